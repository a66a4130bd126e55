import { pino } from 'pino';
import { type Database, type Keys } from '#persistence';
import { type Settings } from '#settings';
import { startWorker, type WorkerOptions, type WorkerRuntime } from '../../apps/worker/src/jobs/worker.js';
import { type RunReference } from '../../apps/worker/src/jobs/transport.js';

export const SILENT = pino({ level: 'silent' });
/** What jobs read of the settings; no test here encrypts anything. */
const SETTINGS = { redisUrl: null } as Settings;
const NO_KEYS = {} as Keys;

/** Two workers that share no address still share no lease: each has its own name. */
export function testWorker(database: Database, options: Partial<WorkerOptions> = {}): Promise<WorkerRuntime> {
  return startWorker({ database, keys: NO_KEYS, settings: SETTINGS, log: SILENT, ...options });
}

export interface StoredRun {
  readonly state: string;
  readonly steps: readonly { name: string; done: number; total: number | null }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly attempts: number;
  readonly lease_owner: string | null;
  readonly error_code: string | null;
  readonly dataset_version: number | null;
  readonly method_version: string | null;
}

export async function readRun(database: Database, { workspaceId, runId }: RunReference): Promise<StoredRun> {
  const rows = await database.inWorkspace(workspaceId, (db) =>
    db.query('SELECT * FROM run WHERE workspace_id = $1 AND id = $2', [workspaceId, runId]),
  );
  return rows[0];
}

export async function waitForRun(database: Database, run: RunReference, ...states: string[]): Promise<StoredRun> {
  for (const deadline = Date.now() + 90_000; ; await pause(50)) {
    const row = await readRun(database, run);
    if (states.includes(row.state)) return row;
    if (Date.now() > deadline) throw new Error(`still ${row.state} (${row.error_code}), not ${states.join(' or ')}`);
  }
}

/** No run of the workspace waits or works. */
export async function waitForSilence(database: Database, workspaceId: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; ; await pause(50)) {
    const going = await database.inWorkspace(workspaceId, (db) =>
      db.query(`SELECT kind FROM run WHERE workspace_id = $1 AND state IN ('queued', 'running')`, [workspaceId]),
    );
    if (going.length === 0) return;
    if (Date.now() > deadline) throw new Error(`${going.length} runs are still going`);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
