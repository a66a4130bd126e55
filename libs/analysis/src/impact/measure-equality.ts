import { isAdopted, isDecided, SMALLEST_GROUP, type ImpactHistory, type InfluenceOfGroup } from '#domain';
import { equalityOfInfluence, type AdoptionCounts } from '../influence/equality-of-influence.js';
import { protectLinkedTables } from '../privacy/protect-linked-tables.js';
import { groupCellId, linkTables, oneWayTable, themeCellId, themeTable } from '../privacy/linked-tables.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { type ImpactContribution } from './measure-impact.js';

/** The name of the table of people of whom something was adopted, beside that of people of whom something was decided. */
const ADOPTED = 'adopted';

/**
 * Is what the people of a group ask for adopted as often as what the others ask for, thrown together and within themes? Decided
 * contributions of persons, by what they told of themselves. A contribution in several themes counts in its first; those in none are a
 * theme of their own.
 *
 * Groups are shown as reach shows them: people of a group of whom something was decided, and those of whom something was adopted, are two
 * linked tables; a group of which either would be hidden says nothing.
 *
 * @param k fewest people that may be shown
 * @see docs/methods/equality-of-influence.md
 */
export function measureEquality(
  contributions: readonly ImpactContribution[],
  history: Pick<ImpactHistory, 'variables'>,
  k: number = SMALLEST_GROUP,
): InfluenceOfGroup[] {
  const decided = contributions.flatMap(({ status, person, voice, themes }, place) =>
    voice === 'person' && person >= 0 && status.eligibility === 'eligible' && isDecided(status)
      ? [{ place, person, theme: themes[0] ?? -1, isAdopted: isAdopted(status) || status.decision === 'partly' }]
      : [],
  );
  const rows = history.variables.flatMap((variable) => rowsOf(variable, decided, k));
  const tested = rows.filter(({ p }) => p !== null);
  const q = benjaminiHochberg(tested.map(({ p }) => p!));
  return rows.map((row) => (row.p === null ? row : { ...row, q: q[tested.indexOf(row)]! }));
}

interface Decided {
  readonly place: number;
  readonly person: number;
  readonly theme: number;
  readonly isAdopted: boolean;
}

function rowsOf(
  { variable, groups, of }: ImpactHistory['variables'][number],
  decided: readonly Decided[],
  k: number,
): InfluenceOfGroup[] {
  const known = decided.filter(({ place }) => of[place] >= 0);
  const met = groups
    .map((group, at) => ({ group, at }))
    .filter(({ at }) => known.some(({ place }) => of[place] === at));
  if (met.length < 2) return [];
  const people = (keep: (one: Decided) => boolean) => new Set(decided.filter(keep).map(({ person }) => person)).size;
  const unknown = (one: Decided) => of[one.place] < 0;
  const table = (keep: (one: Decided) => boolean) => ({
    variable,
    groups: met.map(({ group, at }) => ({ group, people: people((one) => of[one.place] === at && keep(one)) })),
    unknown: people((one) => unknown(one) && keep(one)),
  });
  const { hidden } = protectLinkedTables(
    linkTables(oneWayTable(table(() => true)), themeTable({ theme: ADOPTED, ...table((one) => one.isAdopted) })),
    { k },
  );
  const isHidden = (group: string) =>
    hidden.has(groupCellId(variable, group)) || hidden.has(themeCellId(ADOPTED, variable, group));
  return met
    .sort((a, b) => (a.group < b.group ? -1 : 1))
    .map(({ group, at }) => {
      if (isHidden(group)) return { variable, group, ...NOTHING, protected: true, reason: 'suppressed' as const };
      const rest = known.filter(({ place }) => of[place] !== at);
      const own = known.filter(({ place }) => of[place] === at);
      const { crude, ...adjusted } = equalityOfInfluence(countByTheme(own, rest));
      return {
        variable,
        group,
        protected: false,
        decided: own.length,
        adopted: own.filter((one) => one.isAdopted).length,
        ratio: crude.ratio,
        ratioLower: crude.ratioLower,
        ratioUpper: crude.ratioUpper,
        difference: crude.difference,
        differenceLower: crude.differenceLower,
        differenceUpper: crude.differenceUpper,
        p: crude.p,
        q: null,
        adjustedRatio: adjusted.ratio,
        adjustedLower: adjusted.lower,
        adjustedUpper: adjusted.upper,
        reason: crude.reason,
      };
    });
}

const NOTHING = {
  decided: null,
  adopted: null,
  ratio: null,
  ratioLower: null,
  ratioUpper: null,
  difference: null,
  differenceLower: null,
  differenceUpper: null,
  p: null,
  q: null,
  adjustedRatio: null,
  adjustedLower: null,
  adjustedUpper: null,
};

function countByTheme(own: readonly Decided[], rest: readonly Decided[]): AdoptionCounts[] {
  const byTheme = new Map<number, { -readonly [Key in keyof AdoptionCounts]: number }>();
  const countsOf = (theme: number) => {
    const known = byTheme.get(theme) ?? { groupAdopted: 0, groupDecided: 0, restAdopted: 0, restDecided: 0 };
    byTheme.set(theme, known);
    return known;
  };
  for (const { theme, isAdopted } of own) {
    const counts = countsOf(theme);
    counts.groupDecided += 1;
    if (isAdopted) counts.groupAdopted += 1;
  }
  for (const { theme, isAdopted } of rest) {
    const counts = countsOf(theme);
    counts.restDecided += 1;
    if (isAdopted) counts.restAdopted += 1;
  }
  return [...byTheme.values()];
}
