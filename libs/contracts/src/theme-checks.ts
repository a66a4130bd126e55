import { z } from 'zod';
import { instant, uuid } from './common.js';

export const checkSampleQuery = z.object({ size: z.coerce.number().int().min(10).max(200).default(50) });

/** Texts to sort by hand without seeing what the machine said; the same ones until the check is handed in. */
export const checkSample = z.object({
  runId: uuid,
  size: z.number().int(),
  themes: z.array(z.object({ id: uuid, label: z.string(), terms: z.array(z.string()) })),
  items: z.array(
    z.object({ id: uuid, title: z.string().nullable(), body: z.string(), language: z.string().nullable() }),
  ),
});
export type CheckSample = z.infer<typeof checkSample>;

export const checkCodings = z.object({
  runId: uuid,
  /** What was asked for: the sample that these codings answer. */
  size: z.number().int().min(10).max(200),
  codings: z
    .array(z.object({ contribution: uuid, theme: z.union([uuid, z.literal('none')]) }))
    .min(1)
    .max(200),
});
export type CheckCodings = z.infer<typeof checkCodings>;

/** How far people and machine agree: "50-quote check on 3 March: 46 of 50 agreed". */
export const themeCheck = z.object({
  id: uuid,
  at: instant,
  coded: z.number().int(),
  agreed: z.number().int(),
  /** Cohen's κ: 1 is full agreement, 0 chance; null where chance alone would agree always. */
  kappa: z.number().nullable(),
  kappaLower: z.number().nullable(),
  kappaUpper: z.number().nullable(),
  /** True when themes were found anew since. */
  stale: z.boolean(),
});
export type ThemeCheck = z.infer<typeof themeCheck>;

export const themeCheckList = z.object({ checks: z.array(themeCheck) });
