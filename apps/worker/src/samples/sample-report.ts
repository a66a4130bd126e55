import {
  materialOfRelease,
  REPORT_LANGUAGES,
  type BuiltReportContent,
  type FrozenFigure,
  type FrozenList,
  type LocalisedText,
  type ReleaseContent,
  type ReportBlock,
} from '#domain';
import { translate, type MessageKey } from '#language';
import { freezeFigure, freezeList, isFigure, isList } from '../reports/built-figures.js';
import { templateBlocks } from '../reports/template-blocks.js';

/** So many quotes stand in the note. */
const QUOTES = 2;

/** A council note over a release, as an office would finish it: its words typed, quotes of the first theme chosen, everything frozen. */
export function sampleReport(
  content: ReleaseContent,
  release: NonNullable<FrozenFigure['release']>,
  takenAt: string,
): BuiltReportContent {
  const origin = { material: materialOfRelease(content), release, takenAt };
  const frozen: Record<string, FrozenFigure> = {};
  const lists: Record<string, FrozenList> = {};
  const blocks = written(templateBlocks('council-note', []), content).map((block): ReportBlock => {
    if (isFigure(block)) {
      frozen[block.id] = freezeFigure(block.source, origin);
      return { ...block, state: 'frozen', releaseId: release.id };
    }
    if (!isList(block)) return block;
    lists[block.id] = freezeList(block, content, takenAt);
    return { ...block, state: 'frozen' };
  });
  return {
    title: message('built.sample.title'),
    languages: REPORT_LANGUAGES,
    audience: 'public',
    blocks,
    frozen,
    lists,
  };
}

type SampleText = Extract<MessageKey, `built.sample.${'title' | 'short' | 'proposal'}`>;
const message = (key: SampleText): LocalisedText => ({ pl: translate('pl', key), en: translate('en', key) });

/** The first paragraph opens the note, the last one proposes. */
function written(blocks: readonly ReportBlock[], { themes }: ReleaseContent): ReportBlock[] {
  const texts = blocks.filter(({ kind }) => kind === 'text');
  const first = themes.find(({ parentId, quotes }) => parentId === null && quotes.length > 0);
  return blocks.map((block) => {
    if (block.kind === 'text')
      return { ...block, text: message(`built.sample.${block === texts[0] ? 'short' : 'proposal'}`) };
    if (block.kind !== 'quotes' || !first) return block;
    const quoteIds = first.quotes.slice(0, QUOTES).map(({ contributionId }) => contributionId);
    return { ...block, themeId: first.id, quoteIds };
  });
}
