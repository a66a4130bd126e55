import {
  ACT_KINDS,
  DECISIONS,
  DELIVERIES,
  ENTRY_STATES,
  LEDGER_EVENT_KINDS,
  LEDGER_MISTAKES,
  LEDGER_SUBJECTS,
  LEDGER_VISIBILITIES,
} from '#domain';
import { z } from 'zod';
import { day, instant, localisedText, nextCursor, pageQuery, tableFormat, uuid } from './common.js';

const LONGEST_TEXT = 10_000;
export const MOST_LINKED_AT_ONCE = 2_000;
export const LARGEST_EVIDENCE_BYTES = 5 * 1024 * 1024;
export const EVIDENCE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'] as const;

export const ledgerSubject = z.enum(LEDGER_SUBJECTS);

/** The office's words by language: at most eight languages of 10,000 characters. */
const words = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/), z.string().trim().max(LONGEST_TEXT))
  .refine((text) => Object.keys(text).length <= 8, 'at most eight languages');
const line = z.string().trim().min(1).max(200).nullable().default(null);
const date = day.nullable().default(null);
const money = z.number().min(0).max(999_999_999_999).nullable().default(null);
const webAddress = z.url({ protocol: /^https?$/ }).max(1_000);
const act = z
  .object({
    kind: z.enum(ACT_KINDS).optional(),
    number: z.string().trim().max(80).optional(),
    date: day.optional(),
    url: webAddress.optional(),
  })
  .default({});
const visibility = z.enum(LEDGER_VISIBILITIES).default('public');
const before = uuid.nullable().default(null);

export const responseDraft = z.object({
  subject: z.literal('response'),
  visibility,
  text: words,
  office: line,
  answeredOn: date,
});
export const decisionDraft = z.object({
  subject: z.literal('decision'),
  visibility,
  code: z.enum(DECISIONS),
  text: words,
  reason: words.default({}),
  office: line,
  decidedOn: date,
  act,
});
export const commitmentDraft = z.object({
  subject: z.literal('commitment'),
  visibility,
  title: words,
  text: words.default({}),
  owner: line,
  dueOn: date,
  cost: money,
  budgetLine: line,
  decisionId: before,
});
export const outcomeDraft = z.object({
  subject: z.literal('outcome'),
  visibility,
  title: words,
  text: words.default({}),
  delivery: z.enum(DELIVERIES).nullable().default(null),
  progress: z.number().min(0).max(1).nullable().default(null),
  startsOn: date,
  dueOn: date,
  deliveredOn: date,
  evidence: z
    .array(z.object({ label: words, url: webAddress }))
    .max(20)
    .default([]),
  act,
  budgetLine: line,
  plannedCost: money,
  spent: money,
  decisionId: before,
  commitmentId: before,
});
/** An entry as it is written; the subject never changes. */
export const ledgerDraft = z.discriminatedUnion('subject', [
  responseDraft,
  decisionDraft,
  commitmentDraft,
  outcomeDraft,
]);
export type LedgerDraftRequest = z.infer<typeof ledgerDraft>;

const version = z.int().min(1).describe('The version that the person has read');
export const ledgerChangeRequest = z.object({ version, draft: ledgerDraft });
export type LedgerChangeRequest = z.infer<typeof ledgerChangeRequest>;
export const ledgerStepRequest = z.object({ version });
export type LedgerStepRequest = z.infer<typeof ledgerStepRequest>;
export const ledgerPublishRequest = z.object({
  version,
  confirmed: z.literal(true).describe('The publisher has seen what will be published'),
  withoutInput: z.boolean().default(false).describe('It goes back to no input, and counts as an orphan'),
});
export type LedgerPublishRequest = z.infer<typeof ledgerPublishRequest>;
export const ledgerWithdrawRequest = z.object({
  version,
  reason: words.refine((text) => Object.values(text).some((said) => said !== ''), 'a reason is needed'),
});
export type LedgerWithdrawRequest = z.infer<typeof ledgerWithdrawRequest>;
export const ledgerDueRequest = z.object({
  version,
  dueOn: day,
  reason: words.refine((text) => Object.values(text).some((said) => said !== ''), 'a reason is needed'),
  visibility,
});
export type LedgerDueRequest = z.infer<typeof ledgerDueRequest>;
export const ledgerLinkRequest = z
  .object({
    contributionIds: z.array(uuid).max(MOST_LINKED_AT_ONCE).default([]),
    themeIds: z.array(uuid).max(100).default([]),
    note: z.string().trim().max(500).optional().describe('Why they belong together'),
  })
  .refine(({ contributionIds, themeIds }) => contributionIds.length + themeIds.length > 0, 'nothing to link');
export type LedgerLinkRequest = z.infer<typeof ledgerLinkRequest>;

