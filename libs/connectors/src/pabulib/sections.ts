import { headerKey } from '../files/header.js';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { findColumn, openTable, type Table } from '../files/table.js';

export type Section = 'meta' | 'projects' | 'votes';

/** What a section of a `.pb` holds, by its columns; null for a table that is no such section. */
export function recognisePabulib(table: Table): Section | null {
  if (table.source.section === undefined) return null;
  const keys = new Set(table.columns.map(headerKey));
  if (keys.has('project_id') && keys.has('cost')) return 'projects';
  if (keys.has('voter_id') && keys.has('vote')) return 'votes';
  return keys.has('key') && keys.has('value') ? 'meta' : null;
}

/** One vote as a `.pb` holds it: what is known of it, its projects and its ballots. */
export interface Election {
  readonly meta: Table | null;
  readonly projects: Table;
  readonly votes: Table;
}

/**
 * The votes of a file: one of a `.pb`, as many as it holds of a zip.
 *
 * @throws {InvalidInputError} `unknown-columns` for a file without sections, `missing-sheet` and `missing-column` for a broken one
 */
export async function openElections(file: InputFile): Promise<readonly Election[]> {
  const { tables: sources } = await openTables(file);
  const texts = new Map<string | null, Table[]>();
  for (const source of sources) {
    if (source.section === undefined) continue;
    const table = await openTable(source);
    if (table === null) continue;
    const { of } = source.section;
    texts.set(of, [...(texts.get(of) ?? []), table]);
  }
  if (texts.size === 0)
    throw fileError('unknown-columns', file.name, 'it does not begin with META, as files of Pabulib do');
  return [...texts.values()].map((tables) => ({
    meta: tables.find((table) => table.source.section?.name === 'META') ?? null,
    projects: section(file, tables, 'PROJECTS', ['project_id', 'cost']),
    votes: section(file, tables, 'VOTES', ['voter_id', 'vote']),
  }));
}

function section(file: InputFile, tables: readonly Table[], name: string, columns: readonly string[]): Table {
  const table = tables.find(({ source }) => source.section?.name === name);
  if (table === undefined) {
    const sheets = tables.map(({ source }) => source.section?.name ?? '').join(', ');
    throw fileError('missing-sheet', file.name, `there is no section ${name}`, { sheet: name, sheets });
  }
  for (const column of columns) requireColumn(table, column);
  return table;
}

export function requireColumn(table: Table, header: string): string {
  const column = findColumn(table.columns, header);
  if (column !== undefined) return column;
  const columns = table.columns.join(', ');
  throw fileError('missing-column', table.source.file, `there is no column ${header}`, { column: header, columns });
}
