/** Long work that a worker does. */
export const RUN_KINDS = [
  'import',
  'find-themes',
  'measure-reach',
  'measure-impact',
  'sync-source',
  'link-people',
  'find-personal-data',
  'write-report',
  'load-samples',
] as const;
export type RunKind = (typeof RUN_KINDS)[number];

export const RUN_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** A named step with real counts: `{ name: 'vectors', done: 1240, total: 3900 }`. */
export interface RunStep {
  readonly name: string;
  readonly done: number;
  readonly total: number | null;
}
