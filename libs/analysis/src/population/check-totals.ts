import { impliedCell, type AgeGroup, type ImpliedCell } from './implied-cell.js';
import { readAgeBand } from './age-band.js';

export interface PublishedTotals {
  readonly total: number | null;
  readonly men?: number | null;
  readonly women?: number | null;
  /** Sums that are published beside the groups, such as 0-14, 15-64, 65+. */
  readonly blocks?: readonly AgeGroup[];
}

export interface TotalsCheck {
  readonly sum: number;
  readonly total: number | null;
  /** total − sum: how many residents the groups lack; null without a total. */
  readonly difference: number | null;
  readonly ok: boolean | null;
  /** Do men and women add up to the total? null where one of the three is not given. */
  readonly sexOk: boolean | null;
  /** What the ages from 65 must sum to for the total to hold: total − everybody younger; null where a band crosses 65. */
  readonly from65: number | null;
  readonly implied: ImpliedCell | null;
}

/**
 * Do the groups of a published table add up to its total, and the sexes too? To the person: no tolerance. Where they do not, the one cell
 * that explains the difference is named, if there is one.
 *
 * @param groups age bands in order
 * @example checkTotals(augustow2019, { total: 30153, men: 14270, women: 15883 });
 *          // { sum: 29613, difference: 540, ok: false, sexOk: true, from65: 5434, implied: { group: '75-79', population: 854, … }, … }
 * @see docs/methods/reference-populations.md
 */
export function checkTotals(groups: readonly AgeGroup[], published: PublishedTotals): TotalsCheck {
  const { total, men = null, women = null, blocks = [] } = published;
  const sum = groups.reduce((all, { population }) => all + population, 0);
  const difference = total === null ? null : total - sum;
  return {
    sum,
    total,
    difference,
    ok: difference === null ? null : difference === 0,
    sexOk: total === null || men === null || women === null ? null : men + women === total,
    from65: total === null ? null : olderThan64(groups, total),
    implied: difference === null ? null : impliedCell(groups, difference, blocks),
  };
}

function olderThan64(groups: readonly AgeGroup[], total: number): number | null {
  let younger = 0;
  for (const { group, population } of groups) {
    const band = readAgeBand(group);
    if (band === null || (band.from < 65 && band.to >= 65)) return null;
    if (band.to < 65) younger += population;
  }
  return groups.some(({ group }) => (readAgeBand(group)?.from ?? 0) >= 65) ? total - younger : null;
}
