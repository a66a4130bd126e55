import { SMALLEST_GROUP } from '#domain';
import { chooseHidden } from './choose-hidden.js';

export interface ProtectedCount {
  readonly key: string;
  /** Null when hidden. */
  readonly people: number | null;
  readonly protected: boolean;
}

/**
 * Hides small numbers in a list of people by some attribute (age band, district, channel), and as many others as the shown total
 * would give them away by. Hidden small ones and hidden others bear the same mark.
 *
 * @param cells people by key; 0 is shown
 * @param total people of the whole list when that number is shown anywhere, else null: then nothing can be subtracted from it
 * @param k fewest people that may be shown
 * @returns the same cells in the same order; everything is hidden, zeros too, where the total itself is too small to protect any
 * @throws {RangeError} if a count is not a whole number ≥ 0
 * @example protectCounts([{ key: 'paper', people: 3 }, { key: 'online', people: 90 }, { key: 'meeting', people: 12 }], 105);
 *          // paper null, online 90, meeting null
 */
export function protectCounts(
  cells: readonly { readonly key: string; readonly people: number }[],
  total: number | null,
  k: number = SMALLEST_GROUP,
): ProtectedCount[] {
  const counts = cells.map(({ key, people }) => {
    if (!(Number.isInteger(people) && people >= 0)) throw new RangeError(`cell ${key} holds no count: ${people}`);
    return people;
  });
  const isSmall = (people: number) => people > 0 && people < k;
  const hidden = total === null ? null : chooseHidden(counts, k);
  return cells.map(({ key, people }, cell) => {
    const hide = total === null ? isSmall(people) : hidden === null || hidden.has(cell);
    return { key, people: hide ? null : people, protected: hide };
  });
}
