import {
  COMPARABILITY_CHECKS,
  COMPARABILITY_OUTCOMES,
  COMPARABILITY_REASONS,
  FEWEST_COMPARED,
  MOST_COMPARED,
  PROCESS_KINDS,
  UNDEFINED_REASONS,
  VERDICTS,
  type ReachComparison,
} from '#domain';
import { z } from 'zod';
import { day, localisedText, slug, stamp } from './common.js';

const share = z.number().nullable();
const reason = z.enum(COMPARABILITY_REASONS).nullable();

/** `with=augustow/budget-2026,suwalki/budget-2026`: two to six processes, none twice. */
export const compareQuery = z.object({
  with: z
    .string()
    .max(800)
    .transform((text) => text.split(',').map((one) => one.split('/')))
    .pipe(
      z
        .array(z.tuple([slug, slug]))
        .min(FEWEST_COMPARED)
        .max(MOST_COMPARED)
        .refine((all) => new Set(all.map((one) => one.join('/'))).size === all.length, 'none twice'),
    )
    .describe('Two to six processes, each as workspace/process'),
  format: z.enum(['json', 'csv', 'xlsx']).default('json'),
});
export type CompareQuery = z.infer<typeof compareQuery>;

const comparison = z.object({
  checks: z.array(
    z.object({
      check: z.enum(COMPARABILITY_CHECKS),
      variable: z.string().nullable(),
      outcome: z.enum(COMPARABILITY_OUTCOMES),
      reason,
      values: z.array(z.string().nullable()),
    }),
  ),
  variables: z.array(
    z.object({
      variable: z.string(),
      outcome: z.enum(COMPARABILITY_OUTCOMES),
      reason,
      groups: z.array(
        z.object({
          group: z.string(),
          cells: z.array(
            z.object({
              participants: z.number().int().nullable(),
              population: share,
              share,
              populationShare: share,
              ratio: share,
              lower: share,
              upper: share,
              verdict: z.enum(VERDICTS).nullable(),
              protected: z.boolean(),
              refused: z
                .enum([...UNDEFINED_REASONS, ...COMPARABILITY_REASONS])
                .nullable()
                .describe('Why this number is not shown beside the others'),
            }),
          ),
          apart: z
            .array(z.tuple([z.number().int(), z.number().int()]))
            .describe('Places of two processes whose intervals do not overlap, the lower ratio first'),
          compared: z.number().int(),
        }),
      ),
      compared: z.number().int(),
      apart: z.number().int(),
      processes: z.array(
        z.object({
          known: z.number().int().nullable(),
          coverage: share,
          dissimilarity: share,
          dissimilarityByChance: share,
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<ReachComparison, unknown>;

/** Reach of several processes side by side: first what can be compared, then what was. */
export const compareAnswer = comparison.extend({
  /** All of one municipality: they stand in the order of time. */
  isTrend: z.boolean(),
  processes: z.array(
    z.object({
      workspace: slug,
      workspaceName: localisedText,
      process: slug,
      title: localisedText,
      kind: z.enum(PROCESS_KINDS),
      startsOn: day.nullable(),
      endsOn: day.nullable(),
      isSample: z.boolean(),
      participants: z.number().int().nullable(),
      rate: share,
      rateLower: share,
      rateUpper: share,
      stamp: stamp.nullable(),
    }),
  ),
  /** Shares of residents: each process beside the one before it, in the order of `processes`. */
  rates: z.array(
    z.object({
      earlier: z.number().int(),
      later: z.number().int(),
      difference: share,
      lower: share,
      upper: share,
      isClear: z.boolean(),
      reason: z.enum([...UNDEFINED_REASONS, ...COMPARABILITY_REASONS]).nullable(),
    }),
  ),
  /** Asked for and left out: closed to this person, or not there; which of both is not said. */
  closed: z.array(z.object({ workspace: slug, process: slug })),
});
export type CompareAnswer = z.infer<typeof compareAnswer>;
