/** A theme as far as it can be recognised: by what was said and by the words that set it apart. */
export interface RecognisableTheme<Id> {
  readonly id: Id;
  readonly isSecondLevel: boolean;
  readonly terms: readonly string[];
  /** Ids of the contributions grouped under it, those of its second level included. */
  readonly members: readonly string[];
}

const RECOGNISED = 0.5;

/**
 * Which new theme is which standing one, so that a theme keeps its name, its address and its decisions when it is found anew.
 *
 *     likeness = ½ · |members in both| ÷ |members in either| + ½ · |terms in both| ÷ |terms in either|
 *
 * The likest pair is matched first; a theme is matched at most once, within its own level, at a likeness of at least 0.5. Of two
 * equally like pairs the one that comes first in `standing`, then in `found`, wins.
 *
 * @returns the standing id of each new theme that was recognised
 * @example matchThemes([{ id: 'a', terms: ['ławki'], members: ['1', '2'], isSecondLevel: false }],
 *                      [{ id: 0, terms: ['ławki', 'park'], members: ['1', '2'], isSecondLevel: false }]); // 0 → 'a', likeness 0.75
 */
export function matchThemes<Id>(
  standing: readonly RecognisableTheme<string>[],
  found: readonly RecognisableTheme<Id>[],
): Map<Id, string> {
  const shared = countShared(standing, found);
  const pairs = standing.flatMap((old, oldPlace) =>
    found.flatMap((theme, newPlace) => {
      if (old.isSecondLevel !== theme.isSecondLevel) return [];
      const inBoth = shared[oldPlace][newPlace];
      const inEither = old.members.length + theme.members.length - inBoth;
      const likeness = (ratio(inBoth, inEither) + likenessOfTerms(old.terms, theme.terms)) / 2;
      return likeness >= RECOGNISED ? [{ old: old.id, theme: theme.id, likeness }] : [];
    }),
  );
  pairs.sort((a, b) => b.likeness - a.likeness);
  const recognised = new Map<Id, string>();
  const taken = new Set<string>();
  for (const { old, theme } of pairs) {
    if (taken.has(old) || recognised.has(theme)) continue;
    recognised.set(theme, old);
    taken.add(old);
  }
  return recognised;
}

/** shared[i][j] contributions stand in both the i-th standing and the j-th new theme; one walk over all members. */
function countShared(
  standing: readonly RecognisableTheme<unknown>[],
  found: readonly RecognisableTheme<unknown>[],
): number[][] {
  const placesOf = new Map<string, number[]>();
  found.forEach(({ members }, place) => {
    for (const member of members) placesOf.set(member, [...(placesOf.get(member) ?? []), place]);
  });
  return standing.map(({ members }) => {
    const counts = found.map(() => 0);
    for (const member of members) for (const place of placesOf.get(member) ?? []) counts[place] += 1;
    return counts;
  });
}

function likenessOfTerms(some: readonly string[], others: readonly string[]): number {
  const left = new Set(some.map((term) => term.toLowerCase()));
  const right = new Set(others.map((term) => term.toLowerCase()));
  const inBoth = [...left].filter((term) => right.has(term)).length;
  return ratio(inBoth, left.size + right.size - inBoth);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
