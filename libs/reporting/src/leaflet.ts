import { shorten, translate } from '#language';
import { heading, paragraph, type Block, type ReportDocument } from './blocks.js';
import { documentOf } from './consultation-report.js';
import { dayOf, lineOf, numberDecisions, positionName, upperFirst, type ReportSource } from './report-source.js';

/** In characters, whatever the office wrote; the full report has the rest. */
const LONGEST = { title: 110, theme: 70, promise: 110, owner: 50 };
const MOST_PROMISES = 3;
/** What may be left out for the page to hold the rest, the least loss first. */
const ROOMS = [
  { themes: 5, answer: 270 },
  { themes: 5, answer: 170 },
  { themes: 4, answer: 270 },
  { themes: 4, answer: 170 },
  { themes: 3, answer: 170 },
];
/** Points of a page of A4 between its margins that are left under the title. */
const PAGE = { lines: 575, lettersALine: 84 };

/** One page for a notice board: what people said, what was decided about it and why, what comes next. */
export function leaflet(source: ReportSource): ReportDocument {
  const about = documentOf(source, translate(source.language, 'leaflet.title'));
  const tries = ROOMS.map((room) => blocksOf(source, room));
  const blocks = tries.find((one) => heightOf(one) <= PAGE.lines) ?? tries.at(-1) ?? [];
  return {
    ...about,
    subtitle: shorten(about.subtitle, LONGEST.title),
    contents: null,
    parts: [{ isLandscape: false, blocks }],
  };
}

function blocksOf(source: ReportSource, room: { readonly themes: number; readonly answer: number }): Block[] {
  const { content, language, release } = source;
  const { contributions: remarks, people } = content.counts.eligible;
  const themes = content.themes.filter(({ parentId }) => parentId === null).slice(0, room.themes);
  const promises = content.commitments.slice(0, MOST_PROMISES).map(({ title, owner, dueOn }) => {
    const named = [shorten(owner ?? '', LONGEST.owner), dayOf(source, dueOn)].filter((part) => part !== '').join(', ');
    const promise = shorten(lineOf(title, language), LONGEST.promise);
    return paragraph(named === '' ? promise : `${promise} (${named})`);
  });
  return [
    paragraph(translate(language, 'leaflet.heard', { people, remarks }), 'lead'),
    ...(themes.length === 0 ? [paragraph(translate(language, 'leaflet.none'))] : []),
    ...themes.flatMap(({ id, label, contributions, people: speakers }) => [
      heading(2, shorten(upperFirst(label), LONGEST.theme)),
      paragraph(
        `${translate(language, 'leaflet.said')}: ${translate(language, 'report.themes.count', { remarks: contributions, people: speakers })}`,
      ),
      paragraph(`${translate(language, 'leaflet.did')}: ${answerTo(id)}`),
    ]),
    ...(promises.length === 0 ? [] : [heading(2, translate(language, 'leaflet.next')), ...promises]),
    paragraph(
      translate(language, 'leaflet.source', { number: release.number, date: dayOf(source, release.createdAt) }),
      'note',
    ),
  ];

  function answerTo(themeId: string): string {
    const found = [...numberDecisions(content).values()].filter(({ decision }) => decision.themeIds.includes(themeId));
    const last = found.at(-1)?.decision;
    if (!last) return translate(language, 'leaflet.no-answer');
    const told = [lineOf(last.text, language), lineOf(last.reason, language)].filter((part) => part !== '');
    if (told.length === 0) return `${upperFirst(positionName(source, last.code))}.`;
    return shorten(told.join(' '), room.answer);
  }
}

/** About how many points the blocks take, rather too many: lines of eleven points with what stands between them. */
function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return sum;
    const lines = Math.ceil(block.text.length / PAGE.lettersALine);
    return sum + (block.kind === 'heading' ? lines * 18 + 18 : lines * 15.5 + 6);
  }, 0);
}
