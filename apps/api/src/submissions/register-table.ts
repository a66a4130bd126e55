import { type RemarkRow, type SubmissionRow } from '#persistence';
import { type Table } from '../tables/table.js';

const COLUMNS = [
  'number',
  'received_on',
  'channel',
  'case_number',
  'signatures',
  'reason',
  'remark',
  'passage',
  'text',
  'theme',
  'decision',
] as const;

/** The register as a file, one row a remark, numbered `12/3`: the third remark of letter 12. */
export function registerTable(slug: string, rows: readonly SubmissionRow[], remarks: readonly RemarkRow[]): Table {
  const byLetter = new Map<string, RemarkRow[]>(rows.map(({ id }) => [id, []]));
  for (const remark of remarks) byLetter.get(remark.submissionId)?.push(remark);
  return {
    name: `register-${slug}`,
    columns: COLUMNS,
    rows: rows.flatMap((row) =>
      (byLetter.get(row.id) ?? []).map((remark) => [
        row.number,
        row.receivedOn,
        row.channel,
        row.caseNumber,
        row.signatures,
        row.reason,
        `${row.number}/${remark.number}`,
        remark.place,
        remark.text,
        remark.themeLabel,
        remark.decision,
      ]),
    ),
  };
}
