import { z } from 'zod';
import { tableFormat, uuid } from './common.js';

export const themeAnswersQuery = z.object({
  question: uuid.optional().describe('A question with a scale; without it the one that most people answered'),
  format: tableFormat,
});
export type ThemeAnswersQuery = z.infer<typeof themeAnswersQuery>;

const people = z.number().int().nullable();
const side = z.object({
  people,
  share: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});

/** How the people who wrote in each theme answered a question with a scale; small numbers are hidden. */
export const themeAnswers = z.object({
  /** Every question of the process with a scale whose steps are told. */
  questions: z.array(z.object({ id: uuid, title: z.string(), questionnaire: z.string() })),
  /** The question that was counted; null where there is none. */
  question: z
    .object({
      id: uuid,
      title: z.string(),
      /** From the low end to the high end. */
      steps: z.array(z.string()),
      answered: z.number().int(),
    })
    .nullable(),
  themes: z.array(
    z.object({
      id: uuid,
      /** Who wrote in the theme. */
      people: z.number().int(),
      /** Of these, with an answer that has a place on the scale: the base of the shares. */
      placed: people,
      withoutPlace: people,
      missing: people,
      low: side,
      middle: side,
      high: side,
      /** The side that is clearly larger. */
      lean: z.enum(['low', 'high']).nullable(),
      reason: z.enum(['nobody', 'suppressed', 'too-few', 'cannot-tell']).nullable(),
    }),
  ),
});
export type ThemeAnswers = z.infer<typeof themeAnswers>;
