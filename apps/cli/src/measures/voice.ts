import { z } from 'zod';
import { asOneFamily, benjaminiHochberg, themeByGroup, twoProportions, wordLogOdds } from '#analysis';
import { confidence, counts, measure, toMap, wholeCounts, type Measures } from './measure.js';
import { TAKING_PART_MEASURES } from './taking-part.js';

const people = z.number().int().min(0);

/** Whose voice it is that one hears. */
export const VOICE_MEASURES: Measures = {
  ...TAKING_PART_MEASURES,
  'two-proportions': measure(
    z
      .object({ group_yes: people, group_n: people, rest_yes: people, rest_n: people, conf: confidence })
      .refine((sides) => sides.group_yes <= sides.group_n, { path: ['group_yes'], error: 'is greater than group_n' })
      .refine((sides) => sides.rest_yes <= sides.rest_n, { path: ['rest_yes'], error: 'is greater than rest_n' }),
    ({ group_yes, group_n, rest_yes, rest_n, conf }) => {
      const found = twoProportions(group_yes, group_n, rest_yes, rest_n, conf);
      return {
        p1: found.share,
        p2: found.restShare,
        difference: found.difference,
        difference_ci_newcombe: [found.lower, found.upper],
        z_pooled: found.z,
        p_z: found.pOfZ,
        p_fisher: found.pExact,
        log_odds_ratio_haldane: found.logOddsRatio,
        se_log_or_haldane: found.logOddsRatioError,
        lift: found.lift,
        test: found.test,
        p: found.p,
        status: found.reason ?? 'ok',
      };
    },
  ),
  'benjamini-hochberg': measure(
    z.object({ p: z.array(z.number().min(0).max(1).nullable()), alpha: z.number().gt(0).lt(1).default(0.05) }),
    measureManyComparisons,
  ),
  'theme-group-lift': measure(
    z
      .object({
        mentions: z.record(z.string(), z.record(z.string(), people.nullable())),
        group_n: wholeCounts,
        smallest_base: people.default(1),
        conf: confidence,
      })
      .superRefine(checkMentions),
    measureThemesByGroup,
  ),
  'fightin-words': measure(
    z.object({ group: counts, rest: counts, prior: counts.optional() }),
    ({ group, rest, prior }) => {
      const words = wordLogOdds(toMap(group), toMap(rest), prior && toMap(prior));
      const rows = words.map(({ word, delta, variance, z: inErrors, reason }) => {
        return [word, { delta, variance, z: inErrors, status: reason ?? 'ok' }] as const;
      });
      return Object.fromEntries(rows);
    },
  ),
};

/** p-values that are null were not tested: they leave the family, and have no q. */
function measureManyComparisons({ p, alpha }: { p: readonly (number | null)[]; alpha: number }) {
  const tested = p.filter((value) => value !== null);
  const found = benjaminiHochberg(tested);
  let next = 0;
  const q = p.map((value) => (value === null ? null : found[next++]!));
  return {
    q_values: q,
    significant_at_0_05: q.map((value) => (value === null ? null : value <= alpha)),
    bonferroni: p.map((value) => (value === null ? null : Math.min(1, value * tested.length))),
    n_significant_bh: found.filter((value) => value <= alpha).length,
    n_significant_raw: tested.filter((value) => value <= alpha).length,
    compared: tested.length,
  };
}

interface ThemesInput {
  readonly mentions: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly group_n: Readonly<Record<string, number>>;
  readonly smallest_base: number;
  readonly conf: number;
}

function checkMentions({ mentions, group_n }: Pick<ThemesInput, 'mentions' | 'group_n'>, context: z.RefinementCtx) {
  for (const [theme, byGroup] of Object.entries(mentions)) {
    for (const [group, count] of Object.entries(byGroup)) {
      const size = Object.hasOwn(group_n, group) ? group_n[group]! : null;
      const message = size === null ? 'is no group of group_n' : `is greater than the ${size} of group_n`;
      if (size === null || (count ?? 0) > size) {
        context.addIssue({ code: 'custom', path: ['mentions', theme, group], message });
      }
    }
  }
}

/** A group whose count is hidden (null) is no part of the others that a theme's groups are compared with. */
function measureThemesByGroup({ mentions, group_n, smallest_base, conf }: ThemesInput) {
  const groups = Object.entries(group_n).map(([group, size]) => ({ group, people: size }));
  const tables = Object.entries(mentions).map(([theme, counted]) => {
    const byGroup = groups.map(({ group }) => (Object.hasOwn(counted, group) ? counted[group]! : 0));
    const all = byGroup.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const known = groups.reduce((sum, { people: size }, at) => sum + (byGroup[at] === null ? 0 : size), 0);
    return themeByGroup(
      { themes: [{ theme, people: all, byGroup }], groups, known },
      { smallestBase: smallest_base, confidence: conf },
    );
  });
  const { rows } = asOneFamily(tables.flatMap((table) => table.rows));
  return rows.map((row) => ({
    theme: row.theme,
    group: row.group,
    people: row.people,
    share: row.share,
    lift: row.lift,
    difference: row.difference,
    difference_ci_newcombe: [row.lower, row.upper],
    p_fisher: row.p,
    q: row.q,
    flag: row.flag,
    status: row.reason ?? 'ok',
  }));
}
