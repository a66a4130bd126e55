import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Run, type RunList } from '#contracts';
import { NotFoundError, type RunKind } from '#domain';
import { findRun, listLatestRuns, recordAudit, requestCancel, type Database, type RunRow } from '#persistence';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';

/** What a person may start by itself; an import is started with its file. */
const STARTABLE: readonly RunKind[] = ['find-themes', 'measure-reach', 'measure-impact', 'find-personal-data'];

@Injectable()
export class RunsService implements OnModuleDestroy {
  private readonly stop = new AbortController();
  /** The program stops: whoever listens to a run is sent away, to find it again later. */
  readonly stopping = this.stop.signal;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  onModuleDestroy(): void {
    this.stop.abort();
  }

  async list({ workspaceId, processId }: ProcessPlace): Promise<RunList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listLatestRuns(db, workspaceId, processId));
    return { runs: rows.map(describeRun) };
  }

  async get({ workspaceId, processId }: ProcessPlace, runId: string): Promise<Run> {
    const row = await this.database.inWorkspace(workspaceId, (db) => findRun(db, workspaceId, processId, runId));
    if (!row) throw new NotFoundError('run-not-found', 'There is no such run.');
    return describeRun(row);
  }

  /** @throws {ConflictError} `run-already-going` */
  async start(place: ProcessPlace, kindAsked: string, seed?: number): Promise<Run> {
    const kind = STARTABLE.find((startable) => startable === kindAsked);
    if (!kind) throw new NotFoundError('run-kind-not-found', `Runs that can be started: ${STARTABLE.join(', ')}.`);
    const { workspaceId, processId, personId, tokenId } = place;
    const { runId } = await this.queue.startRun(
      { workspaceId, processId, kind, seed, createdBy: personId },
      (db, saved) => {
        return recordAudit(db, workspaceId, {
          personId,
          tokenId,
          processId,
          action: 'run-started',
          subject: `run ${saved}`,
          details: { kind },
        });
      },
    );
    return this.get(place, runId);
  }

  async cancel(place: ProcessPlace, runId: string): Promise<Run> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.get(place, runId);
    await this.database.inWorkspace(workspaceId, async (db) => {
      await requestCancel(db, workspaceId, processId, runId);
      const subject = `run ${runId}`;
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'run-cancelled', subject });
    });
    return this.get(place, runId);
  }
}

function describeRun(row: RunRow): Run {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    steps: [...row.steps],
    datasetVersion: row.datasetVersion,
    seed: row.seed,
    method: row.methodVersion,
    errorCode: row.errorCode,
    importId: row.importId,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
