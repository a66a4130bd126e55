import {
  CHANNELS,
  FUNNEL_STAGES,
  REACH_FINDINGS,
  REACH_FORMULAS,
  UNDEFINED_REASONS,
  WEIGHT_REASONS,
  type PairReach,
  type PopulationReference,
  type ReachChannels,
  type ReachFinding,
  type ReachFunnel,
  type ReachInputs,
  type ReachOverTime,
  type ReachReturning,
  type ReachVoice,
  type ReachWeights,
} from '#domain';
import { z } from 'zod';
import { stamp } from './common.js';

const share = z.number().nullable();
const people = z.number().int().nullable().describe('Null when hidden for privacy');
const reason = z.enum(UNDEFINED_REASONS).nullable();

export const populationReference = z.object({
  name: z.string(),
  source: z.string(),
  date: z.string(),
  territory: z.string(),
  ageFloor: z.number().nullable(),
  residents: z.number(),
}) satisfies z.ZodType<PopulationReference>;

export const reachFinding = z.object({
  code: z.enum(REACH_FINDINGS),
  variable: z.string().nullable(),
  group: z.string().nullable(),
  channel: z.enum([...CHANNELS, 'online', 'offline']).nullable(),
  themeId: z.string().nullable(),
  numbers: z.record(z.string(), z.number()),
}) satisfies z.ZodType<ReachFinding>;

export const pairReach = z.object({
  first: z.string(),
  second: z.string(),
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  cells: z.array(
    z.object({
      row: z.string(),
      column: z.string(),
      people,
      population: z.number().nullable(),
      protected: z.boolean(),
    }),
  ),
  reason,
}) satisfies z.ZodType<PairReach>;

export const reachWeights = z.object({
  variables: z.array(z.string()),
  reason: z.enum(WEIGHT_REASONS).nullable(),
  conflict: z.object({ variable: z.string(), group: z.string() }).nullable(),
  people,
  cycles: z.number().int().nullable(),
  largestError: share,
  smallestWeight: share,
  largestWeight: share,
  trimmedShare: share,
  deff: share,
  effectivePeople: share,
  margins: z.array(
    z.object({
      variable: z.string(),
      group: z.string(),
      target: z.number(),
      before: z.number(),
      after: z.number(),
    }),
  ),
}) satisfies z.ZodType<ReachWeights>;

/** What everything of an answer was computed from, protected like the answer, so that anybody can compute it again. */
export const reachInputs = z.object({
  formulas: z.array(z.enum(REACH_FORMULAS)),
  confidence: z.number(),
  interval: z.enum(['wilson', 'newcombe']),
  reference: populationReference.nullable(),
  suppression: z.object({ k: z.number().int(), cells: z.number().int(), hidden: z.number().int() }),
  themeEdits: z.number().int(),
  counts: z.array(
    z.object({
      table: z.string(),
      row: z.string(),
      column: z.string().nullable(),
      people,
      population: z.number().nullable(),
    }),
  ),
}) satisfies z.ZodType<ReachInputs>;

const state = z.enum(['ready', 'not-yet', 'nobody']);
const answered = { state, stamp: stamp.nullable(), inputs: reachInputs.nullable() };

/** Whom each channel reached, whom it adds to the others, and each attribute by channel. */
export const reachChannelsAnswer = z.object({
  ...answered,
  channels: z
    .object({
      channels: z.array(z.object({ channel: z.enum(CHANNELS), people, onlyHere: people, protected: z.boolean() })),
      online: people,
      offline: people,
      both: people,
      offlineOnlyShare: share,
      people: z.object({ atLeast: people, atMost: z.number().int() }),
      adds: z.array(
        z.object({
          variable: z.string(),
          group: z.string(),
          online: share,
          onlineLower: share,
          onlineUpper: share,
          all: share,
          allLower: share,
          allUpper: share,
        }),
      ),
      reason,
    })
    .nullable() satisfies z.ZodType<ReachChannels | null>,
  pairs: z.array(pairReach),
});
export type ReachChannelsAnswer = z.infer<typeof reachChannelsAnswer>;

/** How evenly people share the floor, who came back, and how many went how far. */
export const reachVoiceAnswer = z.object({
  ...answered,
  voice: z
    .object({
      contributors: z.number().int(),
      contributions: z.number().int(),
      gini: share,
      giniCorrected: share,
      topTenthShare: share,
      effectiveVoices: share,
      people: z.array(
        z.object({
          from: z.number().int(),
          to: z.number().int().nullable(),
          people,
          contributions: people,
          protected: z.boolean(),
        }),
      ),
      reason,
    })
    .nullable() satisfies z.ZodType<ReachVoice | null>,
  returning: z
    .object({
      processes: z.array(
        z.object({
          processId: z.string(),
          slug: z.string(),
          startsOn: z.string().nullable(),
          people,
          newPeople: people,
          newRate: share,
          returned: people,
          retention: share,
        }),
      ),
      distinct: people,
      repeat: people,
      repeatRate: share,
      linkableShare: share,
      reason,
    })
    .nullable() satisfies z.ZodType<ReachReturning | null>,
  funnel: z
    .object({
      stages: z.array(
        z.object({
          stage: z.enum(FUNNEL_STAGES),
          people,
          share,
          lower: share,
          upper: share,
          protected: z.boolean(),
        }),
      ),
    })
    .nullable() satisfies z.ZodType<ReachFunnel | null>,
});
export type ReachVoiceAnswer = z.infer<typeof reachVoiceAnswer>;

/** Reach as it grew, period by period; periods are as long as protection needs them. */
export const reachOverTimeAnswer = z.object({
  ...answered,
  variables: z.array(
    z.object({
      variable: z.string(),
      periods: z.array(
        z.object({
          from: z.string(),
          to: z.string(),
          people: z.number().int(),
          groups: z.array(
            z.object({ group: z.string(), people, ratio: share, lower: share, upper: share, protected: z.boolean() }),
          ),
        }),
      ),
      undated: people,
      reason,
    }) satisfies z.ZodType<ReachOverTime>,
  ),
});
export type ReachOverTimeAnswer = z.infer<typeof reachOverTimeAnswer>;
