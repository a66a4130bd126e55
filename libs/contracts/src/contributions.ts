import {
  BUDGET_STAGES,
  CHANNELS,
  CONTRIBUTION_KINDS,
  DECISIONS,
  DELIVERIES,
  ELIGIBILITIES,
  OFFICIAL_STATUSES,
  PUBLICATION_PERMISSIONS,
  VOICES,
} from '#domain';
import { z } from 'zod';
import { countOf, instant, localisedText, nextCursor, pageQuery, stamp, tableFormat, uuid } from './common.js';
import { suggestedTopic, topicCode } from './theme-topics.js';

export const contributionStatus = z.object({
  eligibility: z.enum(ELIGIBILITIES),
  official: z.enum(OFFICIAL_STATUSES),
  decision: z.enum(DECISIONS).nullable(),
  delivery: z.enum(DELIVERIES).nullable(),
  stage: z.enum(BUDGET_STAGES).nullable(),
  sourceLabel: z.string().nullable(),
});

const place = z.tuple([z.number().int(), z.number().int()]);

/** One statement, verbatim but for masked personal data. Nobody's age, sex or place stands beside it. */
export const contribution = z.object({
  id: uuid,
  kind: z.enum(CONTRIBUTION_KINDS),
  reference: z.string(),
  title: z.string().nullable(),
  body: z.string(),
  language: z.string().nullable(),
  voice: z.enum(VOICES),
  groupSize: z.number().int().nullable(),
  channel: z.enum(CHANNELS),
  submittedAt: instant.nullable(),
  submittedPrecision: z.enum(['day', 'second']).nullable(),
  permission: z.enum(PUBLICATION_PERMISSIONS),
  status: contributionStatus,
  theme: z
    .object({ id: uuid, label: z.string(), weight: z.number(), grouped: z.boolean(), byHand: z.boolean() })
    .nullable(),
  /** The civic topic of the fixed view, suggested by the machine. */
  topic: suggestedTopic.nullable(),
  parentId: uuid.nullable(),
  masked: z.number().int(),
  /** Where the words that were searched for stand: from and behind the last letter. Only in an answer to a search. */
  marks: z.object({ title: z.array(place), body: z.array(place) }).optional(),
});
export type Contribution = z.infer<typeof contribution>;

/** The filters stand in the address of the page, word for word. */
export const contributionFilter = z.object({
  theme: z
    .union([uuid, z.literal('none'), z.literal('off-topic')])
    .optional()
    .describe('A theme, none for what is not grouped, or off-topic for what people have set aside'),
  topic: z
    .union([z.literal('none'), topicCode])
    .optional()
    .describe('A civic topic of the fixed view, or none for what has none'),
  kind: z.enum(CONTRIBUTION_KINDS).optional(),
  channel: z.enum(CHANNELS).optional(),
  language: z.string().max(35).optional(),
  eligibility: z.enum(ELIGIBILITIES).optional(),
  official: z.enum(OFFICIAL_STATUSES).optional(),
  answered: z.enum(['yes', 'no']).optional(),
  decided: z.enum(['yes', 'no']).optional(),
  adopted: z
    .enum(['yes', 'whole', 'partly'])
    .optional()
    .describe('Adopted in whole or in part (as the adoption rate counts), in whole alone, in part alone'),
  rejected: z.literal('yes').optional(),
  decision: z.union([z.enum(DECISIONS), z.literal('none')]).optional(),
  delivery: z.union([z.enum(DELIVERIES), z.literal('none')]).optional(),
  stage: z.enum(BUDGET_STAGES).optional(),
  week: z.iso.date().optional(),
  period: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/)
    .refine(
      (value) => value !== '..' && value.split('..').every((day) => day === '' || z.iso.date().safeParse(day).success),
    )
    .optional()
    .describe('Days, both included: 2026-03-01..2026-03-31; one end may be open'),
  phase: uuid.optional(),
  source: uuid.optional().describe('A source of the process: a file, a platform, a pile of paper'),
  /** `age:25-34`: answers with people, and with "hidden" below ten. */
  group: z
    .string()
    .max(120)
    .regex(/^[^:]{1,60}:.{1,60}$/)
    .optional(),
  search: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('Words in any of their forms; "words in a row", -without, begin*'),
});
export type ContributionFilter = z.infer<typeof contributionFilter>;

