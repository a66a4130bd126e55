import { ConflictError, type RunKind } from '#domain';
import { listUnfinishedRuns, saveQueuedRun, waitInLine, type Database } from '#persistence';
import { type EntityManager } from 'typeorm';
import { type RunReference, type Transport } from './transport.js';

/** The seed of a run for which nobody chose one: the same data gives the same result. */
export const DEFAULT_SEED = 1;

export interface RunRequest {
  readonly workspaceId: string;
  readonly processId: string;
  readonly kind: RunKind;
  readonly seed?: number;
  readonly importId?: string | null;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly createdBy: string | null;
}

/**
 * Writes the run, then tells the workers. The row comes first: if the message is lost, the sweep finds the row.
 *
 * @param alongside what else belongs to the same transaction, such as the audit trail
 * @throws {ConflictError} `run-already-going` when a run of this kind waits or works in this process. Imports and syncs are
 *   never refused: two deliveries are two runs, carried out one after the other.
 */
export async function startRun(
  database: Database,
  transport: Transport,
  request: RunRequest,
  alongside?: (db: EntityManager, runId: string) => Promise<void>,
): Promise<RunReference> {
  const { workspaceId } = request;
  const runId = await database.inWorkspace(workspaceId, async (db) => {
    if (request.kind !== 'import' && request.kind !== 'sync-source') await refuseSecond(db, request);
    const saved = await saveRun(db, request);
    await alongside?.(db, saved);
    return saved;
  });
  await announce(transport, { workspaceId, runId, attempts: 0 });
  return { workspaceId, runId };
}

/** What is computed anew after a run has ended well; the table per theme in impact follows the themes. */
export const FOLLOWING: Readonly<Record<RunKind | 'population' | 'theme-settings' | 'ledger', readonly RunKind[]>> = {
  import: ['find-themes', 'measure-reach', 'measure-impact', 'find-personal-data'],
  // who raised what follows the themes, and every correction of them
  'find-themes': ['measure-reach', 'measure-impact'],
  population: ['measure-reach'],
  'theme-settings': ['find-themes'],
  ledger: ['measure-impact'],
  'measure-reach': [],
  // a sync queues what follows its import by itself, for most bring nothing new
  'sync-source': [],
  'measure-impact': [],
  'find-personal-data': [],
  'write-report': [],
  'load-samples': ['find-themes', 'measure-reach', 'measure-impact', 'find-personal-data'],
  'link-people': ['find-themes', 'measure-reach', 'measure-impact'],
};

/**
 * Queues what follows an ended run, in the transaction that ends it. A kind that already waits is not queued again, for it
 * will read the new data; one that is at work is, for it has read the old.
 */
export async function saveFollowingRuns(
  db: EntityManager,
  ended: { workspaceId: string; processId: string; kind: keyof typeof FOLLOWING; createdBy: string | null },
): Promise<RunReference[]> {
  const { workspaceId, processId, createdBy } = ended;
  const references: RunReference[] = [];
  for (const kind of FOLLOWING[ended.kind]) {
    await waitInLine(db, processId, kind);
    const unfinished = await listUnfinishedRuns(db, workspaceId, processId, kind);
    if (unfinished.some((run) => run.state === 'queued')) continue;
    const parameters = { follows: ended.kind };
    references.push({ workspaceId, runId: await saveRun(db, { workspaceId, processId, kind, parameters, createdBy }) });
  }
  return references;
}

/** Idempotent: the message of one attempt is one message, however often it is sent. */
export async function announce(transport: Transport, run: RunReference & { attempts: number }): Promise<void> {
  const { workspaceId, runId, attempts } = run;
  await transport.send({ workspaceId, runId }, `${runId}-${attempts}`);
}

async function refuseSecond(db: EntityManager, { workspaceId, processId, kind }: RunRequest): Promise<void> {
  await waitInLine(db, processId, kind);
  const [going] = await listUnfinishedRuns(db, workspaceId, processId, kind);
  if (going) throw new ConflictError('run-already-going', 'This is already being computed.', { kind, runId: going.id });
}

function saveRun(db: EntityManager, request: RunRequest): Promise<string> {
  return saveQueuedRun(db, request.workspaceId, {
    processId: request.processId,
    kind: request.kind,
    seed: request.seed ?? DEFAULT_SEED,
    importId: request.importId ?? null,
    parameters: request.parameters ?? {},
    createdBy: request.createdBy,
  });
}
