import { GOAL_STATES, UNDEFINED_REASONS, VERDICTS, type TargetGroup, type TargetGroupReach } from '#domain';
import { z } from 'zod';
import { day, stamp, uuid } from './common.js';

const count = z.number().int().min(0).max(100_000_000).nullable();
const share = z.number().nullable();

export const targetGroupRequest = z.object({
  variable: z.string().trim().min(1).max(60),
  group: z.string().trim().min(1).max(120),
  why: z.string().trim().min(1).max(500),
  populationTableId: uuid.nullable().default(null).describe('Null: no denominator, people are only counted'),
  goal: count.default(null).describe('People'),
  contacts: count.default(null),
});
export type TargetGroupRequest = z.infer<typeof targetGroupRequest>;

export const contactsRequest = z.object({ contacts: count });
export type ContactsRequest = z.infer<typeof contactsRequest>;

const reached = z.object({
  addedLate: z.boolean().describe('Set after the process began'),
  countedAs: z.string().nullable(),
  people: z.number().int().nullable(),
  rate: share,
  rateLower: share,
  rateUpper: share,
  ratio: share,
  lower: share,
  upper: share,
  verdict: z.enum(VERDICTS).nullable(),
  channels: z.array(z.object({ channel: z.string(), people: z.number().int().nullable() })),
  goal: z.enum(GOAL_STATES),
  protected: z.boolean(),
  reason: z.enum(UNDEFINED_REASONS).nullable(),
}) satisfies z.ZodType<TargetGroupReach, unknown>;

const set = z.object({
  id: uuid,
  variable: z.string(),
  group: z.string(),
  why: z.string(),
  populationTableId: uuid.nullable(),
  goal: count,
  contacts: count,
  setOn: day,
}) satisfies z.ZodType<TargetGroup, unknown>;

/** The groups that a process set out to reach, and how far it did. */
export const targetGroupList = z.object({
  stamp: stamp.nullable(),
  groups: z.array(set.extend({ denominator: z.string().nullable(), reach: reached })),
  /** What can be chosen: the groups of the report or the population table. */
  choices: z.array(z.object({ variable: z.string(), groups: z.array(z.string()) })),
  /** The population table that gives the denominators; null when there is none. */
  table: z.object({ id: uuid, name: z.string() }).nullable(),
});
export type TargetGroupList = z.infer<typeof targetGroupList>;