export const contributionQuery = contributionFilter.extend(pageQuery.shape).extend({
  order: z
    .enum(['newest', 'oldest', 'typical', 'relevant'])
    .default('newest')
    .describe('typical within a theme, relevant with a search; elsewhere both are newest'),
  format: tableFormat,
});
export type ContributionQuery = z.infer<typeof contributionQuery>;

/** A file of the product's own form; by a group of people nothing is given out. */
export const contributionExportQuery = contributionFilter
  .omit({ group: true })
  .extend({
    format: z.enum(['csv', 'xlsx']).default('csv'),
    /** Of the headers; values are codes. */
    lang: z.enum(['pl', 'en']).default('pl'),
  })
  .strict();
export type ContributionExportQuery = z.infer<typeof contributionExportQuery>;

/**
 * Too few people, a few more or less than on a list that was shown of the same data, people whom reach does not count yet, or a group
 * together with a period, a week, a phase or a source.
 */
export const hiddenBecause = z
  .enum(['few-people', 'differs-by-few', 'too-many-lists', 'few-new-people', 'not-with-group'])
  .nullable();

export const contributionList = z.object({
  /** What the filters leave; null when hidden, and where a channel was used by fewer than five people. */
  total: countOf.nullable(),
  /** What the process holds without filters. */
  of: countOf,
  /** True when a demographic filter leaves fewer than ten people: no list, no count. */
  hidden: z.boolean(),
  hiddenBecause,
  items: z.array(contribution),
  next: nextCursor,
});
export type ContributionList = z.infer<typeof contributionList>;

/** What the filters can be set to, beside codes that every process has: phases and sources that hold something, first and last day. */
export const filterChoices = z.object({
  phases: z.array(z.object({ id: uuid, name: z.string() })),
  sources: z.array(z.object({ id: uuid, name: z.string() })),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
});
export type FilterChoices = z.infer<typeof filterChoices>;

/** A contribution with its way: where it came from, what answered it, what was decided and delivered. */
export const contributionDetail = contribution.extend({
  provenance: z.object({
    source: z.string(),
    file: z.string().nullable(),
    sheet: z.string().nullable(),
    row: z.number().int().nullable(),
    importedAt: instant.nullable(),
    masked: z.record(z.string(), z.number().int()),
    basis: z.string().nullable(),
  }),
  url: z.string().nullable(),
  responses: z.array(
    z.object({
      id: uuid,
      text: localisedText,
      office: z.string().nullable(),
      at: instant.nullable(),
      contributions: z.number().int(),
    }),
  ),
  decisions: z.array(
    z.object({
      id: uuid,
      code: z.enum(DECISIONS),
      text: localisedText,
      reason: localisedText,
      office: z.string().nullable(),
      at: instant.nullable(),
    }),
  ),
  outcomes: z.array(
    z.object({
      id: uuid,
      title: localisedText,
      delivery: z.enum(DELIVERIES).nullable(),
      progress: z.number().nullable(),
      deliveredOn: z.iso.date().nullable(),
    }),
  ),
  replies: z.number().int(),
});
export type ContributionDetail = z.infer<typeof contributionDetail>;

/** What says much the same: by meaning, and apart from it the copies that make a joint letter. */
export const similarContributions = z.object({
  /** Null before the first run. */
  stamp: stamp.nullable(),
  /** At most five, the likest first. */
  alike: z.array(contribution),
  /** The joint letter or copies that it belongs to: how many, from how many people, and the others, at most twenty. */
  joint: z.object({ copies: z.number().int(), people: z.number().int(), others: z.array(contribution) }).nullable(),
});
export type SimilarContributions = z.infer<typeof similarContributions>;
