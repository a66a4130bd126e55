import type { DecisionListEntry, DecisionListKind } from '#domain';
import { formatDate, inLanguage, translate, wordFor, wordOf, type ScreenLanguage, type OwnWords } from '#language';
import type { TableCell, TableData } from '../table-data.js';

/** The decision list of a report as tables: positions with their reasons, commitments with what came of them. */
export function reportDecisionTables(
  entries: readonly DecisionListEntry[],
  list: DecisionListKind,
  language: ScreenLanguage,
  own: OwnWords = {},
): TableData[] {
  const rowsOf = (kind: DecisionListEntry['kind']) =>
    entries.filter((entry) => entry.kind === kind).map((entry) => decisionRow(entry, language, own));
  const columns = ['office', 'day'] as const;
  return [
    ...(list === 'promises'
      ? []
      : [table('decisions', ['decision', 'reason', ...columns], rowsOf('decision'), language)]),
    ...(list === 'decisions' ? [] : [table('promises', ['promise', 'state', ...columns], rowsOf('promise'), language)]),
  ];
}

/** An entry as the row of its table: a position with its reason, a promise with how far it is; whose, and when. */
export function decisionRow(entry: DecisionListEntry, language: ScreenLanguage, own: OwnWords = {}): TableCell[] {
  const { kind, code, text, reason, office } = entry;
  const day = entry.day === null ? null : formatDate(language, entry.day, 'UTC');
  if (kind === 'promise') return [line(text, language), wordOf(own, language, 'status.delivery', code), office, day];
  const position = [wordOf(own, language, 'report.position', code), line(text, language)];
  return [position.filter((part) => part !== '').join(': '), line(reason, language) || null, office, day];
}

const line = (text: Readonly<Record<string, string>>, language: ScreenLanguage) =>
  inLanguage(text, language).replace(/\s+/g, ' ').trim();

function table(
  kind: 'decisions' | 'promises',
  columns: readonly string[],
  rows: TableData['rows'],
  language: ScreenLanguage,
): TableData {
  return {
    caption: translate(language, `built.${kind}.caption`),
    columns: columns.map((column) => ({ label: wordFor(language, 'built.column', column), kind: 'text' })),
    rows,
    notes: rows.length === 0 ? [translate(language, `built.${kind}.none`)] : [],
  };
}
