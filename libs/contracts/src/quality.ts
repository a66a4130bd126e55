import {
  CHANNELS,
  COMPLETENESS_BANDS,
  COMPLETENESS_REASONS,
  DATE_ISSUES,
  ELIGIBILITIES,
  REJECTION_CODES,
} from '#domain';
import { z } from 'zod';
import { day, instant, uuid } from './common.js';

const count = z.number().int().nonnegative();
const people = count.nullable().describe('Null when hidden for privacy');

const completeness = z.object({
  variable: z.string(),
  band: z.enum(COMPLETENESS_BANDS).nullable(),
  reason: z.enum(COMPLETENESS_REASONS).nullable(),
});

/** What the data of a process are worth, and what privacy hides of them. */
export const qualityAnswer = z.object({
  rows: z.object({
    imports: count,
    failedImports: count,
    undoneImports: count,
    lastImportAt: instant.nullable(),
    delivered: count.describe('Rows of finished imports; a file that only repeats another is not counted'),
    leftOut: count.describe('Rows of which nothing could be kept'),
    cells: count.describe('Cells left out of rows that were kept'),
    reasons: z.array(z.object({ code: z.enum(REJECTION_CODES), rows: count, cells: count })),
  }),
  texts: z.object({
    stored: count,
    counted: count,
    setAside: z.array(z.object({ eligibility: z.enum(ELIGIBILITIES), contributions: count })),
    institution: count.describe('What the office itself wrote'),
    gone: count.describe('Found gone at the source: kept, and no longer counted'),
    erased: count.describe('Erased at a wish; nothing else is known of them'),
  }),
  languages: z.array(z.object({ language: z.string().nullable(), contributions: count })),
  copies: z.object({
    exact: z.object({ texts: count, contributions: count }),
    similar: z
      .object({ groups: count, contributions: count })
      .nullable()
      .describe('Joint letters and near copies of the newest run for themes'),
  }),
  dates: z.object({
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    issues: z.array(z.object({ issue: z.enum(DATE_ISSUES), contributions: count })),
  }),
  completeness: z
    .object({
      people: count,
      variables: z.array(z.object({ variable: z.string(), answered: people, notAnswered: people, neverAsked: people })),
      sources: z.array(z.object({ id: uuid, name: z.string(), variables: z.array(completeness) })),
      channels: z.array(z.object({ channel: z.enum(CHANNELS), variables: z.array(completeness) })),
    })
    .nullable()
    .describe('Null until reach was measured'),
  suppression: z
    .object({ k: count, cells: count, hidden: count, tables: count })
    .nullable()
    .describe('Of the newest reach report; null until it was measured'),
});
export type QualityAnswer = z.infer<typeof qualityAnswer>;

/** Who last did what with one process. */
export const accessLog = z.object({
  events: z.array(z.object({ id: uuid, at: instant, person: z.string().nullable(), action: z.string() })),
});
export type AccessLog = z.infer<typeof accessLog>;

export const assessmentQuery = z.object({ language: z.enum(['pl', 'en']).default('pl') });
export type AssessmentQuery = z.infer<typeof assessmentQuery>;
