import { type RunKind } from '#domain';
import { type Database, type Keys } from '#persistence';
import { type Settings } from '#settings';
import { type Logger } from 'pino';
import { type Analyser } from '../threads/analyser.js';
import { type JobHandler } from './job-context.js';

/** What a worker carries runs out with. */
export interface Workshop {
  readonly database: Database;
  readonly keys: Keys;
  readonly settings: Settings;
  readonly log: Logger;
  readonly analyser: Analyser;
  readonly handlers: Readonly<Record<RunKind, JobHandler>>;
  /** How long a run stays with a worker that has fallen silent. */
  readonly leaseMs: number;
  /** How often the lease is renewed, and a wish to cancel is seen. */
  readonly renewMs: number;
}
