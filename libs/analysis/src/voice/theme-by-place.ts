import { type ThemePlace, type ThemesByVariable } from '#domain';
import { wilsonInterval } from '../reach/wilson-interval.js';

const NO_INTERVAL = { lower: null, upper: null };
const HIDDEN = { people: null, base: null, share: null, ...NO_INTERVAL, flag: null, protected: true };

/**
 * Where a theme was raised: the people of each place who raised it, of all people of the place, with Wilson's interval. Nothing is counted
 * here: the cells come from the table of themes × places as it may be shown, so what is hidden there is hidden here, and no number
 * exists twice.
 *
 *     share = people ÷ base
 *
 * @param table themes × the groups of an attribute of places, protected
 * @returns one row a place in the order of the table; null where the theme stands in no row of it. A row without enough people for a
 *   percentage has people and no share; a hidden one has no number at all
 * @example 9 of the 43 people of Śródmieście who wrote anything: share 0.209, interval 0.114–0.352
 */
export function themeByPlace(table: ThemesByVariable, themeId: string): readonly ThemePlace[] | null {
  const cells = table.cells.filter((cell) => cell.themeId === themeId);
  if (cells.length === 0) return null;
  return table.groups.map(({ group, members, people: base }) => {
    const cell = cells.find((one) => one.group === group);
    const people = cell?.people ?? null;
    if (people === null || base === null) return { group, members, ...HIDDEN };
    const share = cell?.share ?? null;
    const interval = share === null ? NO_INTERVAL : wilsonInterval(people, base);
    return { group, members, people, base, share, ...interval, flag: cell?.flag ?? null, protected: false };
  });
}
