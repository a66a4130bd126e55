import { listRunsWithoutWorker, type Database } from '#persistence';
import { type Logger } from 'pino';
import { type EntityManager } from 'typeorm';
import { announce, startRun, type RunRequest } from './start-run.js';
import { openTransport, type RunReference, type Transport } from './transport.js';

/** What starts runs, whichever process carries them out: all that a process with `ROLE=api` needs of the worker. */
export interface QueueRuntime {
  readonly transport: Transport;
  /** @throws {ConflictError} `run-already-going` */
  startRun(request: RunRequest, alongside?: (db: EntityManager, runId: string) => Promise<void>): Promise<RunReference>;
  /** Tells the workers of every run that nobody works on: one whose message was lost, or whose worker died. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

export interface QueueOptions {
  readonly database: Database;
  readonly settings: { readonly redisUrl: string | null };
  readonly log: Logger;
}

export async function openQueue({ database, settings, log }: QueueOptions): Promise<QueueRuntime> {
  const transport = await openTransport({
    databaseUrl: ownerUrl(database),
    redisUrl: settings.redisUrl,
    onError: (error) => log.warn({ error: error.name }, 'queue'),
  });
  return {
    transport,
    startRun: (request, alongside) => startRun(database, transport, request, alongside),
    async sweep() {
      for (const run of await database.asOwner(listRunsWithoutWorker)) await announce(transport, run);
    },
    close: () => transport.close(),
  };
}

function ownerUrl(database: Database): string {
  const { options } = database.dataSource;
  if (options.type !== 'postgres' || !options.url) throw new Error('The queue needs the address of the database.');
  return options.url;
}
