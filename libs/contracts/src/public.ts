import { DECISIONS, MOST_SHEETS } from '#domain';
import { z } from 'zod';
import { instant, localisedText, screenLanguage } from './common.js';

const line = z.string().trim().min(1).max(300);
const lines = z.string().trim().max(5000);

/** What an admin fills in for the accessibility statement of the results pages. */
export const accessibilityFacts = z
  .object({
    entity: line.describe('Full official name of the public body'),
    url: z.url({ protocol: /^https?$/ }).max(500),
    publishedOn: z.iso.date(),
    updatedOn: z.iso.date(),
    status: z.enum(['full', 'partial', 'none']),
    problems: lines.default('').describe('What is not accessible and why, a line each'),
    preparedOn: z.iso.date(),
    reviewedOn: z.iso.date().nullable().default(null),
    auditor: line.nullable().default(null).describe('Who assessed it; null for a self-assessment'),
    contactPerson: line,
    email: z.email().max(254),
    phone: z.string().trim().min(3).max(50),
    supervisor: line.nullable().default(null).describe('Where complaints go; null for the body itself'),
    architecture: lines.min(1),
    apps: lines.nullable().default(null),
  })
  .strict()
  .refine(({ status, problems }) => status === 'full' || problems !== '', {
    path: ['problems'],
    message: 'say what is not accessible',
  });
export type AccessibilityFactsRequest = z.infer<typeof accessibilityFacts>;
export const accessibilityAnswer = z.object({ facts: accessibilityFacts.nullable() });
export type AccessibilityAnswer = z.infer<typeof accessibilityAnswer>;

/** Something promised for a day, and from when on everybody reads that it is late. */
const promisedDay = z.object({
  subject: z.enum(['commitment', 'outcome', 'answer']),
  id: z.uuid().nullable(),
  title: localisedText,
  office: z.string().nullable(),
  dueOn: z.iso.date(),
  firstDueOn: z.iso.date(),
  hasReason: z.boolean(),
  daysLate: z.number().int(),
  isShown: z.boolean(),
  showsOn: z.iso.date(),
});

/** What the office sees of its own results page. */
export const publicPageAnswer = z.object({
  address: z.string(),
  release: z.object({ id: z.uuid(), number: z.number().int(), publishedAt: instant }).nullable(),
  /** Promised days that are not done yet; late ones first. */
  promised: z.array(promisedDay),
  /** Decisions of the published release, for which there is a list of whom to tell. */
  decisions: z.array(z.object({ id: z.uuid(), code: z.enum(DECISIONS), text: localisedText, opinions: z.int() })),
  /** People who asked for mails and confirmed it; null without a mail server. */
  subscribers: z.number().int().nullable(),
  messages: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(['feedback', 'wrong-group']),
      contributionId: z.uuid().nullable(),
      /** Of the opinion in the published release; null where it is about none, or the release does not hold it. */
      number: z.int().nullable(),
      text: z.string(),
      createdAt: instant,
      handledAt: instant.nullable(),
    }),
  ),
});
export type PublicPageAnswer = z.infer<typeof publicPageAnswer>;

/** `slips` is a page to print and cut: one code for each opinion that came in without a platform. */
export const tellRequest = z
  .object({ format: z.enum(['csv', 'xlsx', 'slips']).default('csv'), language: z.enum(['pl', 'en']).default('pl') })
  .strict();
export type TellRequest = z.infer<typeof tellRequest>;
export const publicId = z.uuid();

const sheetWords = z.string().trim().min(1).max(300).nullable().default(null);
export const paperFormRequest = z
  .object({
    sheets: z.int().min(1).max(MOST_SHEETS),
    language: screenLanguage.default('pl'),
    returnTo: sheetWords.describe('Where filled-in sheets go and until when'),
    contact: sheetWords.describe("Whom to ask about the sheet and about one's data"),
  })
  .strict();
export type PaperFormRequest = z.infer<typeof paperFormRequest>;

const paperFormBatch = z.object({
  id: z.uuid(),
  first: z.string(),
  last: z.string(),
  sheets: z.int(),
  language: screenLanguage,
  returnTo: z.string().nullable(),
  contact: z.string().nullable(),
  createdAt: instant,
  createdBy: z.string().nullable(),
  /** Sheets of it that were typed in. */
  typedIn: z.int(),
});
/** Batches of sheets with a stub, the newest first. */
export const paperFormList = z.object({ batches: z.array(paperFormBatch) });
export type PaperFormList = z.infer<typeof paperFormList>;
