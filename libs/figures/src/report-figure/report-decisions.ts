import type { DecisionListKind, ReleaseContent } from '#domain';
import { formatDate, inLanguage, translate, wordFor, type Language } from '#language';
import type { TableData } from '../table-data.js';

/** What of the ledger is published and for everybody. */
export type PublishedLedger = Pick<ReleaseContent, 'decisions' | 'commitments' | 'outcomes'>;

/** The decision list of a report as tables: positions with their reasons, commitments with what came of them. */
export function reportDecisionTables(ledger: PublishedLedger, list: DecisionListKind, language: Language): TableData[] {
  return [
    ...(list === 'promises' ? [] : [decisions(ledger, language)]),
    ...(list === 'decisions' ? [] : [promises(ledger, language)]),
  ];
}

const day = (date: string | null, language: Language) => (date === null ? null : formatDate(language, date, 'UTC'));
const line = (text: Readonly<Record<string, string>>, language: Language) =>
  inLanguage(text, language).replace(/\s+/g, ' ').trim();

function decisions({ decisions: taken }: PublishedLedger, language: Language): TableData {
  const rows = taken.map(({ code, text, reason, office, decidedOn }) => [
    [wordFor(language, 'report.position', code), line(text, language)].filter((part) => part !== '').join(': '),
    line(reason, language) || null,
    office,
    day(decidedOn, language),
  ]);
  return table('decisions', ['decision', 'reason', 'office', 'day'], rows, language);
}

function promises({ commitments, outcomes }: PublishedLedger, language: Language): TableData {
  const open = commitments.filter(({ id }) => !outcomes.some(({ commitmentId }) => commitmentId === id));
  const rows = [
    ...open.map(({ title, owner, dueOn }) => [
      line(title, language),
      wordFor(language, 'status.delivery', 'none'),
      owner,
      day(dueOn, language),
    ]),
    ...outcomes.map(({ title, delivery, deliveredOn, dueOn, commitmentId }) => [
      line(title, language),
      wordFor(language, 'status.delivery', delivery ?? 'none'),
      commitments.find(({ id }) => id === commitmentId)?.owner ?? null,
      day(deliveredOn ?? dueOn, language),
    ]),
  ];
  return table('promises', ['promise', 'state', 'office', 'day'], rows, language);
}

function table(
  kind: 'decisions' | 'promises',
  columns: readonly string[],
  rows: TableData['rows'],
  language: Language,
): TableData {
  return {
    caption: translate(language, `built.${kind}.caption`),
    columns: columns.map((column) => ({ label: wordFor(language, 'built.column', column), kind: 'text' })),
    rows,
    notes: rows.length === 0 ? [translate(language, `built.${kind}.none`)] : [],
  };
}
