import { type Database, type Keys } from '#persistence';
import { type Settings } from '#settings';
import { type EntityManager } from 'typeorm';
import { type Logger } from 'pino';
import { type Analyser } from '../threads/analyser.js';

/** What a job handler is given: the run it works on, the way to the data, and the two duties of long work: tell how far it is, stop when asked. */
export interface JobContext {
  readonly database: Database;
  readonly keys: Keys;
  readonly settings: Settings;
  readonly log: Logger;
  readonly workspaceId: string;
  readonly processId: string;
  readonly runId: string;
  /** For an import, its id. */
  readonly importId: string | null;
  readonly seed: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Aborted when the run is interrupted: for what would go on by itself, such as another program. */
  readonly signal: AbortSignal;
  /** Computes in a thread, so that answers and lease renewals never wait. */
  readonly analyse: Analyser;
  /**
   * Tells how far a named step is. Cheap: written at most four times a second, in a transaction of its own.
   * @throws {RunInterruptedError} as `checkCancelled`
   */
  step(name: string, done: number, total: number | null): Promise<void>;
  /** @throws {RunInterruptedError} when a person cancelled the run, the worker stops, or another worker has taken the run over */
  checkCancelled(): void;
  /**
   * Called in the transaction that stores a result, as its last statement but one: a worker that was thought dead must not store
   * over the work of its successor.
   * @throws {RunInterruptedError} when another worker has taken the run over
   */
  keepLease(db: EntityManager): Promise<void>;
}

export interface JobResult {
  /** Stored with the run and logged: `{ texts: 3900, themes: 14 }`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly methodVersion: string;
}

/**
 * A controller for the queue: load, compute, store. Running it twice for one run is harmless: the second time it finds the
 * stored result, or replaces it. A failure that a person can act on is a DomainError; its code is stored with the run.
 */
export type JobHandler = (context: JobContext) => Promise<JobResult>;
