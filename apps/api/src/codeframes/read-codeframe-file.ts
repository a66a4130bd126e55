import { readCodeframe, type InputFile } from '#connectors';
import { InvalidInputError, type CodeframeTopic } from '#domain';
import { readFile } from 'node:fs/promises';
import { readCells } from '../tables/read-cells.js';

const LARGEST_BYTES = 5_000_000;

/** A codeframe out of a CSV, a workbook or JSON. */
export async function readCodeframeFile(file: InputFile & { readonly bytes: number }): Promise<CodeframeTopic[]> {
  if (file.bytes > LARGEST_BYTES)
    throw new InvalidInputError('file-too-large', `${file.name}: the file is too large.`, { file: file.name });
  const text = new TextDecoder('utf-8').decode(await readFile(file.path));
  if (/^\s*[[{]/.test(text.replace(/^\uFEFF/, ''))) return readCodeframe(text, file.name);
  const { columns, rows } = await readCells({ name: file.name, path: file.path });
  return readCodeframe([columns, ...rows].map((cells) => cells.map(quoted).join(';')).join('\n'), file.name);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
