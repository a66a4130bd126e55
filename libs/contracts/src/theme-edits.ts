import { THEME_CHANGES, THEME_CONFLICTS, THEME_EDIT_KINDS, THEME_HISTORY_KINDS } from '#domain';
import { z } from 'zod';
import { instant, uuid } from './common.js';

const themeLabel = z.string().trim().min(2).max(120);
const MOST_CONTRIBUTIONS = 1_000;
const contributionIds = z.array(uuid).min(1).max(MOST_CONTRIBUTIONS);

/** A part is what was proposed for a sub-theme, what a person chose, or what holds a word; the first part keeps the theme's address. */
const partRequest = z.object({
  label: themeLabel,
  subthemeId: uuid.optional().describe('A proposed part, as GET themes/{theme}/parts names it'),
  contributionIds: contributionIds.optional(),
  words: z
    .array(z.string().trim().min(2).max(60))
    .max(20)
    .optional()
    .describe('Contributions of the theme that hold one of these words, and new ones that will'),
});

/** What a person wants to do to themes; each edit is kept as an event and applied again after every later run. */
export const themeEditRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename'), themeId: uuid, label: themeLabel }),
  z.object({ kind: z.literal('merge'), themeIds: z.array(uuid).min(1).max(50), intoId: uuid }),
  z.object({
    kind: z.literal('split'),
    themeId: uuid,
    parts: z
      .array(partRequest)
      .min(2)
      .max(8)
      .describe('What is in no part stays with the first; the first part needs neither list nor words'),
  }),
  z.object({
    kind: z.literal('move'),
    contributionIds,
    to: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('theme'), themeId: uuid }),
      z.object({ kind: z.literal('not-grouped') }),
      z.object({ kind: z.literal('new-theme'), label: themeLabel }),
    ]),
  }),
  z.object({ kind: z.literal('pin'), themeId: uuid, contributionId: uuid }),
  z.object({ kind: z.literal('lock'), themeId: uuid }),
  z
    .object({ kind: z.literal('off-topic'), themeId: uuid.optional(), contributionIds: contributionIds.optional() })
    .refine(({ themeId, contributionIds: ids }) => (themeId === undefined) !== (ids === undefined), {
      message: 'Name either a theme or contributions.',
    }),
  z.object({ kind: z.literal('link'), contributionIds: z.array(uuid).min(2).max(200) }),
]);
export type ThemeEditRequest = z.infer<typeof themeEditRequest>;

export const themeEditQuery = z.object({
  seen: z
    .union([uuid, z.literal('none')])
    .optional()
    .describe('The newest edit that you have seen: the answer is 409 when somebody changed the same since'),
});

const namedTheme = z.object({ id: uuid, label: z.string() });

/** An edit that does not wholly hold after the last run or a later edit. */
export const themeConflict = z.object({
  editId: uuid,
  kind: z.enum(THEME_EDIT_KINDS),
  code: z.enum(THEME_CONFLICTS),
  themes: z.array(namedTheme),
  contributions: z.number().int().describe('It does not hold for so many …'),
  of: z.number().int().describe('… of so many contributions'),
  byEditId: uuid.nullable().describe('The later edit that says otherwise'),
});
export type ThemeConflictRow = z.infer<typeof themeConflict>;

export const themeEditEntry = z.object({
  id: uuid,
  kind: z.enum([...THEME_EDIT_KINDS, ...THEME_HISTORY_KINDS]),
  happenedAt: instant,
  by: z.string().nullable().describe('Name of the person; null where the account is gone or a token did it'),
  /** `superseded`: a later edit of the same kind says otherwise, and stands. */
  state: z.enum(['active', 'undone', 'superseded', 'conflict', 'event']),
  themes: z.array(namedTheme).describe('The themes that it is about, as they were called then'),
  into: namedTheme.nullable().describe('Where contributions went; null for a place that is not a theme'),
  label: z.string().nullable().describe('The name that was given'),
  contributions: z.number().int().describe('So many contributions were named'),
  contributionIds: z.array(uuid).describe('At most ten of them'),
  editId: uuid.nullable().describe('For undo, redo and restore: the edit that it is about'),
  undone: z.number().int().describe('For restore: so many edits were undone'),
  conflicts: z.array(z.enum(THEME_CONFLICTS)),
});
export type ThemeEditEntry = z.infer<typeof themeEditEntry>;

