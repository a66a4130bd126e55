import { listUnsearchedProcesses, listWorkspaces, refreshStatistics, type Database } from '#persistence';
import { type Logger } from 'pino';
import { placeOf } from '../jobs/failures.js';
import { makeSearchable } from './make-searchable.js';

interface SearchOptions {
  readonly database: Database;
  readonly log: Logger;
}

/** After an update: the texts of every process that was imported before there was a search by stems, one process after the other. */
export function startMakingSearchable({ database, log }: SearchOptions): { stop(): Promise<void> } {
  let isStopped = false;
  const making = makeAllSearchable({ database, log }, () => isStopped).catch((error: unknown) => {
    log.warn({ error: placeOf(error) }, 'making texts searchable');
  });
  return {
    async stop() {
      isStopped = true;
      await making;
    },
  };
}

async function makeAllSearchable({ database, log }: SearchOptions, isStopped: () => boolean): Promise<void> {
  const workspaces = await database.asOwner((owner) => listWorkspaces(owner));
  let read = 0;
  for (const { id } of workspaces) {
    const processes = isStopped() ? [] : await database.inWorkspace(id, (db) => listUnsearchedProcesses(db, id));
    for (const processId of processes)
      if (!isStopped()) read += await makeSearchable(database, id, processId, isStopped);
  }
  if (read === 0 || isStopped()) return;
  await refreshStatistics(database, ['contribution_search']);
  log.info({ texts: read }, 'texts of before were made searchable');
}
