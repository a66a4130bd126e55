import {
  APPEAL_RESULTS,
  BALLOT_KINDS,
  BUDGET_CHECKS,
  BUDGET_MEASURES,
  BUDGET_OUTCOMES,
  CHANNELS,
  CHECK_RESULTS,
  INVALID_REASONS,
  NOT_FITTING_RULES,
  PROJECT_STANDINGS,
  RECOUNT_DIFFERENCES,
  RECOUNT_STATEMENTS,
  TIE_ACTS,
  TIE_RULES,
  type BudgetRules,
} from '#domain';
import { z } from 'zod';
import { day, uuid } from './common.js';

const amount = z.number().nonnegative().max(1e11);
const people = z.number().int().nonnegative().max(100_000_000);
const count = z.number().int().min(1).max(10_000);
const number = z.string().trim().min(1).max(200).describe('Number of a project on the list');
const note = z.string().trim().max(1000);

export const budgetPool = z.object({
  code: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .describe('Short name, unique in the edition'),
  name: z.string().trim().max(200),
  area: z.string().trim().min(1).max(200).nullable(),
  category: z.string().trim().min(1).max(200).nullable(),
  amount: amount.nullable(),
  costLimit: amount.nullable(),
  threshold: z.number().nonnegative().max(1e9).nullable(),
  mostPicks: count.nullable(),
  leftoverTo: z.string().max(40).nullable(),
});

/** The rules of one edition: pools, what counts, and how ties are parted. */
export const budgetRules = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  measure: z.enum(BUDGET_MEASURES),
  notFitting: z.enum(NOT_FITTING_RULES),
  topUpShare: z.number().gt(0).max(1).nullable(),
  tieRule: z.enum(TIE_RULES),
  mostPicks: count.nullable(),
  mostPoints: z.number().positive().max(1_000_000).nullable(),
  pools: z.array(budgetPool).max(300),
  exclusions: z.array(z.array(number).min(2).max(50)).max(500),
  brokenTies: z.array(z.object({ numbers: z.array(number).min(2).max(50), how: z.enum(TIE_ACTS), note })).max(300),
  entitled: people.nullable(),
  entitledBasis: z.string().trim().max(500),
}) satisfies z.ZodType<BudgetRules>;

/** `null` goes back to the rules of the imported files. */
export const budgetRulesRequest = z.object({ rules: budgetRules.nullable() });
export type BudgetRulesRequest = z.infer<typeof budgetRulesRequest>;

export const budgetSheet = z.object({
  pool: z.string().max(40).nullable(),
  cost: amount.nullable(),
  formal: z.enum(CHECK_RESULTS).nullable(),
  formalReason: note,
  merit: z.enum(CHECK_RESULTS).nullable(),
  meritReason: note,
  appeal: z.enum(APPEAL_RESULTS).nullable(),
  appealReason: note,
  isWithdrawn: z.boolean(),
});
export type BudgetSheet = z.infer<typeof budgetSheet>;

const ballotCount = z.object({
  channel: z.enum(CHANNELS),
  unit: z.string().trim().min(1).max(200).nullable(),
  kind: z.enum(BALLOT_KINDS),
  ballots: people,
});

/** All counts at once; what is not in the list is no longer there. */
export const ballotCountsRequest = z.object({ counts: z.array(ballotCount).max(5000) });
export type BallotCountsRequest = z.infer<typeof ballotCountsRequest>;

const publishedWinner = z.object({
  number,
  votes: people.nullable(),
  points: z.number().nonnegative().max(1e10).nullable(),
  cost: amount.nullable(),
});

/** `null` goes back to the projects that the source marks as selected. */
export const publishedRequest = z.object({
  winners: z.array(publishedWinner).max(2000).nullable(),
  publishedOn: day.nullable(),
  publishedWhere: z.string().trim().max(500),
});
export type PublishedRequest = z.infer<typeof publishedRequest>;

const whole = z.number().int();
const money = z.number();

export const budgetProjectAnswer = z.object({
  contributionId: uuid,
  number: z.string(),
  title: z.string(),
  place: z.string().nullable(),
  categories: z.array(z.string()),
  pool: z.string().nullable(),
  poolFrom: z.enum(['sheet', 'rules']).nullable(),
  cost: money.nullable(),
  costFrom: z.enum(['sheet', 'source']).nullable(),
  votes: whole,
  points: z.number(),
  standing: z.enum(PROJECT_STANDINGS),
  outcome: z.enum(BUDGET_OUTCOMES),
  excludedBy: z.string().nullable(),
  reserve: money,
  isPublished: z.boolean(),
  sheet: budgetSheet.nullable(),
});
export type BudgetProjectAnswer = z.infer<typeof budgetProjectAnswer>;

/** A participatory budget counted anew, and held against what was published. */
export const budgetAnswer = z.object({
  state: z.enum(['ready', 'nobody']),
  method: z.string(),
  datasetVersion: whole,
  rules: budgetRules.nullable(),
  rulesFrom: z.enum(['person', 'file', 'none']),
  /** What the files say beside their rules. */
  fromFile: z.object({
    otherRules: z.array(z.string()),
    remarks: z.array(z.string()),
    announcedBallots: whole.nullable(),
  }),
  votesFrom: z.enum(['ballots', 'tallies', 'both', 'source', 'none']),
  projects: z.array(budgetProjectAnswer),
  pools: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      amount: money.nullable(),
      received: money.nullable(),
      spent: money,
      left: money.nullable(),
      handedOn: money.nullable(),
      projects: whole,
      selected: whole,
      votes: whole,
    }),
  ),
  ties: z.array(z.object({ pool: z.string(), numbers: z.array(z.string()), how: z.enum(TIE_RULES).nullable() })),
  /** Sets of winners that the rules allow; more than one while a tie is open, 0 where too many to follow. */
  waysToEnd: whole,
  recount: z.object({
    statement: z.enum(RECOUNT_STATEMENTS),
    differences: z.array(
      z.object({
        code: z.enum(RECOUNT_DIFFERENCES),
        number: z.string(),
        outcome: z.enum(BUDGET_OUTCOMES).nullable(),
        published: z.number().nullable(),
        counted: z.number().nullable(),
      }),
    ),
  }),
  published: z.object({
    from: z.enum(['person', 'source', 'none']),
    winners: z.array(publishedWinner),
    on: day.nullable(),
    where: z.string(),
  }),
  ballots: z.object({
    /** People whose ballots are known one by one. */
    voters: whole,
    from: z.enum(['person', 'tallies', 'none']),
    counts: z.array(ballotCount.extend({ channel: z.string() })),
    invalid: z.record(z.enum(INVALID_REASONS), whole),
  }),
  turnout: z.object({
    valid: whole,
    entitled: whole.nullable(),
    rate: z.number().nullable(),
    reason: z.enum(['entitled-unknown', 'nobody-entitled']).nullable(),
  }),
  checks: z.array(
    z.object({
      code: z.enum(BUDGET_CHECKS),
      subject: z.string().nullable(),
      found: z.number(),
      allowed: z.number().nullable(),
    }),
  ),
});
export type BudgetAnswer = z.infer<typeof budgetAnswer>;

/** In which language a protocol is written. */
export const protocolQuery = z.object({ language: z.enum(['pl', 'en']).default('pl') });
export type ProtocolQuery = z.infer<typeof protocolQuery>;
