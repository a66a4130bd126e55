import { FIT_TESTS, UNDEFINED_REASONS, VERDICTS, type GroupReach, type ReachReport, type VariableReach } from '#domain';
import { z } from 'zod';
import { stamp } from './common.js';
import { pairReach, populationReference, reachFinding, reachInputs, reachWeights } from './reach-parts.js';

const share = z.number().nullable();

export const groupReach = z.object({
  variable: z.string(),
  group: z.string(),
  members: z.array(z.string()),
  participants: z.number().int().nullable(),
  population: z.number().nullable(),
  share,
  populationShare: share,
  ratio: share,
  lower: share,
  upper: share,
  log2Ratio: share.describe('Base-2 logarithm of the ratio; null when the ratio is 0'),
  boundLower: share.describe('The ratio if nobody of unknown group belongs here'),
  boundUpper: share.describe('The ratio if everybody of unknown group belongs here'),
  residual: share.describe('(x − e) ÷ √(e(1 − q))'),
  versusRest: share.describe('Participation rate of the group ÷ that of all others'),
  versusRestLower: share,
  versusRestUpper: share,
  missingPeople: share,
  rate: share,
  rateLower: share,
  rateUpper: share,
  verdict: z.enum(VERDICTS).nullable(),
  reason: z.enum(UNDEFINED_REASONS).nullable(),
  protected: z.boolean(),
  estimated: z.boolean().describe('The residents were split from other bands, not counted'),
  atMost: z.number().int().nullable().describe('The most people that a hidden number can be, where that may be told'),
  clearlyFewer: z.boolean().describe('Even `atMost` people would be clearly fewer than proportional'),
}) satisfies z.ZodType<GroupReach>;

export const variableReach = z.object({
  variable: z.string(),
  groups: z.array(groupReach),
  known: z.number().int().nullable(),
  unknown: z.number().int().nullable(),
  notAnswered: z.number().int().nullable().describe('Asked, and gave no group'),
  neverAsked: z.number().int().nullable(),
  outside: z.number().int().nullable(),
  coverage: share,
  boundsOnly: z.boolean().describe('Under 60 % coverage: bounds, no verdicts'),
  dissimilarity: share,
  dissimilarityByChance: share,
  peopleToShift: share,
  fit: z
    .object({
      test: z.enum(FIT_TESTS),
      statistic: z.number(),
      df: z.number().int(),
      p: z.number(),
      w: z.number(),
      shareOfLargestW: z.number(),
      cramersV: share,
    })
    .nullable(),
  rIndicator: z.object({ r: z.number(), rAdjusted: z.number(), cv: z.number() }).nullable(),
  goVocalScore: share,
  designEffect: z
    .object({
      deff: z.number(),
      effectivePeople: z.number(),
      warning: z.enum(['uneven', 'too-uneven']).nullable(),
    })
    .nullable(),
  reason: z.enum(UNDEFINED_REASONS).nullable(),
}) satisfies z.ZodType<VariableReach>;

export const reachReport = z.object({
  method: z.string(),
  participants: z.number().int(),
  population: populationReference.nullable(),
  variables: z.array(variableReach),
  rate: share,
  rateLower: share,
  rateUpper: share,
  reason: z.enum(UNDEFINED_REASONS).nullable(),
}) satisfies z.ZodType<ReachReport>;

/** Who took part, group by group, against the residents; small groups are hidden before it leaves the server. */
export const reachAnswer = z.object({
  state: z.enum(['ready', 'no-population', 'not-yet', 'nobody']),
  report: reachReport.nullable(),
  stamp: stamp.nullable(),
  /** Participants by age and sex for the pyramid; null where too few to show. */
  pyramid: z
    .array(
      z.object({
        band: z.string(),
        left: z.number().nullable(),
        right: z.number().nullable(),
        populationLeft: z.number(),
        populationRight: z.number(),
      }),
    )
    .nullable(),
  channels: z.array(z.object({ channel: z.string(), people: z.number().int().nullable(), protected: z.boolean() })),
  /** At most three, the most important first. */
  findings: z.array(reachFinding),
  pairs: z.array(pairReach),
  weights: reachWeights.nullable(),
  inputs: reachInputs.nullable(),
});
export type ReachAnswer = z.infer<typeof reachAnswer>;

/** A population table as it was read: rows that do not add up are named. */
export const populationAnswer = z.object({
  name: z.string(),
  residents: z.number(),
  variables: z.array(z.object({ variable: z.string(), groups: z.number().int(), residents: z.number() })),
  warnings: z.array(
    z.object({
      code: z.string(),
      variable: z.string().nullable(),
      /** Rows of the file that the warning is about, in order. */
      rows: z.array(z.number().int()),
      difference: z.number().nullable(),
    }),
  ),
});
export type PopulationAnswer = z.infer<typeof populationAnswer>;
