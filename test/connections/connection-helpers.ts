import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { type ConnectionPlatform, type ConnectionSettings, type SyncSchedule } from '#domain';
import {
  findConnection,
  findOrSaveSource,
  openKeys,
  saveConnection,
  saveQueuedRun,
  type ConnectionRow,
  type Keys,
} from '#persistence';
import { readSettings, type Settings } from '#settings';
import { sealCredentials } from '../../apps/worker/src/connections/credentials.js';
import { syncSource } from '../../apps/worker/src/connections/sync-source.js';
import { carryOutRun } from '../../apps/worker/src/jobs/carry-out-run.js';
import { HANDLERS } from '../../apps/worker/src/jobs/handlers.js';
import { createInlineAnalyser } from '../../apps/worker/src/threads/create-analyser.js';
import { CLIENT_ID, CLIENT_SECRET } from '../fakes/citizenlab/fake-citizenlab.js';
import { type ManualClock } from '../fakes/manual-clock.js';
import { makeProcess, makeWorkspace, type TestDatabase } from '../support/database.js';

export interface ConnectionDesk {
  readonly keys: Keys;
  readonly settings: Settings;
  readonly log: readonly string[];
  /** A connection of a process of its own, in a municipality of its own. */
  connect(options: ConnectOptions): Promise<Connected>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly platform?: ConnectionPlatform;
  readonly address: string;
  readonly parts?: readonly string[];
  readonly schedule?: SyncSchedule;
  readonly secret?: string;
  readonly nextAt?: Date;
}

export interface SyncEnd {
  readonly state: string;
  readonly errorCode: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

export interface Connected {
  readonly workspaceId: string;
  readonly processId: string;
  readonly id: string;
  row(): Promise<ConnectionRow>;
  /** Writes the run of a sync and carries it out; `stop` is the worker's own end. */
  sync(stop?: AbortSignal): Promise<SyncEnd>;
  // what a test expects of rows is the test's to say
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  query(sql: string): Promise<any[]>;
}

/** Connections, a data folder for their spools, and a worker that carries their syncs out by a clock that a test sets. */
export async function openConnectionDesk(database: TestDatabase, clock: () => ManualClock): Promise<ConnectionDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'nasluch-connections-'));
  const keys = openKeys(join(folder, 'keys.json'));
  const settings = readSettings({ NASLUCH_DATA_DIR: folder, NASLUCH_PRIVATE_SOURCES: 'true' }, folder);
  const log: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => (log.push(String(chunk)), done()) });
  const workshop = {
    database,
    keys,
    settings,
    log: pino({ level: 'debug' }, sink),
    analyser: createInlineAnalyser(),
    handlers: {
      ...HANDLERS,
      'sync-source': (context: Parameters<typeof syncSource>[0]) => syncSource(context, { clock: clock() }),
    },
    leaseMs: 60_000,
    renewMs: 30_000,
  };

  async function connect(options: ConnectOptions): Promise<Connected> {
    const { platform = 'citizenlab', parts = [], secret = CLIENT_SECRET } = options;
    const workspaceId = await makeWorkspace(database);
    const processId = await makeProcess(database, workspaceId);
    const connectionSettings: ConnectionSettings = { parts };
    const id = await database.inWorkspace(workspaceId, async (db) => {
      const source = await findOrSaveSource(db, workspaceId, { processId, kind: platform, name: 'platform' });
      const credentials = { clientId: CLIENT_ID, clientSecret: secret };
      return saveConnection(db, workspaceId, {
        processId,
        sourceId: source.id,
        platform,
        address: options.address,
        settings: connectionSettings,
        credentials: platform === 'citizenlab' ? sealCredentials(keys, workspaceId, credentials) : null,
        webhookSecret: null,
        schedule: options.schedule ?? 'off',
        hour: 3,
        nextAt: options.nextAt ?? null,
        createdBy: null,
      });
    });
    if (id === null) throw new Error('the connection was not made');
    return {
      workspaceId,
      processId,
      id,
      query: (sql) => database.inWorkspace(workspaceId, (db) => db.query(sql, [workspaceId])),
      async row() {
        const row = await database.inWorkspace(workspaceId, (db) => findConnection(db, workspaceId, id));
        if (row === null) throw new Error('the connection is gone');
        return row;
      },
      async sync(stop = new AbortController().signal) {
        const [waiting] = await database.inWorkspace(workspaceId, (db) =>
          db.query(`SELECT id FROM run WHERE workspace_id = $1 AND kind = 'sync-source' AND state = 'queued'`, [
            workspaceId,
          ]),
        );
        const runId =
          waiting?.id ??
          (await database.inWorkspace(workspaceId, (db) =>
            saveQueuedRun(db, workspaceId, {
              processId,
              kind: 'sync-source',
              seed: 1,
              importId: null,
              parameters: { connectionId: id },
              createdBy: null,
            }),
          ));
        await carryOutRun(workshop, { workspaceId, runId }, `worker-${Math.random()}`, stop);
        const [run] = await database.inWorkspace(workspaceId, (db) =>
          db.query(`SELECT state, error_code AS "errorCode", counts FROM run WHERE workspace_id = $1 AND id = $2`, [
            workspaceId,
            runId,
          ]),
        );
        return run;
      },
    };
  }

  return { keys, settings, log, connect, close: () => rm(folder, { recursive: true, force: true }) };
}
