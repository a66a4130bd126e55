import { z } from 'zod';
import { instant, localisedText, uuid } from './common.js';
import { topicCode } from './theme-topics.js';

export const MOST_TOPICS = 200;
export const MOST_EXAMPLES = 50;

/**
 * One topic of a municipality's own codeframe. Words are beginnings ("rower" finds "rowerowa"), with `=` before a whole word;
 * examples are short made-up statements that belong to the topic.
 */
export const codeframeTopic = z.object({
  code: topicCode,
  name: localisedText.refine((name) => Object.values(name).some((text) => text.trim() !== ''), 'a topic needs a name'),
  /** By language, e.g. `{ pl: ['rower', '=trasa'] }`. */
  words: z.record(z.string().max(35), z.array(z.string().regex(/^=?\S{2,60}$/)).max(1000)).default({}),
  examples: z.array(z.string().trim().min(2).max(1000)).max(MOST_EXAMPLES).default([]),
  /** What belongs to it and what does not, for people who sort by hand. */
  definition: z.record(z.string().max(35), z.string().trim().max(1000)).default({}),
  /** Out of use: nothing new comes under it. */
  archived: z.boolean().default(false),
});
export type CodeframeTopic = z.infer<typeof codeframeTopic>;

export const codeframeRequest = z.object({
  name: z.string().trim().min(2).max(120),
  topics: z
    .array(codeframeTopic)
    .min(2)
    .max(MOST_TOPICS)
    .refine((topics) => new Set(topics.map(({ code }) => code)).size === topics.length, 'codes must differ')
    .refine((topics) => topics.filter(({ archived }) => !archived).length >= 2, 'two topics must be in use'),
  /** The version that was read: refused where somebody has changed the codeframe since. */
  version: z.number().int().min(1).optional(),
});
export type CodeframeRequest = z.infer<typeof codeframeRequest>;

export const codeframeSummary = z.object({
  id: uuid,
  name: z.string(),
  topics: z.number().int(),
  languages: z.array(z.string()),
  /** Processes that use it. */
  processes: z.number().int(),
  changedAt: instant,
});
export const codeframeList = z.object({ codeframes: z.array(codeframeSummary) });
export type CodeframeList = z.infer<typeof codeframeList>;

/** `id` is null for the project's own codeframe, which cannot be changed and is a pattern to begin from. */
export const codeframe = z.object({
  id: uuid.nullable(),
  name: z.string(),
  version: z.number().int(),
  topics: z.array(codeframeTopic),
});
export type Codeframe = z.infer<typeof codeframe>;

/** What a codeframe was, the newest first. */
export const codeframeVersions = z.object({
  versions: z.array(
    z.object({
      version: z.number().int(),
      name: z.string(),
      topics: z.number().int(),
      /** Names of people are shown to people of the municipality alone; null for what a program did. */
      by: z.string().nullable(),
      at: instant,
    }),
  ),
});
export type CodeframeVersions = z.infer<typeof codeframeVersions>;

export const savedCodeframe = z.object({ id: uuid, topics: z.number().int() });
