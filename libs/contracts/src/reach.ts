import { UNDEFINED_REASONS, VERDICTS, type ReachReport, type VariableReach } from '#domain';
import { z } from 'zod';
import { stamp } from './common.js';

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
  missingPeople: share,
  rate: share,
  rateLower: share,
  rateUpper: share,
  verdict: z.enum(VERDICTS).nullable(),
  reason: z.enum(UNDEFINED_REASONS).nullable(),
  protected: z.boolean(),
});

export const variableReach = z.object({
  variable: z.string(),
  groups: z.array(groupReach),
  known: z.number().int().nullable(),
  unknown: z.number().int().nullable(),
  outside: z.number().int().nullable(),
  coverage: share,
  dissimilarity: share,
  reason: z.enum(UNDEFINED_REASONS).nullable(),
}) satisfies z.ZodType<VariableReach>;

export const reachReport = z.object({
  method: z.string(),
  participants: z.number().int(),
  population: z
    .object({
      name: z.string(),
      source: z.string(),
      date: z.string(),
      territory: z.string(),
      ageFloor: z.number().nullable(),
      residents: z.number(),
    })
    .nullable(),
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
