import { z } from 'zod';
import { instant, uuid } from './common.js';

export const MOST_BACKGROUND_TEXTS = 200_000;
export const LARGEST_BACKGROUND_BYTES = 50_000_000;
export const MOST_BACKGROUNDS = 20;

/** Reference texts that a municipality imported: words are learnt from them; they are kept encrypted and never shown. */
export const background = z.object({
  id: uuid,
  name: z.string(),
  texts: z.number().int(),
  /** Lines left out because they were empty or stood there before. */
  leftOut: z.number().int(),
  /** Processes that use it. */
  processes: z.number().int(),
  importedAt: instant,
});
export type Background = z.infer<typeof background>;

export const backgroundList = z.object({ backgrounds: z.array(background) });
export type BackgroundList = z.infer<typeof backgroundList>;

/** What beside the texts themselves takes part when themes are found in a process. */
export const themeSettings = z.object({
  codeframe: z.enum(['default', 'own', 'none']),
  /** The own codeframe; null unless `codeframe` is `own`. */
  codeframeId: uuid.nullable(),
  glossary: z.boolean(),
  /** `workspace`: the texts of the municipality's other processes of the same kind. */
  background: z.enum(['none', 'workspace', 'imported']),
  /** The imported texts; null unless `background` is `imported`. */
  backgroundId: uuid.nullable(),
});
export type ThemeSettings = z.infer<typeof themeSettings>;

export const themeSettingsAnswer = themeSettings.extend({
  /** What can be chosen. */
  codeframes: z.array(z.object({ id: uuid, name: z.string(), topics: z.number().int() })),
  backgrounds: z.array(z.object({ id: uuid, name: z.string(), texts: z.number().int() })),
  /** Texts of the other processes of the same kind. */
  workspaceTexts: z.number().int(),
});
export type ThemeSettingsAnswer = z.infer<typeof themeSettingsAnswer>;
