import { RUN_KINDS, RUN_STATES } from '#domain';
import { z } from 'zod';
import { instant, uuid } from './common.js';

export const runStep = z.object({
  name: z.string(),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative().nullable(),
});

/** Long work: named steps with real counts; it can be left and found again. */
export const run = z.object({
  id: uuid,
  kind: z.enum(RUN_KINDS),
  state: z.enum(RUN_STATES),
  steps: z.array(runStep),
  datasetVersion: z.number().int().nullable(),
  seed: z.number().int().nullable(),
  method: z.string().nullable(),
  errorCode: z.string().nullable(),
  /** For an import, its id. */
  importId: uuid.nullable(),
  createdAt: instant,
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
});
export type Run = z.infer<typeof run>;
export const runList = z.object({ runs: z.array(run) });
export type RunList = z.infer<typeof runList>;

/** What begins a run; the seed is part of the result's identity. */
export const startRunRequest = z.object({
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional(),
});
