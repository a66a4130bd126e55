import { z } from 'zod';
import { countOf, tableFormat, uuid } from './common.js';
import { contributionFilter, hiddenBecause } from './contributions.js';

/** The filters of the list of contributions, but for the theme. */
export const themeCountsQuery = contributionFilter.omit({ theme: true }).extend({
  done: z.literal('yes').optional().describe('Also how far the contributions have come'),
  format: tableFormat,
});
export type ThemeCountsQuery = z.infer<typeof themeCountsQuery>;

const count = z.number().int().nullable();

/** What a filter leaves of every theme; each number is the length of the list with the same filter. Null is hidden. */
export const themeCounts = z.object({
  /** As the list of contributions tells it under the same filter. */
  total: countOf.nullable(),
  of: countOf,
  hidden: z.boolean(),
  hiddenBecause,
  /** `people` alone under a group of people: there is one number of them, that of reach. */
  themes: z.array(
    z.object({
      /** A theme, none for what is not grouped, or off-topic for what people have set aside. Themes without a row hold nothing. */
      id: z.union([uuid, z.literal('none'), z.literal('off-topic')]),
      /** The name of the theme; null for what stands in none. */
      label: z.string().nullable(),
      /** The theme above it; null on the first level. */
      parentId: uuid.nullable(),
      contributions: count,
      people: count,
      answered: count,
      decided: count,
      protected: z.boolean(),
    }),
  ),
  /** How far they have come: each the length of its list; null where that list tells no length, and where `done` was not asked for. */
  done: z.object({
    eligible: count,
    answered: count,
    decided: count,
    adopted: count,
    rejected: count,
    delivered: count,
  }),
});
export type ThemeCounts = z.infer<typeof themeCounts>;
