import { TRUSTS } from '#domain';
import { z } from 'zod';
import { stamp, uuid } from './common.js';
import { contribution } from './contributions.js';
import { themeCheck } from './theme-checks.js';
import { civicTopic } from './theme-topics.js';

/** A word with the number behind it: how well a theme comes back when the texts are drawn again. */
const trust = z.enum(TRUSTS).nullable();
const share = z.number().nullable();

export const themeRow = z.object({
  id: uuid,
  /** The theme above it; null on the first level. */
  parentId: uuid.nullable(),
  label: z.string(),
  labelBy: z.enum(['machine', 'person']),
  terms: z.array(z.string()),
  contributions: z.number().int(),
  people: z.number().int(),
  answered: z.number().int(),
  decided: z.number().int(),
  /** 0…1: mean overlap with its likest theme when the texts are drawn again; null where that was not done. */
  stability: share,
  trust,
  topic: civicTopic.nullable(),
});
export type ThemeRow = z.infer<typeof themeRow>;

/** What was used beside the texts themselves, as it took part in the run. */
export const themeEvidence = z.object({
  codeframe: z.enum(['default', 'own', 'none']),
  glossary: z.boolean(),
  /** `keywords` where one rare word decides what a text is about. */
  vectors: z.enum(['words', 'keywords']),
  background: z
    .object({
      texts: z.number().int(),
      refused: z.enum(['too-few-texts', 'another-length', 'another-language']).nullable(),
    })
    .nullable(),
  /** Distinct texts that the themes were found in; the rest was placed afterwards. */
  fitted: z.number().int(),
  /** 0…1: the part of words without stop words that at least two texts share. */
  coverage: share,
});
export type ThemeEvidenceAnswer = z.infer<typeof themeEvidence>;

/** What was chosen for the run, by name: codeframes and reference texts may have changed since. */
export const themeRunSettings = z.object({
  codeframe: z.enum(['default', 'own', 'none']),
  codeframeName: z.string().nullable(),
  glossary: z.boolean(),
  background: z.enum(['none', 'workspace', 'imported']),
  backgroundName: z.string().nullable(),
});

/**
 * The themes of a process, both levels in one list. `too-few` below fifty texts, where the list itself is the page: `remarks` with
 * a suggested topic each, and `themes` are those that people made by hand.
 */
export const themesReport = z.object({
  state: z.enum(['ready', 'too-few', 'not-yet', 'running', 'failed']),
  runId: uuid.nullable(),
  stamp: stamp.nullable(),
  texts: z.number().int(),
  language: z.string().nullable(),
  stability: share,
  trust,
  /** 0…1 of all texts; null without texts. */
  groupedShare: share,
  evidence: themeEvidence.nullable(),
  settings: themeRunSettings.nullable(),
  themes: z.array(themeRow),
  notGrouped: z.number().int(),
  /** Set aside by people: neither in a theme nor among the not grouped. */
  offTopic: z.number().int(),
  /** Placed by people one by one: in themes, and in none. */
  byHand: z.object({ inThemes: z.number().int(), none: z.number().int() }),
  similar: z.array(
    z.object({ contributionId: uuid, text: z.string(), copies: z.number().int(), people: z.number().int() }),
  ),
  /** The newest check by a person, of this run or an earlier one. */
  check: themeCheck.nullable(),
  /** Only in the state `too-few`: the list, newest first, at most 200. */
  remarks: z.array(contribution),
});
export type ThemesReport = z.infer<typeof themesReport>;

/** One theme with its most typical words of residents; who says it, hidden below ten people. */
export const themePage = z.object({
  theme: themeRow,
  parent: z.object({ id: uuid, label: z.string() }).nullable(),
  /** Its themes of the second level, largest first. */
  parts: z.array(themeRow),
  stamp,
  ofContributions: z.number().int(),
  ofPeople: z.number().int(),
  quotes: z.array(contribution),
  /** One that speaks against the others, or of something else; null where there is none. */
  dissent: contribution.nullable(),
  /** One quote for each group of people with at least ten in the theme; no quote stands under two groups. */
  groupQuotes: z.array(
    z.object({ variable: z.string(), group: z.string(), people: z.number().int(), quote: contribution }),
  ),
  statuses: z.object({
    answered: z.number().int(),
    decisions: z.array(z.object({ decision: z.string(), contributions: z.number().int() })),
    deliveries: z.array(z.object({ delivery: z.string(), contributions: z.number().int() })),
  }),
  weeks: z.array(z.object({ week: z.iso.date(), contributions: z.number().int() })),
  /** By week up to half a year, then by month, then by year; empty periods stand in it, undated contributions do not. */
  overTime: z.object({
    unit: z.enum(['week', 'month', 'year']),
    /** Of its share of all contributions; `too-few` where nothing can be said. */
    trend: z.enum(['rising', 'falling', 'unclear', 'too-few']),
    periods: z.array(
      z.object({
        start: z.iso.date(),
        contributions: z.number().int(),
        /** All contributions of the process in that time. */
        of: z.number().int(),
        /** 0…1; null where there are none. */
        share,
      }),
    ),
    undated: z.number().int(),
  }),
});
export type ThemePage = z.infer<typeof themePage>;

export const renameThemeRequest = z.object({ label: z.string().trim().min(2).max(120) });
