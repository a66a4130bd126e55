import { compareCodePoints } from '../../text/compare-code-points.js';
import { isReadable } from './theme-quotes.js';

/** A text that is counted in a theme, with who said it. */
export interface GroupMember {
  readonly id: string;
  readonly person: string;
  /** The group of the person, such as `age:18-24`; null where it is not known. */
  readonly group: string | null;
  /** 0…1, as in the assignment of the text. */
  readonly confidence: number;
  /** How many words the text has. */
  readonly words: number;
}

export interface GroupQuote {
  readonly group: string;
  readonly id: string;
  /** People of the group who speak in the theme. */
  readonly people: number;
}

/** In a smaller group a quote could lead to a person. */
const FEWEST_PEOPLE = 10;

/**
 * One typical quote from each group that speaks in a theme, so that a page does not quote the loudest group alone: that of the theme's own
 * quotes which stands first, or else the text that is surest to belong; those of 4 to 80 words before others.
 *
 * @param quotes ids of the theme's quotes, the medoid first
 * @param members its texts of persons; a person may have several
 * @param fewest groups of fewer people are left out, and not named. Default 10; less is not allowed
 * @returns the groups by code point, each with one id
 * @throws {RangeError} when `fewest` is below 10
 * @example quotesPerGroup(['7', '3'], members)[0]; // { group: 'age:18-24', id: '3', people: 14 }
 */
export function quotesPerGroup(
  quotes: readonly string[],
  members: readonly GroupMember[],
  fewest = FEWEST_PEOPLE,
): GroupQuote[] {
  if (!(fewest >= FEWEST_PEOPLE)) throw new RangeError(`at least ${FEWEST_PEOPLE} people a group, not ${fewest}`);
  const groups = new Map<string, GroupMember[]>();
  for (const member of members) {
    if (member.group !== null) groups.set(member.group, [...(groups.get(member.group) ?? []), member]);
  }
  const ranks = new Map(quotes.map((id, rank) => [id, rank]));
  const rankOf = ({ id }: GroupMember): number => ranks.get(id) ?? quotes.length;
  return [...groups]
    .map(([group, inside]) => ({ group, inside, people: new Set(inside.map(({ person }) => person)).size }))
    .filter(({ people }) => people >= fewest)
    .sort((a, b) => compareCodePoints(a.group, b.group))
    .map(({ group, inside, people }) => {
      const [typical] = inside.sort(
        (a, b) =>
          Number(isReadable(b.words)) - Number(isReadable(a.words)) ||
          rankOf(a) - rankOf(b) ||
          b.confidence - a.confidence ||
          compareCodePoints(a.id, b.id),
      );
      return { group, id: typical!.id, people };
    });
}
