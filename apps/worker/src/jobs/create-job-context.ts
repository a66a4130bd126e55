import { keepLease, type Lease, type LeasedRun } from '#persistence';
import { type Logger } from 'pino';
import { type Interruptible } from './interruptible.js';
import { type JobContext } from './job-context.js';
import { RunInterruptedError } from './run-interrupted-error.js';
import { type RunProgress } from './run-progress.js';
import { DEFAULT_SEED } from './start-run.js';
import { type Workshop } from './workshop.js';

/** What the handler of one leased run is given. */
export function createJobContext(
  { database, keys, settings, analyser }: Workshop,
  lease: Lease,
  run: LeasedRun,
  progress: RunProgress,
  interruptible: Interruptible,
  log: Logger,
): JobContext {
  const step: JobContext['step'] = async (name, done, total) => {
    interruptible.check();
    await progress.step(name, done, total);
  };
  return {
    database,
    keys,
    settings,
    log,
    workspaceId: lease.workspaceId,
    processId: run.processId,
    runId: lease.runId,
    importId: run.importId,
    seed: run.seed ?? DEFAULT_SEED,
    parameters: run.parameters,
    signal: interruptible.signal,
    analyse: {
      run: (task, input, onStep) =>
        analyser.run(
          task,
          input,
          (name, done, total) => {
            onStep?.(name, done, total);
            // A step that cannot be written is seen at the next one; the thread does not wait for it.
            step(name, done, total).catch(() => undefined);
          },
          interruptible.signal,
        ),
    },
    step,
    checkCancelled: () => interruptible.check(),
    async keepLease(db) {
      interruptible.check();
      if (!(await keepLease(db, lease))) throw new RunInterruptedError('lease-lost');
      interruptible.check();
      interruptible.store();
    },
  };
}
