import {
  COUNTED_UNITS,
  DIARY_ACTIONS,
  DUE_SUBJECTS,
  PROCESS_KINDS,
  PROCESS_STAGES,
  PROMISED_LEVELS,
  ROLES,
  VERDICTS,
} from '#domain';
import { z } from 'zod';
import { countOf, day, instant, localisedText, slug, uuid } from './common.js';

/** How the data of a process stand, as Home says it. */
export const DATA_STATES = ['none', 'working', 'failed', 'rejected-rows', 'fine'] as const;

export const processSummary = z.object({
  slug,
  kind: z.enum(PROCESS_KINDS),
  title: localisedText,
  stage: z.enum(PROCESS_STAGES),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  isSample: z.boolean(),
  total: countOf,
  lastImport: z.object({ at: instant, rejectedRows: z.number().int() }).nullable(),
  withoutAnswer: z.number().int(),
  /** Contributions that came in since I last looked; null where I never have. */
  fresh: z.number().int().nullable(),
  /** What is overdue, and the kind whose date is the earliest. */
  late: z.object({ count: z.number().int(), subject: z.enum(DUE_SUBJECTS) }).nullable(),
  /** How the data stand: none yet, being read, a computation failed, rows that need attention, all read. */
  data: z.enum(DATA_STATES),
  /** Mine in this process. */
  role: z.enum(ROLES),
});
export type ProcessSummary = z.infer<typeof processSummary>;

export const process = z.object({
  id: uuid,
  slug,
  kind: z.enum(PROCESS_KINDS),
  unitCounted: z.enum(COUNTED_UNITS),
  title: localisedText,
  question: localisedText,
  stage: z.enum(PROCESS_STAGES),
  promisedLevel: z.enum(PROMISED_LEVELS).nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  timeZone: z.string(),
  isSample: z.boolean(),
  role: z.enum(ROLES),
  datasetVersion: z.number().int(),
  datasetAt: instant.nullable(),
  population: z.object({ name: z.string(), date: day, residents: z.number().int(), source: z.string() }).nullable(),
  phases: z.array(z.object({ id: uuid, name: z.string(), method: z.string() })),
  /** Votes of persons, or counts from ballot boxes. */
  hasVotes: z.boolean(),
});
export type Process = z.infer<typeof process>;

export const createProcessRequest = z.object({
  slug,
  kind: z.enum(PROCESS_KINDS),
  title: localisedText,
  question: localisedText.default({}),
  unitCounted: z.enum(COUNTED_UNITS).default('person'),
  promisedLevel: z.enum(PROMISED_LEVELS).nullable().default(null),
  startsOn: day.nullable().default(null),
  endsOn: day.nullable().default(null),
});
export type CreateProcessRequest = z.infer<typeof createProcessRequest>;

/** The one page: what residents said, who was reached, what was done. Every number leads to its list. */
export const overview = z.object({
  total: countOf,
  languages: z.array(z.object({ language: z.string().nullable(), contributions: z.number().int() })),
  channels: z.array(z.object({ channel: z.string(), contributions: z.number().int() })),
  said: z.object({
    state: z.enum(['ready', 'too-few', 'not-yet', 'running']),
    themes: z.array(
      z.object({ id: uuid, label: z.string(), contributions: z.number().int(), people: z.number().int() }),
    ),
    themeCount: z.number().int(),
    notGrouped: z.number().int(),
    quote: z
      .object({
        contributionId: uuid,
        text: z.string(),
        language: z.string().nullable(),
        channel: z.string(),
        themeId: uuid.nullable(),
      })
      .nullable(),
  }),
  reached: z.object({
    state: z.enum(['ready', 'no-population', 'not-yet', 'nobody']),
    people: z.number().int(),
    rate: z.number().nullable(),
    variable: z.string().nullable(),
    groups: z.array(
      z.object({
        group: z.string(),
        ratio: z.number().nullable(),
        lower: z.number().nullable(),
        upper: z.number().nullable(),
        verdict: z.enum(VERDICTS).nullable(),
        protected: z.boolean(),
      }),
    ),
    unknown: z.number().int().nullable(),
  }),
  done: z.object({
    state: z.enum(['ready', 'nothing-answered', 'nobody']),
    eligible: z.number().int(),
    answered: z.number().int(),
    decisions: z.array(z.object({ decision: z.string(), contributions: z.number().int() })),
    deliveries: z.array(z.object({ delivery: z.string(), contributions: z.number().int() })),
    latest: z
      .object({
        text: localisedText,
        office: z.string().nullable(),
        at: instant.nullable(),
        contributions: z.number().int(),
      })
      .nullable(),
  }),
  weeks: z.array(z.object({ week: day, contributions: z.number().int() })),
  /** What was done so that people take part, oldest first: marks on the time line. */
  diary: z.array(z.object({ on: day, action: z.enum(DIARY_ACTIONS), place: z.string().nullable() })),
  votes: z.array(
    z.object({ option: z.string(), votes: z.number().int(), byChannel: z.record(z.string(), z.number().int()) }),
  ),
  heads: z.array(z.object({ event: z.string(), people: z.number().int(), counted: z.string() })),
  quality: z.object({
    rejectedRows: z.number().int(),
    withoutAge: z.number().int().nullable(),
    similar: z.number().int(),
    undated: z.number().int(),
  }),
  datasetVersion: z.number().int(),
  datasetAt: instant.nullable(),
});
export type Overview = z.infer<typeof overview>;
