import { z } from 'zod';
import { uuid } from './common.js';

const part = z.object({
  people: z.number().int(),
  share: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});

/** How people stand to what is said under each theme, from their votes on its contributions; each person once. */
export const themeStances = z.object({
  /** False where nobody voted for or against a contribution: then there is nothing to show. */
  hasStances: z.boolean(),
  themes: z.array(
    z.object({
      id: uuid,
      /** With a stance: the base of the shares. */
      people: z.number().int(),
      none: z.number().int(),
      support: part,
      against: part,
      mixed: part,
      /** 0…1: all on one side, or two equal sides; null below five people with a stance. */
      disagreement: z.number().nullable(),
      reason: z.enum(['no-stance', 'too-few']).nullable(),
    }),
  ),
});
export type ThemeStances = z.infer<typeof themeStances>;
