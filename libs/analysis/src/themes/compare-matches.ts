import { wilsonInterval } from '../reach/wilson-interval.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { twoProportions } from '../statistics/two-proportions.js';
import { FALSE_DISCOVERIES, FEWEST_PEOPLE, type TopicCell } from './compare-topics.js';

/** One of two themes that a person holds to be about the same. */
export interface MatchSide {
  /** People who raised it, each once. */
  readonly people: number;
  readonly contributions: number;
  /** Everybody of its process who spoke for themselves. */
  readonly of: number;
}

export interface MatchDifference {
  /** Share of the first less that of the second, with Newcombe's 95 % interval. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** Benjamini and Hochberg's q over all matches. */
  readonly q: number;
  readonly isClear: boolean;
}

export interface ComparedMatch {
  /** Null where the process has too few people for a share. */
  readonly cells: readonly [TopicCell | null, TopicCell | null];
  /** Null where one of the two has no share, or nobody is in either theme. */
  readonly pair: MatchDifference | null;
}

/**
 * Did more people raise a theme in one place than its counterpart in another, where a person says that both are about the same?
 *
 *     share = people of the theme / people who said anything;   clear: q ≤ 0.05 and 0 outside the interval of the difference
 *
 * @param matches pairs that a person confirmed; a process of fewer than 20 people has no share
 * @throws {RangeError} unless all are whole numbers and no theme has more people than its process
 * @see docs/methods/compare-themes.md
 * @example 56 of 70 people here and 48 of 80 there: 0.20 apart, from 0.05 to 0.33
 */
export function compareMatches(matches: readonly (readonly [MatchSide, MatchSide])[]): ComparedMatch[] {
  const found = matches.map(([first, second]) => {
    const cells = [cellOf(first), cellOf(second)] as const;
    const isEmpty = first.people + second.people === 0;
    const isCompared = cells[0] !== null && cells[1] !== null && !isEmpty;
    return { cells, two: isCompared ? twoProportions(first.people, first.of, second.people, second.of) : null };
  });
  const q = benjaminiHochberg(found.flatMap(({ two }) => (two ? [two.p!] : [])));
  let next = 0;
  return found.map(({ cells, two }) => {
    if (two === null) return { cells, pair: null };
    const own = q[next++]!;
    const [lower, upper] = [two.lower!, two.upper!];
    const isClear = own <= FALSE_DISCOVERIES && (lower > 0 || upper < 0);
    return { cells, pair: { difference: two.difference!, lower, upper, q: own, isClear } };
  });
}

function cellOf({ people, contributions, of }: MatchSide): TopicCell | null {
  if (of < FEWEST_PEOPLE) return null;
  return { people, contributions, share: people / of, ...wilsonInterval(people, of) };
}
