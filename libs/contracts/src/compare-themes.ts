import { PROCESS_KINDS } from '#domain';
import { z } from 'zod';
import { instant, localisedText, slug, uuid } from './common.js';

const theme = z.object({ id: uuid, label: z.string(), contributions: z.number().int() });

const share = z.object({
  contributions: z.number().int(),
  people: z.number().int(),
  share: z.number(),
  lower: z.number(),
  upper: z.number(),
});

const matchedTheme = theme.extend({ at: z.number().int().describe('The place of its process') });

/** Two themes of two processes that somebody who may see both holds to be about the same. */
const themeMatch = z.object({
  id: uuid,
  themes: z.tuple([matchedTheme, matchedTheme]),
  /** Null where the process has fewer than 20 people. */
  cells: z.tuple([share.nullable(), share.nullable()]),
  /** Share of the first less that of the second; null where one of them is none. */
  pair: z
    .object({ difference: z.number(), lower: z.number(), upper: z.number(), q: z.number(), isClear: z.boolean() })
    .nullable(),
  matchedBy: z.string().nullable().describe('Null where the person has left'),
  matchedAt: instant,
  /** Mine, or in a municipality whose themes I may edit. */
  mayUndo: z.boolean(),
});

const proposal = z.object({
  themes: z.tuple([matchedTheme, matchedTheme]),
  stems: z.array(z.string()),
  strength: z.enum(['strong', 'weak']),
});

const place = z.object({ workspace: slug, process: slug, theme: uuid });

export const themeMatchRequest = z.object({
  themes: z
    .tuple([place, place])
    .refine(([a, b]) => a.workspace !== b.workspace || a.process !== b.process, 'themes of two processes'),
});
export type ThemeMatchRequest = z.infer<typeof themeMatchRequest>;

/** Themes of several processes side by side: matched through a codeframe that they share or by a person, and through nothing else. */
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
      cells: z.array(share.nullable()),
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
  /** What people put side by side where the codeframe does not. */
  matches: z.array(themeMatch),
  /** Matches of which a theme is not there any more. */
  lostMatches: z.number().int(),
  /** What might be about the same, by the stems that both share; nothing of it is compared before a person says so. */
  proposals: z.array(proposal),
  /** Themes that no other process has a counterpart for, by the place of the process. */
  unmatched: z.array(z.array(theme)),
});
export type CompareThemesAnswer = z.infer<typeof compareThemesAnswer>;
