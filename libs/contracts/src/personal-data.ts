import {
  CONFIDENCES,
  PERSONAL_DATA_TYPES,
  PUBLICATION_PERMISSIONS,
  REVIEW_ACTIONS,
  REVIEW_STATES,
  RUN_STATES,
} from '#domain';
import { z } from 'zod';
import { instant, uuid } from './common.js';

const count = z.number().int().nonnegative();
const field = z.enum(['title', 'body']);
const contentHash = z
  .string()
  .regex(/^[0-9a-f]{0,128}$/)
  .describe('Of the wording that was read; a decision about another one is refused');

const place = { field, start: count, end: count };
export const textMask = z.object(place).refine(({ start, end }) => end > start, 'A mask has at least one character.');

export const personalDataFinding = z.object({
  ...place,
  type: z.enum(PERSONAL_DATA_TYPES),
  confidence: z.enum(CONFIDENCES),
  rule: z.string(),
});
export type PersonalDataFindingView = z.infer<typeof personalDataFinding>;

/** One text as a person reviews it. */
export const reviewText = z.object({
  id: uuid,
  title: z.string().nullable(),
  body: z.string(),
  contentHash,
  permission: z.enum(PUBLICATION_PERMISSIONS),
  submittedAt: instant.nullable(),
  findings: z.array(personalDataFinding).describe('Places in UTF-16 units'),
  risk: z.number().int().min(0).max(100),
  state: z.enum(REVIEW_STATES),
  masks: z.array(z.object(place)),
  summary: z.string().nullable(),
  reviewedBy: z.string().nullable(),
  reviewedAt: instant.nullable(),
});
export type ReviewText = z.infer<typeof reviewText>;

/** How far the review of a process is. */
export const reviewStatus = z.object({
  run: z.enum(RUN_STATES).nullable().describe('Of the last reading by rules; null before the first'),
  texts: count.describe('Wordings that the rules have read'),
  flagged: z.object({ waiting: count, minutesLeft: count }),
  unflagged: z.object({ waiting: count }),
  sample: z
    .object({ size: count, read: count, notReleased: count, minutesLeft: count, upperShare: z.number().nullable() })
    .describe(
      'The draw that is read before the rest is released; the upper limit (95 %, Wilson) of the share that must not stand',
    ),
  mayRelease: z.boolean().describe('The draw is read and texts without findings wait'),
  states: z.array(z.object({ state: z.enum(REVIEW_STATES), texts: count })),
  inBulk: count.describe('Released with all in which nothing was found, read by nobody'),
  findings: z
    .array(z.object({ type: z.string(), texts: count }))
    .describe('In how many waiting texts each type was found'),
});
export type ReviewStatus = z.infer<typeof reviewStatus>;

export const reviewQueueQuery = z.object({
  sample: z
    .enum(['true', 'false'])
    .default('false')
    .describe('The draw of texts without findings, those that nobody has read'),
  after: z
    .string()
    .regex(/^\d{1,3}:[0-9a-f-]{36}$/)
    .optional()
    .describe('Risk and id of the last text seen'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type ReviewQueueQuery = z.infer<typeof reviewQueueQuery>;

export const reviewQueue = z.object({ items: z.array(reviewText), next: z.string().nullable() });
export type ReviewQueue = z.infer<typeof reviewQueue>;

const MOST_MASKS = 200;
export const reviewRequest = z.object({
  action: z.enum(REVIEW_ACTIONS),
  contentHash,
  masks: z.array(textMask).max(MOST_MASKS).default([]).describe('For `mask`: what the public does not see'),
  summary: z.string().trim().min(1).max(500).nullable().default(null).describe('For `summarise`: one line by a person'),
});
export type ReviewRequest = z.infer<typeof reviewRequest>;

export const reviewed = z.object({ event: uuid, text: reviewText });
export type Reviewed = z.infer<typeof reviewed>;

export const releasedInBulk = z.object({ event: uuid, texts: count });
export type ReleasedInBulk = z.infer<typeof releasedInBulk>;

export const undoRequest = z.object({
  event: uuid.nullable().default(null).describe('Null: the last act of one’s own'),
});
export type ReviewUndoRequest = z.infer<typeof undoRequest>;

export const reviewUndone = z.object({ texts: count, contribution: uuid.nullable() });
export type ReviewUndone = z.infer<typeof reviewUndone>;

export const reviewEventQuery = z.object({
  contribution: uuid.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ReviewEventQuery = z.infer<typeof reviewEventQuery>;

export const reviewHistory = z.object({
  items: z.array(
    z.object({
      id: uuid,
      contribution: uuid.nullable(),
      action: z.enum([...REVIEW_ACTIONS, 'release-unflagged']),
      texts: count,
      by: z.string().nullable(),
      at: instant,
      undoneBy: z.string().nullable(),
      undoneAt: instant.nullable(),
    }),
  ),
});
export type ReviewHistory = z.infer<typeof reviewHistory>;

/** What the public may read of a contribution, or why nothing. */
export const publicText = z.object({
  form: z.enum(['full', 'masked', 'summary', 'none']),
  title: z.string().nullable(),
  text: z.string().nullable(),
  reason: z.string().nullable(),
});
export type PublicTextView = z.infer<typeof publicText>;
