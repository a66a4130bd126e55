import { CHANNELS, QUESTION_TYPES, SURVEY_REASONS, TYPE_SOURCES, type QuestionResult } from '#domain';
import { z } from 'zod';
import { instant, tableFormat, uuid } from './common.js';

/** Sources of a process that ask questions. */
export const surveyList = z.object({
  questionnaires: z.array(
    z.object({
      id: uuid,
      name: z.string(),
      kind: z.string(),
      questions: z.number().int(),
      respondents: z.number().int(),
      lastImportAt: instant.nullable(),
    }),
  ),
});
export type SurveyList = z.infer<typeof surveyList>;

const people = z.number().int().nullable();
const share = z.number().nullable();
const reason = z.enum(SURVEY_REASONS).nullable();

const choiceResult = z.object({
  value: z.string().nullable().describe('Null for all answers that are in no code book, together'),
  label: z.string(),
  people,
  share,
  lower: share,
  upper: share,
  protected: z.boolean(),
});

export const questionResult = z.object({
  respondents: z.number().int(),
  notAsked: people,
  answered: people,
  missing: people,
  choices: z.array(choiceResult),
  scale: z.object({ placed: people, median: share, mean: share, lower: share, upper: share, reason }).nullable(),
  number: z
    .object({
      counted: people,
      unreadable: people,
      median: share,
      lowerQuartile: share,
      upperQuartile: share,
      low: share,
      high: share,
      mean: share,
      lower: share,
      upper: share,
      reason,
    })
    .nullable(),
  ranking: z.array(
    z.object({
      value: z.string(),
      label: z.string(),
      ranked: people,
      first: choiceResult,
      meanRank: share,
      borda: share,
    }),
  ),
  reason,
}) satisfies z.ZodType<QuestionResult>;

export const surveyQuestion = z.object({
  id: uuid,
  /** As the source names it; null where it does not. */
  code: z.string().nullable(),
  form: z.string(),
  title: z.string(),
  type: z.enum(QUESTION_TYPES),
  typeSource: z.enum(TYPE_SOURCES),
  matrix: z.object({ title: z.string(), row: z.string() }).nullable(),
  required: z.boolean().nullable(),
  condition: z.string().nullable(),
  bounds: z.object({ lowest: z.number().nullable(), highest: z.number().nullable() }).nullable(),
  repeats: z.boolean(),
  hidden: z.boolean(),
  changed: z.boolean().describe('Whether a person changed anything about it'),
  scale: z.object({ low: z.string(), high: z.string(), steps: z.number().int() }).nullable(),
  result: questionResult.nullable().describe('Null for a hidden question'),
});
export type SurveyQuestion = z.infer<typeof surveyQuestion>;

export const survey = z.object({
  id: uuid,
  name: z.string(),
  kind: z.string(),
  respondents: z.number().int(),
  /** Channels that enough people used to be shown for themselves. */
  channels: z.array(z.object({ channel: z.enum(CHANNELS), people: z.number().int() })),
  channel: z.enum(CHANNELS).nullable(),
  /** Whether the channel that was asked for may not be shown. */
  channelHidden: z.boolean(),
  questions: z.array(surveyQuestion),
});
export type Survey = z.infer<typeof survey>;

export const surveyQuery = z.object({ format: tableFormat, channel: z.enum(CHANNELS).optional() });
export type SurveyQuery = z.infer<typeof surveyQuery>;

const LONGEST_WORDS = 2_000;
const words = z.string().trim().min(1).max(LONGEST_WORDS);

/** What a person changes about a question; a part that is left out stays, null gives it back to the source. */
export const changeQuestionRequest = z
  .strictObject({
    type: z.enum(QUESTION_TYPES).nullable(),
    title: words.nullable(),
    labels: z
      .record(z.string().max(LONGEST_WORDS), words)
      .refine((labels) => Object.keys(labels).length <= 200, 'at most 200 labels')
      .nullable(),
    steps: z.array(z.string().max(LONGEST_WORDS)).min(2).max(200).nullable(),
    position: z.number().int().min(0).max(100_000).nullable(),
    hidden: z.boolean(),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');
export type ChangeQuestionRequest = z.infer<typeof changeQuestionRequest>;
