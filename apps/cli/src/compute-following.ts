import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { RUN_KINDS } from '#domain';
import { listLatestRuns, listUnfinishedRuns, type Database, type Keys } from '#persistence';
import { type Settings } from '#settings';
import { startWorker } from '../../worker/src/jobs/worker.js';
import { say } from './command-line.js';

/** Works off what is queued for a process, as the service would, and says on stderr how each ended. */
export async function computeFollowing(
  parts: { database: Database; keys: Keys; settings: Settings },
  { workspaceId, processId }: { workspaceId: string; processId: string },
): Promise<void> {
  say('Computing themes, reach and impact.');
  const worker = await startWorker({ ...parts, log: pino({ level: 'silent' }) });
  try {
    while (await countUnfinished(parts.database, workspaceId, processId)) await wait(200);
  } finally {
    await worker.stop();
  }
  const runs = await parts.database.inWorkspace(workspaceId, (db) => listLatestRuns(db, workspaceId, processId));
  for (const { kind, state, errorCode } of runs) say(`${kind}: ${state}${errorCode ? ` (${errorCode})` : ''}`);
}

async function countUnfinished(database: Database, workspaceId: string, processId: string): Promise<number> {
  return database.inWorkspace(workspaceId, async (db) => {
    let count = 0;
    for (const kind of RUN_KINDS) count += (await listUnfinishedRuns(db, workspaceId, processId, kind)).length;
    return count;
  });
}