export const ledgerFilter = z.object({
  subject: ledgerSubject.optional(),
  state: z.enum(ENTRY_STATES).optional(),
  code: z.enum(DECISIONS).optional(),
  delivery: z.enum(DELIVERIES).optional(),
  office: z.string().max(200).optional(),
  theme: uuid.optional(),
  origin: z.enum(['person', 'source']).optional(),
  late: z.literal('yes').optional(),
  orphan: z.literal('yes').optional(),
  search: z.string().trim().min(1).max(80).optional(),
});
export type LedgerFilterRequest = z.infer<typeof ledgerFilter>;
export const ledgerQuery = ledgerFilter
  .extend(pageQuery.shape)
  .extend({ order: z.enum(['changed', 'due']).default('changed'), format: tableFormat });
export type LedgerQuery = z.infer<typeof ledgerQuery>;
export const ledgerLinkQuery = pageQuery.extend({ confirmed: z.enum(['yes', 'no']).default('yes') });
export type LedgerLinkQuery = z.infer<typeof ledgerLinkQuery>;

const brief = {
  subject: ledgerSubject,
  id: uuid,
  state: z.enum(ENTRY_STATES),
  title: localisedText,
  code: z.enum(DECISIONS).nullable(),
  delivery: z.enum(DELIVERIES).nullable(),
  office: z.string().nullable(),
  on: day.nullable(),
  dueOn: day.nullable(),
};
export const ledgerRow = z.object({
  ...brief,
  visibility: z.enum(LEDGER_VISIBILITIES),
  daysLate: z.int(),
  origin: z.enum(['person', 'source']),
  sourceLabel: z.string().nullable(),
  contributions: z.int(),
  themes: z.array(z.object({ id: uuid, label: z.string() })),
  suggestions: z.int(),
  changedAt: instant,
});
export type LedgerRow = z.infer<typeof ledgerRow>;
export const ledgerList = z.object({
  total: z.int(),
  counts: z.object({
    all: z.int(),
    draft: z.int(),
    waiting: z.int(),
    published: z.int(),
    withdrawn: z.int(),
    late: z.int(),
    orphans: z.int().describe('Published decisions that go back to no input'),
  }),
  offices: z.array(z.string()),
  needsSecondPerson: z.boolean(),
  items: z.array(ledgerRow),
  next: nextCursor,
});
export type LedgerList = z.infer<typeof ledgerList>;

export const ledgerLink = z.object({
  id: uuid,
  isConfirmed: z.boolean(),
  linkedBy: z.enum(['machine', 'person', 'source']),
  author: z.string().nullable(),
  createdAt: instant,
  note: z.string().nullable(),
  /** Stems that a suggestion has in common with the entry. */
  sharedWords: z.array(z.string()),
  contribution: z
    .object({
      id: uuid,
      title: z.string().nullable(),
      body: z.string(),
      kind: z.string(),
      isWithdrawn: z.boolean(),
      isChanged: z.boolean().describe('Edited at its source after it was linked'),
    })
    .nullable(),
  theme: z
    .object({
      id: uuid,
      label: z.string(),
      was: z.string().nullable().describe('The linked theme, merged into this one'),
    })
    .nullable(),
});
export type LedgerLink = z.infer<typeof ledgerLink>;
export const ledgerLinkList = z.object({ items: z.array(ledgerLink), next: nextCursor });
export type LedgerLinkList = z.infer<typeof ledgerLinkList>;

export const ledgerEntry = z.object({
  id: uuid,
  state: z.enum(ENTRY_STATES),
  version: z.int(),
  withoutInput: z.boolean(),
  draft: ledgerDraft,
  source: z.object({ name: z.string(), label: z.string().nullable() }).nullable(),
  milestones: z.array(z.object({ title: z.string(), text: z.string().nullable(), reachedOn: day.nullable() })),
  firstDueOn: day.nullable(),
  moves: z.array(
    z.object({
      fromOn: day.nullable(),
      toOn: day.nullable(),
      reason: localisedText,
      movedOn: day,
      visibility: z.enum(LEDGER_VISIBILITIES),
    }),
  ),
  daysLate: z.int(),
  changedBy: z.string().nullable(),
  changedAt: instant,
  publishedBy: z.string().nullable(),
  publishedAt: instant.nullable(),
  approvedBy: z.string().nullable(),
  links: z.object({
    contributions: z.int(),
    people: z.int(),
    themes: z.int(),
    suggestions: z.int(),
    withdrawn: z.int(),
    notYetLinked: z.int(),
  }),
  /** What stands between the entry and its publication. */
  mistakes: z.array(z.object({ field: z.string(), code: z.enum(LEDGER_MISTAKES) })),
  needsSecondPerson: z.boolean(),
  /** The caller wrote it and may therefore not be the second person. */
  isOwn: z.boolean(),
  chain: z.array(z.object(brief)),
  history: z.array(
    z.object({
      id: uuid,
      kind: z.enum(LEDGER_EVENT_KINDS),
      by: z.string().nullable(),
      isImport: z.boolean(),
      at: instant,
      fields: z.array(z.string()),
      reason: localisedText.nullable(),
      contributions: z.int().nullable(),
      alone: z.boolean().nullable().describe('Published by one person, who confirmed it once'),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  files: z.array(
    z.object({
      id: uuid,
      mediaType: z.enum(EVIDENCE_TYPES),
      sizeBytes: z.int(),
      description: localisedText,
      createdAt: instant,
    }),
  ),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;
