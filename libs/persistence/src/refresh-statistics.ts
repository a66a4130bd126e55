import { quoteName } from './copy-rows.js';
import type { Database } from './door.js';

/** What an import fills. */
export const IMPORTED_TABLES = [
  'participant',
  'participation',
  'contribution',
  'contribution_original',
  'import_record',
  'raw_row',
  'answer',
  'question',
  'filled_form',
  'vote',
];
/** Of tables with wide columns that no query compares, the columns to look at. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  contribution_original: ['workspace_id', 'contribution_id'],
  import_record: ['workspace_id', 'import_id', 'sequence', 'source_id', 'record_type', 'kind', 'source_reference'],
  raw_row: ['workspace_id', 'import_id', 'sequence'],
};
/** What finding themes fills. */
export const THEME_TABLES = ['theme', 'theme_assignment', 'theme_quote', 'theme_view'];

/**
 * Tells the planner what has just been stored. It learns by itself after a minute or two; until then it takes a table that was
 * empty for empty, and a question about 5,000 contributions compares each with each. A second at most, whatever the size.
 */
export async function refreshStatistics({ dataSource }: Database, tables: readonly string[]): Promise<void> {
  const parts = tables.map((table) => {
    const columns = COMPARED[table];
    return columns === undefined ? quoteName(table) : `${quoteName(table)} (${columns.map(quoteName).join(', ')})`;
  });
  await dataSource.query(`ANALYZE ${parts.join(', ')}`);
}
