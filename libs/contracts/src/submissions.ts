import {
  DECISIONS,
  PUBLICATION_PERMISSIONS,
  SCAN_TYPES,
  SENDER_KINDS,
  SUBMISSION_CHANNELS,
  SUBMISSION_REASONS,
  SUBMISSION_STATES,
  VOICES,
} from '#domain';
import { z } from 'zod';
import { day, instant, nextCursor, pageQuery, tableFormat, uuid } from './common.js';

export const MOST_REMARKS = 500;
export const LONGEST_LETTER = 200_000;
const LONGEST_REMARK = 20_000;
const caseNumber = z.string().trim().min(1).max(80).nullable();
const passage = z.string().trim().min(1).max(200).nullable();

/** By what the sender is recognised when she writes again; turned into a pseudonym at once and kept in no other form. */
export const submissionSender = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('email'), email: z.email().max(254) }),
  z.object({ kind: z.literal('identifier'), identifier: z.string().trim().min(3).max(120) }),
  z.object({
    kind: z.literal('name-address'),
    name: z.string().trim().min(3).max(160),
    address: z.string().trim().min(3).max(240),
  }),
]);
export type SubmissionSender = z.infer<typeof submissionSender>;

const piece = z.object({
  /** The number of a remark that stands already; null for a new one. */
  number: z.int().min(1).max(100_000).nullable().default(null),
  /** Null leaves the words of a standing remark as they are. */
  text: z.string().max(LONGEST_REMARK).nullable(),
  /** The passage of the draft that it is about, such as "§ 4 ust. 2". */
  place: passage.default(null),
  /** False for greeting and signature, which are not kept once the letter is registered. */
  isRemark: z.boolean().default(true),
});

export const submissionRequest = z.object({
  state: z.enum(SUBMISSION_STATES),
  receivedOn: day,
  channel: z.enum(SUBMISSION_CHANNELS),
  caseNumber: caseNumber.default(null),
  sheet: z
    .string()
    .trim()
    .max(20)
    .nullable()
    .default(null)
    .describe('Number of the printed sheet that it was typed in from, as on the sheet: P-00572-4'),
  voice: z
    .enum(VOICES)
    .default('person')
    .describe('Several signatures without a list are a group, whatever is said here'),
  signatures: z.int().min(0).max(1_000_000).default(1),
  signatureList: z.boolean().default(false),
  sender: submissionSender.nullable().optional().describe('Left out, the known sender stays; null forgets her'),
  reason: z.enum(SUBMISSION_REASONS).nullable().default(null),
  permission: z.enum(PUBLICATION_PERMISSIONS).default('unknown'),
  note: z.string().trim().max(2_000).nullable().default(null),
  remarks: z.array(piece).max(MOST_REMARKS),
});
export type SubmissionRequest = z.infer<typeof submissionRequest>;

export const cutRequest = z.object({ text: z.string().max(LONGEST_LETTER) });
export type CutRequest = z.infer<typeof cutRequest>;

export const cutAnswer = z.object({
  /** Joined they are the letter, character by character. */
  pieces: z.array(z.object({ text: z.string(), isRemark: z.boolean() })),
});
export type CutAnswer = z.infer<typeof cutAnswer>;

export const submissionSummary = z.object({
  id: uuid,
  state: z.enum(SUBMISSION_STATES),
  number: z.int().nullable(),
  caseNumber: z.string().nullable(),
  /** The printed sheet that it was typed in from. */
  sheet: z.string().nullable(),
  receivedOn: day,
  channel: z.enum(SUBMISSION_CHANNELS),
  voice: z.enum(VOICES),
  /** Shown beside people, never among them. */
  signatures: z.int(),
  signatureList: z.boolean(),
  senderKind: z.enum(SENDER_KINDS).nullable(),
  reason: z.enum(SUBMISSION_REASONS).nullable(),
  remarks: z.int(),
  undecided: z.int(),
  scan: z.object({ type: z.enum(SCAN_TYPES), bytes: z.int() }).nullable(),
  deletedAt: instant.nullable(),
});
export type SubmissionSummary = z.infer<typeof submissionSummary>;

export const submissionFilter = z.object({
  state: z.enum(SUBMISSION_STATES).optional(),
  channel: z.enum(SUBMISSION_CHANNELS).optional(),
  reason: z.union([z.enum(SUBMISSION_REASONS), z.literal('none')]).optional(),
  search: z.string().trim().max(80).optional().describe('Part of the case number, or the number in the register'),
  from: day.optional(),
  to: day.optional(),
  undecided: z.literal('yes').optional().describe('With a remark that nobody has decided on'),
  deleted: z.literal('yes').optional(),
});
export type SubmissionFilter = z.infer<typeof submissionFilter>;

export const submissionQuery = submissionFilter.extend(pageQuery.shape).extend({ format: tableFormat });
export type SubmissionQuery = z.infer<typeof submissionQuery>;

export const submissionList = z.object({
  total: z.object({ submissions: z.int(), remarks: z.int(), signatures: z.int(), undecided: z.int() }),
  items: z.array(submissionSummary),
  next: nextCursor,
});
export type SubmissionList = z.infer<typeof submissionList>;

export const submission = submissionSummary.extend({
  permission: z.enum(PUBLICATION_PERMISSIONS),
  note: z.string().nullable(),
  remarksHeld: z.array(
    z.object({
      id: uuid,
      number: z.int(),
      text: z.string(),
      place: z.string().nullable(),
      masked: z.int(),
      decision: z.enum(DECISIONS).nullable(),
      theme: z.object({ id: uuid, label: z.string() }).nullable(),
    }),
  ),
  /** What was typed so far; null for a registered letter, and for whoever may not type. */
  draft: z
    .object({
      sender: submissionSender.nullable(),
      pieces: z.array(z.object({ text: z.string(), place: z.string().nullable(), isRemark: z.boolean() })),
    })
    .nullable(),
  /** Until when a deleted letter can be brought back. */
  restoreUntil: instant.nullable(),
  createdBy: z.string().nullable(),
  createdAt: instant,
});
export type Submission = z.infer<typeof submission>;
