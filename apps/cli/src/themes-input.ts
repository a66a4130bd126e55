import { basename } from 'node:path';
import type { SourceText } from '#analysis';
import { InvalidInputError, type CodeframeTopic } from '#domain';
import { columnIndex } from './column-index.js';
import { decoded, readBytes, readTable } from './table-file.js';

/** One text per row: the cells of its text columns, one below the other. */
export async function readTexts(path: string, text: readonly string[], id: string | null): Promise<SourceText[]> {
  const file = basename(path);
  const { columns, rows } = await readTable(path);
  const textAt = text.map((column) => columnIndex(columns, column, file));
  const idAt = id === null ? null : columnIndex(columns, id, file);
  const seen = new Map<string, number>();
  return rows.map((cells, index) => {
    const name = idAt === null ? String(index + 1) : cells[idAt]!;
    if (name === '') throw rowError('missing-id', file, index, `column "${id}" is empty; give the row an id`, id!);
    const before = seen.get(name);
    if (before !== undefined) {
      throw rowError(
        'duplicate-id',
        file,
        index,
        `column "${id}" has the same id as row ${before + 2}; ids must differ`,
        id!,
      );
    }
    seen.set(name, index);
    return { id: name, text: textAt.map((at) => cells[at]!).join('\n') };
  });
}

function rowError(code: string, file: string, index: number, message: string, column: string): InvalidInputError {
  const row = index + 2;
  return new InvalidInputError(code, `${file}, row ${row}: ${message}`, { file, row, column });
}

/** A codeframe by name, or out of a file. */
export async function readCodeframeOption(option: string): Promise<'default' | 'none' | CodeframeTopic[]> {
  if (option === 'default' || option === 'none') return option;
  const { readCodeframe } = await import('#connectors');
  const file = basename(option);
  return readCodeframe(decoded(await readBytes(option), file), file);
}

/**
 * Texts of the same kind out of a file: one a line, or, when its first line names the columns that hold the texts themselves, those
 * columns of a table.
 */
export async function readBackground(path: string, columns: readonly string[]): Promise<string[]> {
  const file = basename(path);
  const text = decoded(await readBytes(path), file);
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const isTable = columns.every((column) =>
    first.split(/[;,\t|]/).some((cell) => cell.replace(/^"|"$/g, '').trim() === column),
  );
  if (!isTable) return text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const table = await readTable(path);
  const at = columns.map((column) => columnIndex(table.columns, column, file));
  return table.rows.map((cells) => at.map((index) => cells[index]!).join('\n'));
}
