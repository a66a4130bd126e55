import type { EntityManager } from 'typeorm';

/** The import of a file with these very bytes into a process, if one goes or stands. */
export async function findImportOfFile(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  sha256: string,
): Promise<string | null> {
  const [row] = await db.query(
    `SELECT id FROM import WHERE workspace_id = $1 AND process_id = $2 AND state IN ('running', 'done')
       AND files @> $3::jsonb ORDER BY created_at DESC LIMIT 1`,
    [workspaceId, processId, JSON.stringify([{ sha256 }])],
  );
  return row?.id ?? null;
}

/** The name of the source that was last read by a mapping in a process, so that the next delivery continues it. */
export async function findSourceOfMapping(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  mappingName: string,
): Promise<string | null> {
  const [row] = await db.query(
    `SELECT source.name FROM import
     JOIN mapping ON mapping.workspace_id = $1 AND mapping.id = import.mapping_id
     JOIN source ON source.workspace_id = $1 AND source.id = import.source_id
     WHERE import.workspace_id = $1 AND import.process_id = $2 AND mapping.name = $3 AND import.state <> 'undone'
     ORDER BY import.created_at DESC LIMIT 1`,
    [workspaceId, processId, mappingName],
  );
  return row?.name ?? null;
}
