import { TIME_UNITS } from '#domain';
import { z } from 'zod';
import { tableFormat, uuid } from './common.js';

export const overTimeQuery = z.object({
  unit: z.enum(TIME_UNITS).default('week'),
  theme: uuid.optional(),
  format: tableFormat,
});
export type OverTimeQuery = z.infer<typeof overTimeQuery>;

/** When contributions came and from how many people: each row has exactly the numbers above the list of its period. */
export const overTime = z.object({
  /** Units that the time between the first and the last contribution allows. */
  units: z.array(z.enum(TIME_UNITS)),
  unit: z.enum(TIME_UNITS),
  /** Without a gap; empty where nothing bears a date. */
  periods: z.array(
    z.object({
      start: z.iso.date(),
      last: z.iso.date(),
      contributions: z.number().int(),
      people: z.number().int(),
      /** Of all themes; null where no theme was asked for. */
      of: z.number().int().nullable(),
    }),
  ),
});
export type OverTime = z.infer<typeof overTime>;
