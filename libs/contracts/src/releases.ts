import { DECISIONS, LEDGER_SUBJECTS, REPORT_KINDS, REPORT_SECTIONS, RUN_STATES } from '#domain';
import { z } from 'zod';
import { instant, localisedText, uuid } from './common.js';

export const freezeRequest = z.object({
  /** What the release is for, in the office's words. */
  note: z.string().trim().max(500).nullable().default(null),
});
export type FreezeRequest = z.infer<typeof freezeRequest>;

export const withdrawReleaseRequest = z.object({
  /** What residents read in place of the release, by language. */
  reason: localisedText.refine(
    (reason) => Object.values(reason).some((text) => text.trim() !== '' && text.length <= 2000),
    'a reason is needed',
  ),
});
export type WithdrawReleaseRequest = z.infer<typeof withdrawReleaseRequest>;

export const releaseSummary = z.object({
  id: uuid,
  number: z.number().int(),
  note: z.string().nullable(),
  state: z.enum(['frozen', 'published', 'withdrawn']),
  datasetVersion: z.number().int(),
  /** SHA-256 of the content as canonical JSON, hexadecimal. */
  contentHash: z.string(),
  /** What the hash was before words of erased people went. */
  formerHashes: z.array(z.object({ hash: z.string(), replacedAt: instant, reason: z.literal('erasure') })),
  createdAt: instant,
  publishedAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
  withdrawnReason: localisedText,
  /** Lines of the table of remarks; null once withdrawn. */
  remarks: z.number().int().nullable(),
  /** Of them, those whose words or summary stand. */
  texts: z.number().int().nullable(),
  /** Which version of each section of the report its documents have. */
  sections: z.array(z.object({ section: z.enum(REPORT_SECTIONS), language: z.string(), version: z.number().int() })),
});
export type ReleaseSummary = z.infer<typeof releaseSummary>;

export const releaseList = z.object({ releases: z.array(releaseSummary) });
export type ReleaseList = z.infer<typeof releaseList>;

/** A release whole; of a withdrawn one there is no content, only the reason. */
export const releaseAnswer = releaseSummary.extend({ content: z.record(z.string(), z.unknown()).nullable() });
export type ReleaseAnswer = z.infer<typeof releaseAnswer>;

export const compareReleasesQuery = z.object({ with: uuid.describe('The later release') });
export type CompareReleasesQuery = z.infer<typeof compareReleasesQuery>;

const figure = z.object({ code: z.string(), before: z.number().nullable(), after: z.number().nullable() });
const entry = z.object({ id: uuid, title: localisedText });

/** What is different in the later of two releases. */
export const releaseComparison = z.object({
  before: releaseSummary,
  after: releaseSummary,
  /** Every figure that both may have, also those that stayed. */
  figures: z.array(figure),
  themes: z.object({
    added: z.array(z.object({ id: uuid, label: z.string(), contributions: z.number().int() })),
    gone: z.array(z.object({ id: uuid, label: z.string(), contributions: z.number().int() })),
    changed: z.array(
      z.object({
        id: uuid,
        label: z.string(),
        formerLabel: z.string(),
        before: z.number().int(),
        after: z.number().int(),
      }),
    ),
  }),
  entries: z.array(
    z.object({
      subject: z.enum(LEDGER_SUBJECTS),
      added: z.array(entry),
      gone: z.array(entry),
      changed: z.array(entry),
    }),
  ),
  remarks: z.object({
    added: z.number().int(),
    gone: z.number().int(),
    /** Remarks that have another position now. */
    positions: z.array(
      z.object({
        from: z.enum(DECISIONS).nullable(),
        to: z.enum(DECISIONS).nullable(),
        remarks: z.number().int(),
      }),
    ),
    textsAdded: z.number().int(),
    textsGone: z.number().int(),
  }),
});
export type ReleaseComparison = z.infer<typeof releaseComparison>;

/** What may be fetched of a release. */
export const releaseDocument = z.enum(REPORT_KINDS);
export type ReleaseDocument = z.infer<typeof releaseDocument>;

/** A document of a release: waiting, being written, kept, or why there is none. */
export const writtenDocument = z.object({
  kind: releaseDocument,
  language: z.string(),
  /** The run that writes it, to follow or to cancel. */
  runId: uuid,
  state: z.enum(RUN_STATES),
  /** Named steps with real counts, the one at work last. */
  steps: z.array(z.object({ name: z.string(), done: z.number().int(), total: z.number().int().nullable() })),
  errorCode: z.string().nullable(),
  /** Null until it is written. */
  bytes: z.number().int().nullable(),
});
export type WrittenDocument = z.infer<typeof writtenDocument>;

/** Those that somebody has asked for. */
export const writtenDocumentList = z.object({ documents: z.array(writtenDocument) });
export type WrittenDocumentList = z.infer<typeof writtenDocumentList>;

export const documentQuery = z.object({ language: z.enum(['pl', 'en']).default('pl') });
export type DocumentQuery = z.infer<typeof documentQuery>;

export const caseFileQuery = documentQuery.extend({
  texts: z.enum(['masked', 'whole']).default('masked').describe('`whole` with personal data and scans: for editors'),
});
export type CaseFileQuery = z.infer<typeof caseFileQuery>;

/** A section of the report as the office typed it; the next release takes it, and one that nobody has published yet when asked to. */
export const reportText = z.object({
  section: z.enum(REPORT_SECTIONS),
  language: z.string(),
  body: z.string(),
  /** Of this text; sent back when it is saved, so that nobody overwrites what he has not read. */
  version: z.number().int(),
  changedAt: instant,
});
export type ReportText = z.infer<typeof reportText>;

export const reportTextList = z.object({ texts: z.array(reportText) });
export type ReportTextList = z.infer<typeof reportTextList>;

export const saveReportTextRequest = z.object({
  section: z.enum(REPORT_SECTIONS),
  language: z.enum(['pl', 'en']),
  /** A blank line parts paragraphs; lines that begin with a dash are a list. */
  body: z.string().trim().max(20_000),
  /** The version that was read; 0 where there was none. */
  version: z.number().int().min(0),
});
export type SaveReportTextRequest = z.infer<typeof saveReportTextRequest>;
