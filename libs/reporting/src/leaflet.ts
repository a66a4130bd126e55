import { translate } from '#language';
import { heading, paragraph, type Block, type ReportDocument } from './blocks.js';
import { documentOf } from './consultation-report.js';
import { dayOf, lineOf, numberDecisions, positionName, upperFirst, type ReportSource } from './report-source.js';

/** So many themes stand on one page. */
const MOST_THEMES = 5;

/** One page for a notice board: what people said, what was decided about it and why, what comes next. */
export function leaflet(source: ReportSource): ReportDocument {
  const { content, language, release } = source;
  const { contributions: remarks, people } = content.counts.eligible;
  const themes = content.themes.filter(({ parentId }) => parentId === null).slice(0, MOST_THEMES);
  const promises = content.commitments.slice(0, 3).map(({ title, owner, dueOn }) => {
    const named = [owner ?? '', dayOf(source, dueOn)].filter((part) => part !== '').join(', ');
    return paragraph(named === '' ? lineOf(title, language) : `${lineOf(title, language)} (${named})`);
  });
  const blocks: Block[] = [
    paragraph(translate(language, 'leaflet.heard', { people, remarks }), 'lead'),
    ...(themes.length === 0 ? [paragraph(translate(language, 'leaflet.none'))] : []),
    ...themes.flatMap(({ id, label, contributions, people: speakers }) => [
      heading(2, upperFirst(label)),
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
  const title = translate(language, 'leaflet.title');
  return { ...documentOf(source, title), contents: null, parts: [{ isLandscape: false, blocks }] };

  function answerTo(themeId: string): string {
    const found = [...numberDecisions(content).values()].filter(({ decision }) => decision.themeIds.includes(themeId));
    const last = found.at(-1)?.decision;
    if (!last) return translate(language, 'leaflet.no-answer');
    const told = [lineOf(last.text, language), lineOf(last.reason, language)].filter((part) => part !== '');
    return told.length === 0 ? `${upperFirst(positionName(language, last.code))}.` : told.join(' ');
  }
}
