import { headerKey } from '../files/header.js';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { findColumn, openTable, type Table } from '../files/table.js';

export type PolisTable = 'comments' | 'votes' | 'participants' | 'summary';

/** What a file of an export holds, by its columns; null for what is none of the four. */
export function recognisePolis(table: Table): PolisTable | null {
  const keys = new Set(table.columns.map(headerKey));
  const has = (...wanted: string[]) => wanted.every((key) => keys.has(key));
  if (has('comment-id', 'comment-body')) return 'comments';
  if (has('comment-id', 'voter-id', 'vote')) return 'votes';
  if (has('participant', 'n-votes', 'n-agree')) return 'participants';
  return isSummary(table) ? 'summary' : null;
}

/** The summary has no header: pairs of a name and a value, the topic first. */
function isSummary({ columns, sample }: Table): boolean {
  const [name] = columns;
  if (name === undefined || !['topic', 'url'].includes(headerKey(name)) || columns.length !== 2) return false;
  const names = new Set(sample.map(({ raw }) => (raw[name] ?? '').trim()));
  return names.has('voters') && names.has('commenters');
}

export interface PolisFile {
  readonly holds: PolisTable;
  readonly table: Table;
  /** The folder of a zip; '' for a plain file. */
  readonly conversation: string;
}

/**
 * The files of a delivery that are read, in their order, each with the conversation that it belongs to.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when nothing in a file is recognised
 */
export async function openConversations(files: readonly InputFile[]): Promise<readonly PolisFile[]> {
  const found: PolisFile[] = [];
  for (const file of files) {
    const { tables: sources, format } = await openTables(file);
    const before = found.length;
    for (const source of sources) {
      const table = await openTable(source);
      const holds = table === null ? null : recognisePolis(table);
      if (table === null || holds === null) continue;
      const folder = format === 'zip' ? (source.sheet ?? '').split('/').slice(0, -1).join('/') : '';
      found.push({ holds, table, conversation: folder });
    }
    if (found.length === before) {
      throw fileError('unknown-columns', file.name, 'no part of it looks like an export of Polis');
    }
  }
  return found;
}

export function columnOf(table: Table, header: string): string | undefined {
  return findColumn(table.columns, header);
}
