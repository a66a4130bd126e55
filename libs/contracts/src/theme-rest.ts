import { z } from 'zod';
import { uuid } from './common.js';
import { contribution } from './contributions.js';

export const themeRestQuery = z.object({ limit: z.coerce.number().int().min(1).max(50).default(20) });

/** What the engine left ungrouped and nobody has decided about yet, with up to three themes that each could be in. */
export const themeRest = z.object({
  seen: z.union([uuid, z.literal('none')]).describe('The newest edit of themes: hand it in with yours'),
  /** So many are left, those of this answer among them. */
  left: z.number().int(),
  byHand: z
    .object({ inThemes: z.number().int(), none: z.number().int() })
    .describe('Contributions that a person has placed one by one: in themes, and in none'),
  themes: z.array(z.object({ id: uuid, label: z.string() })).describe('Every theme that can be chosen, largest first'),
  items: z.array(
    z.object({
      contribution,
      suggestions: z.array(
        z.object({
          id: uuid,
          label: z.string(),
          because: z.enum(['words', 'alike', 'size']).describe('Its words, what is much alike, or only a large theme'),
        }),
      ),
    }),
  ),
});
export type ThemeRest = z.infer<typeof themeRest>;
