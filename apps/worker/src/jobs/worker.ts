import { type RunKind } from '#domain';
import { type Database, type Keys } from '#persistence';
import { type Settings } from '#settings';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type Logger } from 'pino';
import { type Analyser } from '../threads/analyser.js';
import { createAnalyser } from '../threads/create-analyser.js';
import { carryOutRun } from './carry-out-run.js';
import { placeOf } from './failures.js';
import { HANDLERS } from './handlers.js';
import { type JobHandler } from './job-context.js';
import { openQueue, type QueueRuntime } from './queue-runtime.js';
import { RunInterruptedError } from './run-interrupted-error.js';
import { announce } from './start-run.js';
import { type RunReference } from './transport.js';
import { type Workshop } from './workshop.js';

export interface WorkerOptions {
  readonly database: Database;
  readonly keys: Keys;
  readonly settings: Settings;
  readonly log: Logger;
  /** Runs at once in this process; 1 by default, which leaves the second core to answers. */
  readonly concurrency?: number;
  /** A lease of 15 s, renewed every 2 s, and a look for runs without a worker every 10 s, unless told otherwise. */
  readonly timing?: { readonly leaseMs?: number; readonly renewMs?: number; readonly sweepMs?: number };
  readonly analyser?: Analyser;
  /** In place of the program's own. */
  readonly handlers?: Readonly<Partial<Record<RunKind, JobHandler>>>;
}

export interface WorkerRuntime {
  readonly queue: QueueRuntime;
  startRun: QueueRuntime['startRun'];
  /** Takes no more runs, gives back the one at work so that another worker resumes it, and closes; within 10 s. */
  stop(): Promise<void>;
}

/** How long a run at work may take to notice that the worker stops. */
const PATIENCE_MS = 6_000;

export async function startWorker(options: WorkerOptions): Promise<WorkerRuntime> {
  const { log, timing = {} } = options;
  const workshop: Workshop = {
    ...options,
    analyser: options.analyser ?? createAnalyser(),
    handlers: { ...HANDLERS, ...options.handlers },
    leaseMs: timing.leaseMs ?? 15_000,
    renewMs: timing.renewMs ?? 2_000,
  };
  const queue = await openQueue(options);
  const owner = `${hostname()}-${process.pid}-${randomUUID()}`;
  const stopping = new AbortController();
  const atWork = new Set<Promise<void>>();

  const work = async (reference: RunReference): Promise<void> => {
    if (stopping.signal.aborted) return;
    const outcome = await carryOutRun(workshop, reference, owner, stopping.signal);
    for (const next of outcome?.next ?? []) await announce(queue.transport, next);
    // Whatever waited behind this run, in the same process and of the same kind, may go now.
    if (outcome && outcome.state !== 'released' && !stopping.signal.aborted) await queue.sweep();
  };
  const receiver = queue.transport.receive((reference) => {
    const working = work(reference).catch((error) => log.error({ error: placeOf(error) }, 'worker'));
    atWork.add(working);
    return working.finally(() => atWork.delete(working));
  }, options.concurrency ?? 1);

  const sweep = () => queue.sweep().catch((error) => log.warn({ error: placeOf(error) }, 'sweep'));
  await sweep();
  const sweeping = setInterval(() => void sweep(), timing.sweepMs ?? 10_000);

  return {
    queue,
    startRun: queue.startRun,
    async stop() {
      clearInterval(sweeping);
      await receiver.pause();
      stopping.abort(new RunInterruptedError('worker-stops'));
      const ended = await within(PATIENCE_MS, Promise.all(atWork));
      await receiver.close({ force: !ended });
      await queue.close();
    },
  };
}

async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const inTime = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}
