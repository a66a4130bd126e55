import { z } from 'zod';
import { stamp, uuid } from './common.js';

/** A dot for each of at most five thousand contributions; what is said in similar words lies near, and nothing else is said by the place. */
export const themeMap = z.object({
  /** Null before the first run, or where too few texts were read. */
  stamp: stamp.nullable(),
  seed: z.number().int().nullable(),
  /** Contributions of the process; each different text of those that were read has one dot at most. */
  of: z.number().int(),
  themes: z.array(z.object({ id: uuid, label: z.string(), contributions: z.number().int(), dots: z.number().int() })),
  notGrouped: z.number().int(),
  /** In columns, a dot at the same place in each of them. */
  dots: z.object({
    ids: z.array(uuid),
    /** Thousandths of the longer side. */
    x: z.array(z.number().int()),
    y: z.array(z.number().int()),
    /** Place of the theme in the list above; -1 for what stands in no theme. */
    theme: z.array(z.number().int()),
  }),
});
export type ThemeMap = z.infer<typeof themeMap>;
