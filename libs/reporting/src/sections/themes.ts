import type { ReleasedTheme } from '#domain';
import { formatList, formatNumber, translate } from '#language';
import { drawThemes } from '../draw-figures.js';
import { heading, paragraph, type Block } from '../blocks.js';
import { numberDecisions, positionName, upperFirst, type ReportSource } from '../report-source.js';

/** What people talked about: each theme with its size, its parts, at most three quotes and the positions that answer it. */
export function themesSection(source: ReportSource): Block[] {
  const { content, language } = source;
  const title = heading(1, translate(language, 'report.section.themes'));
  const first = content.themes.filter(({ parentId }) => parentId === null);
  if (first.length === 0) return [title, paragraph(translate(language, 'report.themes.none'))];
  const number = (value: number) => formatNumber(language, value);
  const rest = content.notGrouped;
  const caption = translate(language, 'report.themes.caption');
  return [
    title,
    ...drawThemes(content, language, caption),
    {
      kind: 'table',
      caption,
      columns: [
        { label: translate(language, 'report.column.theme'), width: 60 },
        { label: translate(language, 'report.column.remarks'), width: 20, isNumber: true },
        { label: translate(language, 'report.column.people'), width: 20, isNumber: true },
      ],
      rows: [
        ...first.map(({ label, contributions, people }) => [upperFirst(label), number(contributions), number(people)]),
        ...(rest.contributions > 0
          ? [[translate(language, 'report.themes.rest'), number(rest.contributions), number(rest.people)]]
          : []),
      ],
    },
    ...first.flatMap((theme) => themeBlocks(source, theme)),
  ];
}

function themeBlocks(source: ReportSource, theme: ReleasedTheme): Block[] {
  const { content, language } = source;
  const parts = content.themes.filter(({ parentId }) => parentId === theme.id);
  const { contributions: remarks, people } = theme;
  return [
    heading(2, `${theme.number}. ${upperFirst(theme.label)}`),
    paragraph(translate(language, 'report.themes.count', { remarks, people })),
    ...(parts.length > 0
      ? [
          paragraph(
            translate(language, 'report.themes.parts', {
              parts: formatList(
                language,
                parts.map(({ label, contributions }) => `${label} (${formatNumber(language, contributions)})`),
              ),
            }),
          ),
        ]
      : []),
    ...(theme.quotes.length > 0
      ? theme.quotes.map(({ title, text, language: tag }): Block => {
          const words = title === null || title === '' ? text : `${title}. ${text}`;
          return { kind: 'quote', text: words, language: tag };
        })
      : [paragraph(translate(language, 'report.themes.no-quote'), 'note')]),
    ...positionLines(source, theme),
  ];
}

/** The positions that were taken on the theme itself. */
function positionLines(source: ReportSource, theme: ReleasedTheme): Block[] {
  const { content, language } = source;
  return [...numberDecisions(content).values()]
    .filter(({ decision }) => decision.themeIds.includes(theme.id))
    .map(({ number, decision }) =>
      paragraph(
        upperFirst(translate(language, 'report.answer', { number, position: positionName(source, decision.code) })),
        'strong',
      ),
    );
}
