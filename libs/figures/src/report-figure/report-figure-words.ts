import { FIGURE_COLUMNS, type FigureColumn, type FigureRowName, type FigureValues, type FrozenFigure } from '#domain';
import { formatDate, formatNumber, hasMessage, translate, wordFor, type Language } from '#language';
import { hiddenNotes } from '../representation-words.js';
import { HIDDEN, type TableCell, type TableData } from '../table-data.js';

/** "18–24", "kobiety", "Śródmieście": a group as its reader calls it. */
export function groupLabel(variable: string, group: string, language: Language): string {
  if (hasMessage(language, `group.${variable}.${group}`)) return wordFor(language, `group.${variable}`, group);
  return /^\d+-\d+$/.test(group) ? group.replace('-', '–') : group;
}

/** How a row of a report's figure is called; groups of several variables are told apart by theirs. */
export function reportRowLabel(name: FigureRowName, language: Language, withVariable = false): string {
  switch (name.kind) {
    case 'group': {
      const label = groupLabel(name.variable, name.group, language);
      return withVariable ? `${wordFor(language, 'variable', name.variable)}: ${label}` : label;
    }
    case 'pair':
      return `${groupLabel('sex', name.sex, language)} ${groupLabel('age', name.band, language)}`;
    case 'text':
      return name.text.charAt(0).toLocaleUpperCase('pl') + name.text.slice(1);
    case 'week':
      return formatDate(language, name.start, 'UTC');
    case 'word':
      if (name.scope === 'channel') return wordFor(language, 'channel', name.code);
      if (name.scope === 'position') return wordFor(language, 'report.position', name.code);
      return wordFor(language, `built.row.${name.scope}`, name.code);
  }
}

/** What a figure of a report is about, where the office gave it no title. */
export function reportFigureTitle(
  { figure, variable }: Pick<FigureValues, 'figure' | 'variable'>,
  language: Language,
): string {
  if (figure === 'groups')
    return translate(language, 'built.figure.groups', { variable: wordFor(language, 'variable', variable ?? '') });
  return wordFor(language, 'built.figure', figure);
}

export const reportColumnLabel = (column: FigureColumn, language: Language): string =>
  wordFor(language, 'built.column', column);

/** Rows of several variables need the name of theirs. */
export const hasSeveralVariables = ({ rows }: FigureValues): boolean =>
  new Set(rows.map(({ name }) => (name.kind === 'group' ? name.variable : ''))).size > 1;

/** The numbers of a figure as a table: the equal of what is drawn. */
export function reportFigureTable(values: FigureValues, language: Language, caption: string): TableData {
  const withVariable = hasSeveralVariables(values);
  const withVerdict = values.columns.includes('ratio');
  const rows = values.rows.map((row): TableCell[] => [
    reportRowLabel(row.name, language, withVariable),
    ...values.columns.map((column): TableCell => (row.hidden.includes(column) ? HIDDEN : (row.values[column] ?? null))),
    ...(withVerdict ? [verdictOf(row.verdict, row.reason)] : []),
  ]);
  return {
    caption,
    columns: [
      { label: translate(language, 'column.name'), kind: 'text' },
      ...values.columns.map((column) => ({
        label: reportColumnLabel(column, language),
        kind: FIGURE_COLUMNS[column],
      })),
      ...(withVerdict ? [{ label: translate(language, 'column.verdict'), kind: 'text' as const }] : []),
    ],
    rows,
    notes: [
      ...(values.gap === null ? [] : [wordFor(language, 'built.gap', values.gap)]),
      ...hiddenNotes(
        values.rows.some(({ hidden }) => hidden.length > 0),
        language,
      ),
    ],
  };

  function verdictOf(verdict: string | null, reason: string | null): TableCell {
    if (verdict !== null) return wordFor(language, 'verdict', verdict);
    return reason === null ? null : wordFor(language, 'reason', reason);
  }
}

/** Where the numbers of a figure come from: population, version of the data, when they were frozen. */
export function reportFigureSource(
  { population, people, datasetVersion }: FigureValues,
  frozen: Pick<FrozenFigure, 'takenAt' | 'release'> | null,
  language: Language,
  timeZone: string,
): string {
  const lines = [
    people === null ? '' : translate(language, 'built.source.people', { people: formatNumber(language, people) }),
    population === null
      ? ''
      : translate(language, 'built.source.population', {
          ...population,
          date: formatDate(language, population.date, 'UTC'),
        }),
    translate(language, 'built.source.data', { version: datasetVersion }),
    frozen === null
      ? ''
      : frozen.release === null
        ? translate(language, 'built.source.frozen', { date: formatDate(language, frozen.takenAt, timeZone) })
        : translate(language, 'built.source.release', {
            number: frozen.release.number,
            date: formatDate(language, frozen.takenAt, timeZone),
          }),
  ];
  return lines.filter((line) => line !== '').join(' ');
}
