import { deleteKept, listRetention, listWorkspaces, readRetention, recordAudit, type Database } from '#persistence';
import { type Logger } from 'pino';

/**
 * Deletes what is due in every municipality that has switched it on: one transaction a process and kind, each in the audit trail.
 *
 * @returns how many deletions were made
 */
export async function keepRetention(task: {
  readonly database: Database;
  readonly log: Logger;
  readonly now: Date;
}): Promise<number> {
  const { database, log, now } = task;
  let made = 0;
  for (const { id: workspaceId } of await database.asOwner(listWorkspaces)) {
    const { rules, states } = await database.inWorkspace(workspaceId, async (db) => ({
      rules: await readRetention(db, workspaceId),
      states: await listRetention(db, workspaceId, now),
    }));
    if (!rules.automatic) continue;
    for (const { processId, kind, isDue } of states) {
      if (!isDue) continue;
      const rows = await database.inWorkspace(workspaceId, async (db) => {
        const gone = await deleteKept(db, workspaceId, processId, kind, {
          personId: null,
          now,
          scansDays: rules.scansDays,
        });
        const details = { kind, rows: gone };
        await recordAudit(db, workspaceId, {
          personId: null,
          processId,
          action: 'retention-deleted',
          subject: `process ${processId}`,
          details,
        });
        return gone;
      });
      made += 1;
      log.info({ workspaceId, processId, kind, rows }, 'retention');
    }
  }
  return made;
}
