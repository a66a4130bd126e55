import { z } from 'zod';
import { instant } from './common.js';

export const NEWS_KINDS = [
  'opinions',
  'late',
  'published',
  'withdrawn',
  'releases',
  'theme-edits',
  'imports-undone',
  'failed-runs',
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What changed in a process since the caller's last visit; without one, nothing is new. */
export const processNews = z.object({
  since: instant.nullable(),
  items: z.array(z.object({ kind: z.enum(NEWS_KINDS), count: z.number().int().positive() })),
});
export type ProcessNews = z.infer<typeof processNews>;

/** Asked again and again by an open page: another version means that what it shows is out of date. */
export const processState = z.object({
  version: z.string().describe('Changes with the data, the runs and the decisions of the process'),
  isWorking: z.boolean().describe('True while something is being read in or computed'),
});
export type ProcessState = z.infer<typeof processState>;
