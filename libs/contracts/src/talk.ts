import { SLIDE_IDS, TALK_LANGUAGES, TALK_ROOMS, type Look, type TalkMaterial } from '#domain';
import { z } from 'zod';
import { instant, localisedText, uuid } from './common.js';
import { releaseSummary } from './releases.js';

const typedText = (most: number) =>
  z
    .partialRecord(z.enum(['pl', 'en']), z.string().trim().max(most))
    .transform((texts): Readonly<Record<string, string>> => ({ ...texts }));

const talkSlide = z
  .object({
    id: z.enum(SLIDE_IDS),
    hidden: z.boolean(),
    headline: typedText(120),
    notes: typedText(3000),
    withoutNumber: z.boolean(),
    withoutFigure: z.boolean(),
    themeId: uuid.nullable(),
    quoteId: uuid.nullable(),
    translation: z.string().trim().max(500),
    variable: z.string().max(60).nullable(),
  })
  .refine(
    ({ quoteId, translation }) => translation === '' || quoteId !== null,
    'a translation belongs to a chosen quote',
  );

export const talkChoices = z.object({
  language: z.enum(TALK_LANGUAGES),
  room: z.enum(TALK_ROOMS),
  /** Every slide of the template once, first to last. */
  slides: z
    .array(talkSlide)
    .length(SLIDE_IDS.length)
    .refine((slides) => new Set(slides.map(({ id }) => id)).size === SLIDE_IDS.length, 'each slide once'),
});

export const saveTalkRequest = z.object({
  releaseId: uuid,
  choices: talkChoices,
  /** The version that was read; 0 where there was none. */
  version: z.number().int().min(0),
});
export type SaveTalkRequest = z.infer<typeof saveTalkRequest>;

export const talkQuery = z.object({ release: uuid.optional() });
export type TalkQuery = z.infer<typeof talkQuery>;

const earlierProcess = z.object({
  slug: z.string(),
  title: localisedText,
  startsOn: z.string().nullable(),
  people: z.number().int(),
  releaseId: uuid,
  releaseNumber: z.number().int(),
});

/** A talk and what it is made from: only what stands in its release, suppressed there. */
export const talkAnswer = z.object({
  /** 0 until somebody saves it: until then it is what the template proposes. */
  version: z.number().int(),
  changedAt: instant.nullable(),
  choices: talkChoices.nullable(),
  /** The release that the talk was saved for; null before. */
  savedReleaseId: uuid.nullable(),
  /** Null where nothing is frozen yet. */
  release: releaseSummary.nullable(),
  /** Null where the release was withdrawn. */
  material: z.custom<TalkMaterial>((value) => typeof value === 'object').nullable(),
  earlier: z.array(earlierProcess),
  /** The public page as an address and as squares of a QR code. */
  code: z.object({ size: z.number().int(), path: z.string(), address: z.string() }),
  /** What a talk begins in that nobody has saved yet. */
  language: z.enum(['pl', 'en']),
  labels: z
    .record(z.string(), z.record(z.string(), z.string()))
    .describe('Its own words for statuses, by code and language'),
  look: z.custom<Look>((value) => typeof value === 'object').describe('Colours and coat of arms of the municipality'),
});
export type TalkAnswer = z.infer<typeof talkAnswer>;

/** A file of the talk as it was saved. */
export const TALK_FILES = ['pptx', 'html'] as const;
export const talkFile = z.enum(TALK_FILES);
export type TalkFile = z.infer<typeof talkFile>;
