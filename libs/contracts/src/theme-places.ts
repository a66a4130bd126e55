import { PLACE_VARIABLES, type ThemePlace } from '#domain';
import { z } from 'zod';
import { stamp, tableFormat, uuid } from './common.js';
import { reachInputs } from './reach-parts.js';

export const themePlacesQuery = z.object({
  variable: z
    .enum(PLACE_VARIABLES)
    .optional()
    .describe('Which kind of places; the first one that people told where it is left out or nobody was asked for it'),
  format: tableFormat,
});
export type ThemePlacesQuery = z.infer<typeof themePlacesQuery>;

const share = z.number().nullable();
const people = z.number().int().nullable().describe('Null when hidden for privacy');

/** Where a theme was raised: people of each place, as reach shows them by theme and group. */
export const themePlaces = z.object({
  themeId: uuid,
  /** Why there are no places: nothing is measured yet, or nobody was asked where she lives. */
  reason: z.enum(['not-yet', 'no-places']).nullable(),
  variable: z.enum(PLACE_VARIABLES).nullable(),
  base: z.enum(['contributors', 'participants']).describe('Whom the shares are of'),
  /** Everybody who raised it, whose place is not known too; null where the base is not who wrote. */
  whole: z
    .object({
      people: z.number().int(),
      base: z.number().int(),
      share: z.number(),
      lower: z.number(),
      upper: z.number(),
    })
    .nullable(),
  places: z.array(
    z.object({
      group: z.string(),
      members: z.array(z.string()),
      people,
      base: people,
      share,
      lower: share,
      upper: share,
      flag: z.enum(['more', 'less']).nullable().describe('Clearly more or less often than all others'),
      protected: z.boolean(),
    }) satisfies z.ZodType<ThemePlace>,
  ),
  stamp: stamp.nullable(),
  inputs: reachInputs.nullable(),
});
export type ThemePlaces = z.infer<typeof themePlaces>;
