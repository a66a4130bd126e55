import { DomainError } from '#domain';
import {
  finishRun,
  releaseLease,
  renewLease,
  saveRunSteps,
  takeLease,
  type Lease,
  type LeasedRun,
  type RunEnding,
} from '#persistence';
import { type Logger } from 'pino';
import { createJobContext } from './create-job-context.js';
import { isPassingFailure, placeOf } from './failures.js';
import { createInterruptible } from './interruptible.js';
import { RunInterruptedError } from './run-interrupted-error.js';
import { createRunProgress, type RunProgress } from './run-progress.js';
import { saveFollowingRuns } from './start-run.js';
import { type RunReference } from './transport.js';
import { type Workshop } from './workshop.js';

export interface Outcome {
  readonly state: 'done' | 'failed' | 'cancelled' | 'released' | 'lost';
  /** Runs that are to be announced: those that follow, or the released run itself. */
  readonly next: readonly (RunReference & { readonly attempts: number })[];
}

/** A run that has killed its worker this often is not tried again. */
export const MOST_ATTEMPTS = 5;

/**
 * Carries out one run from its lease to its end. While it works the lease is renewed; when the worker dies it runs out and
 * another worker begins the run anew, which is harmless because results are stored whole.
 *
 * @param owner a name that no other worker has
 * @param stop aborted with a RunInterruptedError when the worker is to stop
 * @returns null when there is nothing to do: the run is finished, another worker's, or waits for an earlier one
 */
export async function carryOutRun(
  workshop: Workshop,
  reference: RunReference,
  owner: string,
  stop: AbortSignal,
): Promise<Outcome | null> {
  const { database } = workshop;
  const lease: Lease = { ...reference, owner };
  const run = await database.inWorkspace(lease.workspaceId, (db) => takeLease(db, lease, workshop.leaseMs));
  if (run === null) return null;
  const log = workshop.log.child({ workspaceId: lease.workspaceId, runId: lease.runId, kind: run.kind });
  const interruption = new AbortController();
  const signal = AbortSignal.any([stop, interruption.signal]);
  const heartbeat = setInterval(() => void beat(workshop, lease, interruption, log), workshop.renewMs);
  const progress = createRunProgress(async (steps) => {
    await database.inWorkspace(lease.workspaceId, (db) => saveRunSteps(db, lease, steps));
  });
  const startedAt = Date.now();
  try {
    const ending = await attempt(workshop, lease, run, progress, signal, log);
    const outcome = await end(workshop, lease, run, ending, progress);
    log.info({ state: outcome.state, attempt: run.attempts, durationMs: Date.now() - startedAt }, 'run');
    return outcome;
  } finally {
    clearInterval(heartbeat);
  }
}

/** Does the work, and says how it ended: whole, in failure, or interrupted. */
async function attempt(
  workshop: Workshop,
  lease: Lease,
  run: LeasedRun,
  progress: RunProgress,
  signal: AbortSignal,
  log: Logger,
): Promise<RunEnding | 'release' | 'lost'> {
  if (run.cancelRequested) return { state: 'cancelled' };
  if (run.attempts > MOST_ATTEMPTS) return { state: 'failed', errorCode: 'gave-up', errorDetails: {} };
  const interruptible = createInterruptible(signal);
  try {
    const context = createJobContext(workshop, lease, run, progress, interruptible, log);
    const result = await Promise.race([workshop.handlers[run.kind](context), interruptible.interrupted]);
    return { state: 'done', counts: result.counts, methodVersion: result.methodVersion };
  } catch (error) {
    if (error instanceof RunInterruptedError) {
      if (error.interruption === 'cancelled') return { state: 'cancelled' };
      return error.interruption === 'worker-stops' ? 'release' : 'lost';
    }
    if (isPassingFailure(error) && run.attempts < MOST_ATTEMPTS) return 'release';
    if (error instanceof DomainError) {
      return { state: 'failed', errorCode: error.code, errorDetails: error.details };
    }
    log.error({ error: placeOf(error) }, 'run failed');
    return { state: 'failed', errorCode: 'internal', errorDetails: {} };
  }
}

async function end(
  { database }: Workshop,
  lease: Lease,
  run: LeasedRun,
  ending: RunEnding | 'release' | 'lost',
  progress: RunProgress,
): Promise<Outcome> {
  if (ending === 'lost') return { state: 'lost', next: [] };
  const { workspaceId, runId } = lease;
  return database.inWorkspace(workspaceId, async (db) => {
    if (ending === 'release') {
      const released = await releaseLease(db, lease);
      return { state: 'released', next: released ? [{ workspaceId, runId, attempts: released.attempts }] : [] };
    }
    if (!(await finishRun(db, lease, ending, progress.steps()))) return { state: 'lost', next: [] };
    const next = ending.state === 'done' ? await saveFollowingRuns(db, { ...run, workspaceId }) : [];
    return { state: ending.state, next: next.map((reference) => ({ ...reference, attempts: 0 })) };
  });
}

async function beat(workshop: Workshop, lease: Lease, interruption: AbortController, log: Logger): Promise<void> {
  try {
    const held = await workshop.database.inWorkspace(lease.workspaceId, (db) =>
      renewLease(db, lease, workshop.leaseMs),
    );
    if (held === null) interruption.abort(new RunInterruptedError('lease-lost'));
    else if (held.cancelRequested) interruption.abort(new RunInterruptedError('cancelled'));
  } catch (error) {
    // The next beat may succeed; if none does, the lease runs out and another worker takes over.
    log.warn({ error: placeOf(error) }, 'lease not renewed');
  }
}
