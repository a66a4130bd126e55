import { PROCESS_KINDS } from '#domain';
import { z } from 'zod';
import { localisedText, slug, uuid } from './common.js';

const theme = z.object({ id: uuid, label: z.string(), contributions: z.number().int() });

/** Themes of several processes side by side: matched through a codeframe that they share, and through nothing else. */
export const compareThemesAnswer = z.object({
  processes: z.array(
    z.object({
      workspace: slug,
      workspaceName: localisedText,
      process: slug,
      title: localisedText,
      kind: z.enum(PROCESS_KINDS),
      isSample: z.boolean(),
      people: z.number().int().describe('Who said anything, each counted once'),
      codeframe: z
        .string()
        .nullable()
        .describe('Its name where it is the municipality’s own, `default` for the usual one'),
      refused: z.enum(['no-codeframe', 'other-codeframe', 'too_few']).nullable().describe('Why it is not compared'),
    }),
  ),
  topics: z.array(
    z.object({
      code: z.string(),
      name: localisedText,
      cells: z.array(
        z
          .object({
            contributions: z.number().int(),
            people: z.number().int(),
            share: z.number(),
            lower: z.number(),
            upper: z.number(),
          })
          .nullable(),
      ),
      themes: z.array(z.array(theme)).describe('The themes of each process that the codeframe puts here'),
      pairs: z.array(
        z.object({
          low: z.number().int(),
          high: z.number().int(),
          difference: z.number(),
          lower: z.number(),
          upper: z.number(),
          q: z.number(),
          isClear: z.boolean(),
        }),
      ),
    }),
  ),
  compared: z.number().int(),
  clear: z.number().int(),
  /** Themes that no other process has a counterpart for, by the place of the process. */
  unmatched: z.array(z.array(theme)),
});
export type CompareThemesAnswer = z.infer<typeof compareThemesAnswer>;
