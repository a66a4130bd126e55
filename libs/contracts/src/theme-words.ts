import { z } from 'zod';
import { nextCursor, stamp, uuid } from './common.js';

export const wordsQuery = z.object({
  word: z.string().trim().min(2).max(60).describe('A word in any of its forms'),
  theme: uuid.optional().describe('Only in this theme'),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type WordsQuery = z.infer<typeof wordsQuery>;

/** A word where residents used it: one line an occurrence, from texts without personal data. */
export const wordsInContext = z.object({
  word: z.string(),
  /** The forms that were found, most frequent first. */
  forms: z.array(z.string()),
  lines: z.number().int(),
  contributions: z.number().int(),
  items: z.array(
    z.object({
      contributionId: uuid,
      before: z.string(),
      keyword: z.string(),
      after: z.string(),
    }),
  ),
  next: nextCursor,
});
export type WordsInContext = z.infer<typeof wordsInContext>;

export const distinctiveQuery = z.object({
  variable: z
    .string()
    .max(60)
    .regex(/^[^:]{1,60}$/)
    .optional()
    .describe('age, sex, district …; the first that people told when left out'),
});
export type DistinctiveQuery = z.infer<typeof distinctiveQuery>;

/**
 * Which words people of one group use more often than the others. Groups below ten people, and words by which few people could
 * be told, are left out before the answer leaves the server.
 */
export const distinctiveAnswer = z.object({
  state: z.enum(['ready', 'nobody', 'not-asked']),
  stamp: stamp.omit({ seed: true, stale: true }).nullable(),
  /** The variables that can be asked for. */
  variables: z.array(z.string()),
  variable: z.string().nullable(),
  /** Pairs of a word and a group that were compared, and how many of them are shown. */
  compared: z.number().int(),
  found: z.number().int(),
  groups: z.array(
    z.object({
      group: z.string(),
      /** Hidden: fewer than ten people, or to protect another group. No words then. */
      hidden: z.boolean(),
      /** People of the group with a text; null when hidden. */
      people: z.number().int().nullable(),
      words: z.array(
        z.object({
          word: z.string(),
          /** People of the group who used it, at least five. */
          people: z.number().int(),
          /** 0…1 of the people of the group. */
          share: z.number(),
          /** 0…1 of all other people; null where there are none. */
          elsewhere: z.number().nullable(),
          /** Log-odds ratio with a prior, in standard errors. */
          z: z.number(),
        }),
      ),
    }),
  ),
});
export type DistinctiveAnswer = z.infer<typeof distinctiveAnswer>;
