import type { ClassProfile } from './class-profiles.js';

/** A theme as far as it can be recognised: by what was said and by the words that set it apart. */
export interface RecognisableTheme<Id> {
  readonly id: Id;
  readonly isSecondLevel: boolean;
  /** Class-based tf-idf of its strongest terms; empty where it is not known. */
  readonly profile: ClassProfile;
  /** Ids of the contributions that the engine grouped in it. */
  readonly members: readonly string[];
}

export interface StandingTheme extends RecognisableTheme<string> {
  /** Ids of the contributions that it held after people's edits, where that is something else. */
  readonly edited: readonly string[] | null;
  /** Has a person named it, or changed something about it? */
  readonly isPersons: boolean;
}

const RECOGNISED = 0.5;
/** What a person gave outlives what the engine found, where both are about as like. */
const PREFERENCE = 0.2;

/**
 * Which new theme is which standing one, so that a theme keeps its name, its address and its decisions when it is found anew.
 *
 *     likeness = ½ · |members in both| ÷ |members in either| + ½ · cosine of the class-based tf-idf
 *
 * Only contributions that were there both times count as members: growth alone makes no theme another one. What people made of a
 * theme (merged it, split it, made it by hand) is recognised too, by its contributions alone, because it has no words of its own:
 * the likeness is the higher of the two. The likest pair is matched first; a theme is matched at most once, within its own level, at a
 * likeness of at least 0.5. When two standing themes have become one, the one that a person worked on goes first, unless the other is
 * liker by more than 0.2. Of two equal pairs the one that comes first in `standing`, then in `found`, wins.
 *
 * @param before every contribution that stood somewhere in the version before, and
 * @param now that stands somewhere today
 * @returns the standing id of each new theme that was recognised
 */
export function matchThemes<Id>(
  standing: readonly StandingTheme[],
  found: readonly RecognisableTheme<Id>[],
  before: Iterable<string>,
  now: Iterable<string>,
): Map<Id, string> {
  const known = new Set(before);
  const common = new Set([...now].filter((id) => known.has(id)));
  const overlap = overlapsWith(found, common);
  const pairs = standing.flatMap((old) => {
    const jaccards = overlap(old.members);
    const edited = old.edited === null ? null : overlap(old.edited);
    return found.flatMap((theme, place) => {
      if (old.isSecondLevel !== theme.isSecondLevel) return [];
      const asFound = (jaccards[place]! + cosine(old.profile, theme.profile)) / 2;
      const likeness = Math.max(asFound, edited?.[place] ?? 0);
      if (likeness < RECOGNISED) return [];
      return [{ old: old.id, theme: theme.id, order: likeness + (old.isPersons ? PREFERENCE : 0) }];
    });
  });
  pairs.sort((a, b) => b.order - a.order);
  const recognised = new Map<Id, string>();
  const taken = new Set<string>();
  for (const { old, theme } of pairs) {
    if (taken.has(old) || recognised.has(theme)) continue;
    recognised.set(theme, old);
    taken.add(old);
  }
  return recognised;
}

/** Jaccard overlap of some contributions with each found theme, over contributions that were there both times. */
function overlapsWith(
  found: readonly RecognisableTheme<unknown>[],
  common: ReadonlySet<string>,
): (members: readonly string[]) => number[] {
  const placesOf = new Map<string, number[]>();
  const sizes = found.map(() => 0);
  found.forEach(({ members }, place) => {
    for (const member of members) {
      if (!common.has(member)) continue;
      placesOf.set(member, [...(placesOf.get(member) ?? []), place]);
      sizes[place]! += 1;
    }
  });
  return (members) => {
    const shared = found.map(() => 0);
    const still = members.filter((member) => common.has(member));
    for (const member of still) for (const place of placesOf.get(member) ?? []) shared[place]! += 1;
    return shared.map((both, place) => {
      const either = still.length + sizes[place]! - both;
      return either === 0 ? 0 : both / either;
    });
  };
}

function cosine(some: ClassProfile, others: ClassProfile): number {
  let [both, left, right] = [0, 0, 0];
  for (const [term, weight] of Object.entries(some)) {
    both += weight * (others[term] ?? 0);
    left += weight ** 2;
  }
  for (const weight of Object.values(others)) right += weight ** 2;
  return left === 0 || right === 0 ? 0 : both / Math.sqrt(left * right);
}
