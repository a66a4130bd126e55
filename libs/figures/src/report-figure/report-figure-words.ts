import { FIGURE_COLUMNS, type FigureColumn, type FigureRowName, type FigureValues } from '#domain';
import { formatDate, hasMessage, translate, wordFor, wordOf, type ScreenLanguage, type OwnWords } from '#language';
import { hiddenNotes } from '../representation-words.js';
import { HIDDEN, type TableCell, type TableData } from '../table-data.js';

/** "18–24", "kobiety", "Śródmieście": a group as its reader calls it. */
export function groupLabel(variable: string, group: string, language: ScreenLanguage): string {
  if (hasMessage(language, `group.${variable}.${group}`)) return wordFor(language, `group.${variable}`, group);
  return /^\d+-\d+$/.test(group) ? group.replace('-', '–') : group;
}

export interface RowWords {
  readonly withVariable?: boolean;
  /** The municipality's own words for statuses. */
  readonly own?: OwnWords;
}

/** How a row of a report's figure is called; groups of several variables are told apart by theirs. */
export function reportRowLabel(
  name: FigureRowName,
  language: ScreenLanguage,
  { withVariable = false, own = {} }: RowWords = {},
): string {
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
      if (name.scope === 'position') return wordOf(own, language, 'report.position', name.code);
      return wordFor(language, `built.row.${name.scope}`, name.code);
  }
}

/** What a figure of a report is about, where the office gave it no title. */
export function reportFigureTitle(
  { figure, variable }: Pick<FigureValues, 'figure' | 'variable'>,
  language: ScreenLanguage,
): string {
  if (figure === 'groups')
    return translate(language, 'built.figure.groups', { variable: wordFor(language, 'variable', variable ?? '') });
  return wordFor(language, 'built.figure', figure);
}

export const reportColumnLabel = (column: FigureColumn, language: ScreenLanguage): string =>
  wordFor(language, 'built.column', column);

/** Rows of several variables need the name of theirs. */
export const hasSeveralVariables = ({ rows }: FigureValues): boolean =>
  new Set(rows.map(({ name }) => (name.kind === 'group' ? name.variable : ''))).size > 1;

/** The numbers of a figure as a table: the equal of what is drawn. */
export function reportFigureTable(
  values: FigureValues,
  language: ScreenLanguage,
  caption: string,
  own: OwnWords = {},
): TableData {
  const withVariable = hasSeveralVariables(values);
  const withVerdict = values.columns.includes('ratio');
  const rows = values.rows.map((row): TableCell[] => [
    reportRowLabel(row.name, language, { withVariable, own }),
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
