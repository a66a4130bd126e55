import {
  AIM_CHANGES,
  DUE_SUBJECTS,
  PROCESS_KINDS,
  PROMISED_LEVELS,
  UNDEFINED_REASONS,
  VERDICTS,
  YEAR_FORMAT,
  YEAR_PEOPLE_REASONS,
  YEAR_SECTIONS,
  type YearReport,
} from '#domain';
import { z } from 'zod';
import { aimFigure } from './aims.js';
import { day, instant, localisedText, slug, uuid } from './common.js';

const count = z.number().int().nonnegative();
const value = z.number().nullable();
const reason = z.enum(UNDEFINED_REASONS).nullable();
export const LONGEST_YEAR_TEXT = 20_000;

const yearNumber = z.coerce.number().int().min(1990).max(2999);
export const yearPath = z.object({ year: yearNumber });
export const yearEditionPath = yearPath.extend({ edition: z.coerce.number().int().min(1).max(100_000) });

const name = z.object({
  slug,
  title: localisedText,
  kind: z.enum(PROCESS_KINDS),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
});

const people = z.object({
  participations: count.describe('People of each process, added up: who came to two counts twice'),
  atLeast: count,
  atMost: count,
  processes: count,
  reason: z.enum(YEAR_PEOPLE_REASONS).nullable(),
});

const group = z.object({
  variable: z.string(),
  group: z.string(),
  participants: count.nullable(),
  share: value,
  populationShare: value,
  ratio: value,
  lower: value,
  upper: value,
  verdict: z.enum(VERDICTS).nullable(),
  reason,
  clearlyFewer: z.boolean(),
});

const answers = z.object({
  eligible: count,
  answered: count,
  waited: count,
  median: value,
  medianLower: value,
  medianUpper: value,
  reason,
  promisedDays: z.number().int(),
  isOwnPromise: z.boolean(),
  onTime: value,
  onTimeLower: value,
  onTimeUpper: value,
  isSettled: z.boolean(),
});

const decisions = z.object({
  opened: count,
  adopted: count,
  partly: count,
  rejected: count,
  other: count,
  pending: count,
  implemented: count,
  overdue: count,
});

const yearProcess = name.extend({
  promisedLevel: z.enum(PROMISED_LEVELS).nullable(),
  isSample: z.boolean(),
  datasetVersion: z.number().int(),
  isStale: z.boolean(),
  contributions: count,
  people: count,
  reach: z
    .object({
      participants: count,
      residents: count.nullable(),
      source: z.string().nullable(),
      groups: z.array(group),
    })
    .nullable(),
  themes: z.array(z.object({ id: uuid, label: z.string(), contributions: count, people: count })),
  themesFound: count,
  answers: answers.nullable(),
  decisions: decisions.nullable(),
});

const calendar = z.object({
  decided: count,
  adopted: count,
  partly: count,
  rejected: count,
  decidedOfEarlier: count,
  delivered: count,
  deliveredLate: count,
  deliveredOfEarlier: count,
});

/** One calendar year of a municipality across its processes. */
export const yearReport = z.object({
  format: z.literal(YEAR_FORMAT),
  method: z.string(),
  year: z.number().int(),
  municipality: localisedText,
  madeAt: instant,
  processes: z.array(yearProcess),
  ongoing: z.array(name),
  earlier: z.array(name),
  people,
  peopleEarlier: people,
  peopleChange: z.enum(AIM_CHANGES).nullable(),
  figures: z.array(aimFigure),
  calendar,
  calendarEarlier: calendar,
  planned: z.array(name),
  promises: z.array(
    z.object({
      subject: z.enum(DUE_SUBJECTS),
      subjectId: uuid,
      process: slug,
      processTitle: localisedText,
      title: localisedText,
      owner: z.string().nullable(),
      dueOn: day,
    }),
  ),
  texts: z.array(
    z.object({
      section: z.enum(YEAR_SECTIONS),
      language: z.string(),
      body: z.string(),
      version: z.number().int(),
    }),
  ),
}) satisfies z.ZodType<YearReport>;

const edition = z.object({
  number: z.number().int(),
  createdAt: instant,
  createdBy: z.string().nullable(),
  contentHash: z.string().describe('Hexadecimal SHA-256'),
});

/** A year as it is now, or an edition of it; with what a reader needs to move about. */
export const yearAnswer = z.object({
  /** Years in which a process began, newest first. */
  years: z.array(z.number().int()),
  /** False for somebody invited to single processes: what is shown is of those alone. */
  isWhole: z.boolean(),
  report: yearReport,
  /** Null for the year as it is now. */
  edition: edition.nullable(),
  editions: z.array(edition),
});
export type YearAnswer = Omit<z.infer<typeof yearAnswer>, 'report'> & { readonly report: YearReport };
export type YearEditionAnswer = z.infer<typeof edition>;

export const yearList = z.object({ years: z.array(z.number().int()) });
export type YearList = z.infer<typeof yearList>;

export const YEAR_FILES = ['docx', 'pdf', 'xlsx'] as const;
export type YearFile = (typeof YEAR_FILES)[number];

/** How the chapter is wanted: its language, and the number that its headings begin with. */
export const yearFileQuery = z.object({
  language: z.enum(['pl', 'en']).default('pl'),
  chapter: z.coerce.number().int().min(1).max(99).optional(),
});
export type YearFileQuery = z.infer<typeof yearFileQuery>;
export const yearFile = z.enum(YEAR_FILES);

export const yearEditionRow = edition;

export const saveYearTextRequest = z.object({
  section: z.enum(YEAR_SECTIONS),
  language: z.enum(['pl', 'en']),
  body: z.string().trim().max(LONGEST_YEAR_TEXT),
  version: z.number().int().min(0).describe('The version that its author has read; 0 is none yet'),
});
export type SaveYearTextRequest = z.infer<typeof saveYearTextRequest>;

/** Every version of what people wrote, the newest of each section and language first. */
export const yearTexts = z.object({
  texts: z.array(
    z.object({
      section: z.enum(YEAR_SECTIONS),
      language: z.string(),
      body: z.string(),
      version: z.number().int(),
      changedBy: z.string().nullable(),
      changedAt: instant,
    }),
  ),
});
export type YearTexts = z.infer<typeof yearTexts>;
