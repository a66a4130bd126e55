import { describeRejection } from '#language';
import { listRejected, type Database, type Keys } from '#persistence';
import { type ImportCounts } from '../../worker/src/import/run-import.js';

const LISTED = 20;
const PAGE = 1_000;

interface FinishedImport {
  readonly database: Database;
  readonly keys: Keys;
  readonly workspaceId: string;
  readonly importId: string;
  readonly counts: ImportCounts;
  readonly asJson: boolean;
}

interface RejectedLine {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

/** What became of the import: counts, and where each rejected row stands in the person's own file. */
export async function printImport(finished: FinishedImport): Promise<void> {
  const { importId, counts, asJson } = finished;
  const rejected = await readRejected(finished, asJson ? Infinity : LISTED);
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ import: importId, ...counts, rejectedRows: rejected }, null, 2)}\n`);
    return;
  }
  const { rows, created, changed, unchanged } = counts;
  const lines = [
    `rows ${rows}, contributions: ${created} new, ${changed} changed, ${unchanged} unchanged; rejected ${counts.rejected}`,
    ...rejected.map(lineOf),
    ...(counts.rejected > rejected.length ? [`and ${counts.rejected - rejected.length} more: --json lists all`] : []),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** `uwagi.csv, row 17, column Data: not a date ("31.02.2026")` */
function lineOf({ file, sheet, row, column, value, reason }: RejectedLine): string {
  const place = [file, ...(sheet ? [sheet] : []), `row ${row}`, ...(column ? [`column ${column}`] : [])].join(', ');
  const { title } = describeRejection('en', { code: reason, column, value });
  return `${place}: ${title}${value ? ` (${JSON.stringify(value)})` : ''}`;
}

interface RejectedPlace {
  readonly sequence: number;
  readonly position: number;
}

async function readRejected(
  { database, keys, workspaceId, importId }: FinishedImport,
  most: number,
): Promise<RejectedLine[]> {
  const lines: RejectedLine[] = [];
  let after: RejectedPlace | null = null;
  while (lines.length < most) {
    const limit: number = Math.min(PAGE, most - lines.length);
    const page: { after: RejectedPlace | null; limit: number } = { after, limit };
    const { rows }: Awaited<ReturnType<typeof listRejected>> = await database.inWorkspace(workspaceId, (db) =>
      listRejected(db, workspaceId, importId, page),
    );
    for (const { file, sheet, row, column, value, code } of rows) {
      const shown = value === null ? null : keys.decrypt(workspaceId, value);
      lines.push({ file, sheet, row, column, value: shown, reason: code });
    }
    const last = rows.at(-1);
    if (!last || rows.length < limit) break;
    after = { sequence: last.sequence, position: last.position };
  }
  return lines;
}
