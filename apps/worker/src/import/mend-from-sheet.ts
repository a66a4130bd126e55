import { readMended, type InputFile } from '#connectors';
import { type MendedAnswer, type SourceKind } from '#contracts';
import { InvalidInputError, MOST_FIXES, type CellFix, type ImportFixes } from '#domain';
import { checkedRows, type CheckOptions } from './check-import.js';

const keyOf = (sheet: string | null, row: number) => `${row}\u001F${sheet ?? ''}`;

/**
 * Takes over what a person has changed in a downloaded sheet of problems: each cell that differs from what is read now becomes a fix
 * of that cell. Rows that were deleted from the sheet stay as they are in the file.
 *
 * @throws {InvalidInputError} `unknown-columns`, `too-many-fixes`
 */
export async function mendFromSheet(
  kind: SourceKind,
  file: InputFile & { readonly fixes: ImportFixes },
  sheet: InputFile,
  options: CheckOptions,
): Promise<MendedAnswer> {
  const mended = await readMended(sheet, options.mapping?.notPersonal);
  const waiting = new Map(mended.map((row) => [keyOf(row.sheet, row.row), row]));
  const cells = new Map(file.fixes.cells.map((fix) => [fixKey(fix), fix]));
  let [rows, changed] = [0, 0];
  for await (const { source } of checkedRows(kind, [file], options)) {
    if (waiting.size === 0) break;
    const { origin, raw } = source;
    const row = waiting.get(keyOf(origin.sheet, origin.row));
    if (row === undefined) continue;
    waiting.delete(keyOf(origin.sheet, origin.row));
    rows += 1;
    for (const [column, value] of Object.entries(row.cells)) {
      const stands = raw[column];
      if (stands === undefined || stands.trim() === value.trim()) continue;
      changed += 1;
      const fix = { sheet: origin.sheet, row: origin.row, column, value };
      cells.set(fixKey(fix), fix);
    }
  }
  if (cells.size > MOST_FIXES) {
    throw new InvalidInputError('too-many-fixes', `more than ${MOST_FIXES} cells were mended`, { limit: MOST_FIXES });
  }
  const { alike, skipped } = file.fixes;
  const fixes = { cells: [...cells.values()], alike: [...alike], skipped: [...skipped] };
  return { rows, cells: changed, unknownRows: waiting.size, fixes };
}

function fixKey({ sheet, row, column }: CellFix): string {
  return `${keyOf(sheet, row)}\u001F${column}`;
}