/** Every edit of a process, newest first, and what does not hold any more. */
export const themeHistory = z.object({
  edits: z.array(themeEditEntry),
  undoId: uuid.nullable().describe('The edit that "undo" is about: the newest that is active'),
  redoId: uuid.nullable().describe('The edit that "redo" is about: the one undone last, when nothing was edited since'),
  conflicts: z.array(themeConflict),
  offTopic: z.object({
    contributions: z.number().int(),
    themes: z.array(namedTheme.extend({ contributions: z.number().int() })),
  }),
});
export type ThemeHistory = z.infer<typeof themeHistory>;

/** What an edit did: its entry, themes that it made, and what it set aside. */
export const themeEditAnswer = z.object({
  edit: themeEditEntry,
  createdThemes: z.array(namedTheme),
  /** Contributions whose place is another one now. */
  moved: z.number().int(),
  conflicts: z.array(themeConflict),
});
export type ThemeEditAnswer = z.infer<typeof themeEditAnswer>;

/** Two to four parts that a theme could be split into, as the engine sees them; empty where it sees none. */
export const themeParts = z.object({
  themeId: uuid,
  contributions: z.number().int(),
  parts: z.array(
    z.object({
      subthemeId: uuid,
      label: z.string(),
      terms: z.array(z.string()),
      contributions: z.number().int(),
      quotes: z.array(z.object({ id: uuid, text: z.string() })),
    }),
  ),
});
export type ThemeParts = z.infer<typeof themeParts>;

const flow = namedTheme.extend({
  contributions: z.number().int(),
  /** 0…1: of the contributions of the theme of before that are still there. */
  shareOfBefore: z.number(),
  /** 0…1: of the contributions of the theme of now that were there before. */
  shareOfNow: z.number(),
});

export const themeChange = z.object({
  kind: z.enum(THEME_CHANGES),
  /** Of now; for a vanished theme its id of before. */
  id: uuid,
  label: z.string(),
  labelBefore: z.string().nullable().describe('Where the name is another one'),
  contributionsBefore: z.number().int().nullable(),
  contributionsNow: z.number().int().nullable(),
  /** In it before and now. */
  stayed: z.number().int(),
  /** In it now and not there at all before. */
  newTexts: z.number().int(),
  from: z.array(flow).describe('Other themes of before that its contributions come from'),
  into: z.array(flow).describe('Other themes of now that its contributions of before went to'),
});
export type ThemeChangeRow = z.infer<typeof themeChange>;

/** What changed since the last version of the themes. */
export const themeChanges = z.object({
  state: z.enum(['none', 'first', 'ready']),
  runId: uuid.nullable(),
  computedAt: instant.nullable(),
  previousRunId: uuid.nullable(),
  previousAt: instant.nullable(),
  themes: z.array(themeChange),
  counts: z.object({
    kept: z.number().int(),
    changed: z.number().int(),
    split: z.number().int(),
    merged: z.number().int(),
    new: z.number().int(),
    vanished: z.number().int(),
    /** Contributions that stand in another theme than before, or in none, or in one for the first time. */
    moved: z.number().int(),
    stayed: z.number().int(),
    newTexts: z.number().int(),
    /** Placed in standing themes since the last run, without a new one. */
    placedSince: z.number().int(),
  }),
  movedTexts: z
    .array(z.object({ id: uuid, text: z.string(), from: namedTheme.nullable(), to: namedTheme.nullable() }))
    .describe('At most fifty of those that moved; null is not grouped'),
});
export type ThemeChanges = z.infer<typeof themeChanges>;
