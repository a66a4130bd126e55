import { CHANNELS, UNDEFINED_REASONS } from '#domain';
import { z } from 'zod';
import { tableFormat } from './common.js';

const share = z.number().min(0).max(1).nullable();
const count = z.number().int().nonnegative();
const part = z.enum(['online', 'paper', 'other', 'pooled']);

/** How results are asked for: of one channel, or of all. */
export const votesQuery = z.object({ format: tableFormat, channel: z.enum(CHANNELS).optional() });
export type VotesQuery = z.infer<typeof votesQuery>;

const optionPart = z.object({
  votes: count,
  down: count,
  neutral: count,
  /** Of `votes` those counted at an urn, without persons. */
  tallied: count,
  points: z.number().nullable(),
  share,
  shareOf: z.enum(['voters', 'opinions', 'votes']),
  /** What the share is of; null when hidden. */
  n: count.nullable(),
  lower: share,
  upper: share,
});

const partTotals = z.object({
  /** Different people; null when hidden, 0 where all was counted at an urn. */
  people: count.nullable(),
  votes: count,
  tallied: count,
  down: count,
  neutral: count,
  points: z.number().nullable(),
});

export const voteOption = z.object({
  option: z.string(),
  title: z.string(),
  contributionId: z.uuid().nullable(),
  parts: z.record(part, optionPart),
});

/** The result of a vote: online, on paper, any other way, and pooled. */
export const votesAnswer = z.object({
  state: z.enum(['ready', 'no-votes']),
  method: z.string(),
  datasetVersion: count,
  channel: z.enum(CHANNELS).nullable(),
  options: z.array(voteOption),
  totals: z.record(part, partTotals),
  /** Votes that a later vote of the same person took the place of. */
  replaced: count,
  invalid: z.array(z.object({ reason: z.string().nullable(), ballots: count })),
  /** Can it be said what people agree on? */
  hasOpinions: z.boolean(),
});
export type VotesAnswer = z.infer<typeof votesAnswer>;

const turnout = z.object({
  voters: count.nullable(),
  entitled: z.number().nullable(),
  rate: share,
  lower: share,
  upper: share,
  reason: z.enum(UNDEFINED_REASONS).nullable(),
});

/** Who voted of those entitled: all, by group of persons (small groups hidden), and by unit of a protocol. */
export const turnoutAnswer = z.object({
  state: z.enum(['ready', 'no-votes']),
  datasetVersion: count,
  /** Persons who voted, against the population table of the process. */
  people: turnout,
  population: z.object({ name: z.string(), source: z.string(), date: z.string(), territory: z.string() }).nullable(),
  variables: z.array(
    z.object({
      variable: z.string(),
      groups: z.array(turnout.extend({ group: z.string(), members: z.array(z.string()), protected: z.boolean() })),
      unknown: count.nullable(),
    }),
  ),
  /** Ballots by unit as its protocol counts them; never people in reach. */
  units: z.array(
    turnout.extend({
      unit: z.string().nullable(),
      issued: count.nullable(),
      valid: count.nullable(),
      invalid: count.nullable(),
    }),
  ),
});
export type TurnoutAnswer = z.infer<typeof turnoutAnswer>;

export const agreementQuery = z.object({
  format: tableFormat,
  seed: z.coerce.number().int().min(0).max(2_147_483_647).default(1),
});
export type AgreementQuery = z.infer<typeof agreementQuery>;

const side = z.enum(['agree', 'disagree']);

const groupStatement = z.object({
  agree: count,
  disagree: count,
  seen: count,
  agreeShare: z.number(),
  disagreeShare: z.number(),
  agreeRatio: z.number(),
  disagreeRatio: z.number(),
  agreeRatioTest: z.number(),
  disagreeRatioTest: z.number(),
  representative: side.nullable(),
  q: z.number(),
});

export const agreementStatement = z.object({
  option: z.string(),
  text: z.string(),
  contributionId: z.uuid().nullable(),
  agree: count,
  disagree: count,
  pass: count,
  seen: count,
  agreeShare: share,
  agreeLower: share,
  agreeUpper: share,
  disagreeShare: share,
  majority: side.nullable(),
  q: z.number(),
  consensusAgree: share,
  consensusDisagree: share,
  division: share,
  balance: share,
  /** By opinion group, the largest first; null where too few of it voted. */
  groups: z.array(groupStatement.nullable()),
  protected: z.boolean(),
});

/** What people agree on, what divides them, and the groups of people who vote alike. */
export const agreementAnswer = z.object({
  state: z.enum(['ready', 'no-opinions', 'too-few']),
  method: z.string(),
  seed: count,
  datasetVersion: count,
  people: count,
  votes: count,
  silhouette: z.number().nullable(),
  ungrouped: count.nullable(),
  groups: z.array(
    z.object({
      people: count,
      representative: z.array(z.object({ statement: count, side, holds: z.boolean() })),
    }),
  ),
  statements: z.array(agreementStatement),
  /** Positions in `statements`. */
  shared: z.array(z.object({ statement: count, side })),
  dividing: z.array(count),
  /** Groups that people told (age, sex, district) and that vote differently. */
  byGroup: z.object({
    compared: count,
    hidden: count,
    differences: z.array(
      z.object({
        variable: z.string(),
        group: z.string(),
        statement: count,
        side,
        share: z.number(),
        shareElsewhere: z.number(),
        seenAbout: count,
        z: z.number(),
        q: z.number(),
      }),
    ),
  }),
});
export type AgreementAnswer = z.infer<typeof agreementAnswer>;
