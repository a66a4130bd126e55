import { AIM_CHANGES, AIM_GAPS, AIM_MEASURES, UNDEFINED_REASONS, type AimFigure } from '#domain';
import { z } from 'zod';
import { localisedText, slug, tableQuery } from './common.js';

const count = z.number().int().nullable();
const value = z.number().nullable();

const aimNumber = z.object({
  count: count.describe('What was counted: people, contributions, comments, meetings'),
  base: count.describe('What it is counted among'),
  value: value.describe('A share 0…1, or days for `waiting`; null for plain counts'),
  lower: value,
  upper: value,
  reason: z.enum([...UNDEFINED_REASONS, ...AIM_GAPS]).nullable(),
  processes: z.number().int().describe('How many processes the number is of'),
});

export const aimFigure = aimNumber.extend({
  measure: z.enum(AIM_MEASURES),
  earlier: aimNumber.extend({ change: z.enum(AIM_CHANGES) }).nullable(),
}) satisfies z.ZodType<AimFigure>;

const named = z.object({ slug, title: localisedText });

/** The three aims side by side: influence, debate, distance. No index. */
export const aimsAnswer = z.object({
  method: z.string(),
  figures: z.array(aimFigure),
  /** Of a whole municipality: the year that is shown, and those that can be. */
  year: z.number().int().nullable(),
  years: z.array(z.number().int()),
  processes: z.array(named),
  /** What the differences are to: an earlier process of the same kind, or those of the year before. */
  earlier: z.array(named),
});
export type AimsAnswer = z.infer<typeof aimsAnswer>;

export const aimsQuery = tableQuery.extend({ year: z.coerce.number().int().min(1900).max(2999).optional() });
export type AimsQuery = z.infer<typeof aimsQuery>;
