import { z } from 'zod';
import { stamp, uuid } from './common.js';
import { contribution } from './contributions.js';

export const themeRow = z.object({
  id: uuid,
  parentId: uuid.nullable(),
  label: z.string(),
  labelBy: z.enum(['machine', 'person']),
  terms: z.array(z.string()),
  contributions: z.number().int(),
  people: z.number().int(),
  answered: z.number().int(),
  decided: z.number().int(),
});
export type ThemeRow = z.infer<typeof themeRow>;

/** The themes of a process; `too-few` below fifty texts, where the list itself is the page. */
export const themesReport = z.object({
  state: z.enum(['ready', 'too-few', 'not-yet', 'running', 'failed']),
  runId: uuid.nullable(),
  stamp: stamp.nullable(),
  texts: z.number().int(),
  language: z.string().nullable(),
  stability: z.number().nullable(),
  themes: z.array(themeRow),
  notGrouped: z.number().int(),
  similar: z.array(
    z.object({ contributionId: uuid, text: z.string(), copies: z.number().int(), people: z.number().int() }),
  ),
});
export type ThemesReport = z.infer<typeof themesReport>;

/** One theme with its most typical words of residents; who says it, hidden below ten people. */
export const themePage = z.object({
  theme: themeRow,
  stamp,
  ofContributions: z.number().int(),
  ofPeople: z.number().int(),
  quotes: z.array(contribution),
  statuses: z.object({
    answered: z.number().int(),
    decisions: z.array(z.object({ decision: z.string(), contributions: z.number().int() })),
    deliveries: z.array(z.object({ delivery: z.string(), contributions: z.number().int() })),
  }),
  weeks: z.array(z.object({ week: z.iso.date(), contributions: z.number().int() })),
});
export type ThemePage = z.infer<typeof themePage>;

export const renameThemeRequest = z.object({ label: z.string().trim().min(2).max(120) });
