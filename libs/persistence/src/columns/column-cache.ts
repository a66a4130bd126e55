import type { EntityManager } from 'typeorm';
import { bytesOfColumns, type PeopleColumns } from '#domain';
import { readPeopleColumns } from './read-people-columns.js';

export interface ColumnCache {
  /** The columns of a process as they are now: kept ones where neither its data nor its themes changed, else read anew. */
  read(db: EntityManager, workspaceId: string, processId: string): Promise<PeopleColumns>;
  /** Memory of what is kept. */
  readonly bytes: number;
}

/**
 * Keeps the columns of the processes that were counted last, up to a limit of memory; the one that was not used for the longest time goes
 * first. Columns that are larger than the limit are never kept.
 */
export function createColumnCache(mostBytes: number): ColumnCache {
  const entries = new Map<string, { version: string; columns: PeopleColumns; bytes: number }>();
  let bytes = 0;
  const forget = (key: string) => {
    bytes -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  return {
    get bytes() {
      return bytes;
    },
    async read(db, workspaceId, processId) {
      const key = `${workspaceId}/${processId}`;
      const version = await readVersion(db, workspaceId, processId);
      const kept = entries.get(key);
      if (kept) forget(key);
      const columns = kept?.version === version ? kept.columns : await readPeopleColumns(db, workspaceId, processId);
      const size = bytesOfColumns(columns);
      if (size > mostBytes) return columns;
      forget(key);
      entries.set(key, { version, columns, bytes: size });
      bytes += size;
      for (const oldest of entries.keys()) {
        if (bytes <= mostBytes) break;
        forget(oldest);
      }
      return columns;
    },
  };
}

/** A word that changes with the data, the theme run, what was placed in it, and people's edits of it. */
async function readVersion(db: EntityManager, workspaceId: string, processId: string): Promise<string> {
  const [row] = await db.query(
    `SELECT concat_ws('/', process.dataset_version, newest.run_id, newest.placed_version, newest.placed,
       (SELECT count(*) FROM theme_edit WHERE theme_edit.workspace_id = $1 AND theme_edit.process_id = $2)) AS version
     FROM process LEFT JOIN LATERAL (
       SELECT run_id, placed_version, placed FROM theme_run WHERE theme_run.workspace_id = $1 AND theme_run.process_id = $2
       ORDER BY created_at DESC LIMIT 1) AS newest ON true
     WHERE process.workspace_id = $1 AND process.id = $2`,
    [workspaceId, processId],
  );
  return row?.version ?? '';
}
