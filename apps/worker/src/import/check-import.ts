import { readSource, suggestFix, type InputFile } from '#connectors';
import { type CheckAnswer, type SourceKind } from '#contracts';
import { type Rejection, type SourceRecord, type SourceRow, type TableMapping } from '#domain';
import { copyFinder } from './find-copies.js';
import { kindOf, previewOf, PREVIEW_ROWS } from './preview-rows.js';

/** Of each kind of problem so many are listed, and so many in all: who has more mends the file itself. */
const LISTED_OF_A_KIND = 100;
const LISTED = 500;
const LONGEST_CELL_SHOWN = 2_000;

export interface CheckOptions {
  readonly timeZone: string;
  readonly mapping: TableMapping | null;
}

/** A row with everything that stands against it, repeated references included. */
export interface CheckedRow {
  readonly source: SourceRow;
  readonly rejections: readonly Rejection[];
  /** The records that would be stored of it. */
  readonly records: readonly SourceRecord[];
}

/** Reads a delivery without storing anything; of two records with one reference the first stands, as in an import. */
export async function* checkedRows(
  kind: SourceKind,
  files: readonly InputFile[],
  { timeZone, mapping }: CheckOptions,
): AsyncGenerator<CheckedRow> {
  const seen = new Set<string>();
  for await (const source of readSource(kind, files, { timeZone, mapping: mapping ?? undefined })) {
    const rejections = [...source.rejections];
    const records = source.records.filter((record) => {
      const key = keyOf(record);
      if (key === null) return true;
      if (!seen.has(key)) return seen.add(key);
      const column = mapping?.columns.reference ?? null;
      const isListed = rejections.some(({ code }) => code === 'duplicate-reference');
      const value = column === null || !('reference' in record) ? null : (source.raw[column] ?? null);
      if (!isListed) rejections.push({ code: 'duplicate-reference', column, value: value?.slice(0, 80) ?? null });
      return false;
    });
    yield { source, rejections, records };
  }
}

/** What would be stored, what would be rejected and how it could be mended, which rows repeat one another, and five rows as they would stand. */
export async function checkImport(
  kind: SourceKind,
  files: readonly InputFile[],
  options: CheckOptions,
): Promise<CheckAnswer> {
  const records: Record<string, number> = {};
  const preview: CheckAnswer['preview'] = [];
  const counts = { rows: 0, readyRows: 0, warnedRows: 0, failedRows: 0, skippedRows: 0, mendedCells: 0, rejected: 0 };
  const problems = problemList(options.mapping?.dateFormat);
  const copies = copyFinder();
  for await (const { source, rejections, records: ready } of checkedRows(kind, files, options)) {
    counts.rows += 1;
    counts.mendedCells += source.corrections?.length ?? 0;
    counts.rejected += rejections.length;
    if (ready.length > 0) counts.readyRows += 1;
    if (ready.length > 0 && rejections.length > 0) counts.warnedRows += 1;
    if (rejections.some(({ code }) => code === 'skipped-by-person')) counts.skippedRows += 1;
    else if (ready.length === 0 && rejections.length > 0) counts.failedRows += 1;
    for (const record of ready) records[kindOf(record)] = (records[kindOf(record)] ?? 0) + 1;
    for (const rejection of rejections) problems.add(source, rejection, ready.length === 0);
    copies.see(source);
    const shown = preview.length < PREVIEW_ROWS ? previewOf(source) : null;
    if (shown !== null) preview.push(shown);
  }
  return { ...counts, records, ...problems.listed(), duplicates: copies.found(), preview };
}

/** The first rows as they would stand; reads no further than it must. */
export async function previewImport(
  kind: SourceKind,
  files: readonly InputFile[],
  options: CheckOptions,
): Promise<CheckAnswer['preview']> {
  const preview: CheckAnswer['preview'] = [];
  for await (const { source } of checkedRows(kind, files, options)) {
    const shown = previewOf(source);
    if (shown !== null) preview.push(shown);
    if (preview.length === PREVIEW_ROWS) break;
  }
  return preview;
}

function problemList(dateFormat: string | undefined) {
  const kinds = new Map<string, CheckAnswer['problems'][number]>();
  const rejectedRows: CheckAnswer['rejectedRows'] = [];
  return {
    add({ origin, raw }: SourceRow, { code, column, value }: Rejection, losesRow: boolean): void {
      const key = `${code}\u001F${column ?? ''}`;
      if (!kinds.has(key)) kinds.set(key, { code, column, count: 0, listed: 0 });
      const kind = kinds.get(key)!;
      kind.count += 1;
      if (kind.listed === LISTED_OF_A_KIND || rejectedRows.length === LISTED) return;
      kind.listed += 1;
      rejectedRows.push({
        ...origin,
        code,
        column,
        value,
        cell: column === null ? null : (raw[column]?.slice(0, LONGEST_CELL_SHOWN) ?? null),
        suggestion: suggestFix({ code, value, row: origin.row }, dateFormat),
        loses: losesRow ? 'row' : 'cell',
      });
    },
    listed: () => ({ problems: [...kinds.values()].sort((a, b) => b.count - a.count), rejectedRows }),
  };
}

/** What tells a record from all others of its delivery; null for those that may repeat. */
function keyOf(record: SourceRecord): string | null {
  const { type } = record;
  if (type === 'participant' || type === 'question' || type === 'filled-form' || type === 'gone') return null;
  const kind = record.type === 'contribution' ? record.kind : record.type === 'answer' ? record.question : '';
  return `${record.type}\u001F${kind}\u001F${record.reference}`;
}
