/** Rows that each name a person and a theme (or anything else that is numbered from 0; a negative number is none). */
export interface Mentions {
  readonly person: Int32Array;
  readonly theme: Int16Array;
}

/**
 * Every person once for each theme, however often they spoke of it: the pairs of which a table of people by theme and group is
 * counted.
 *
 * @param people how many persons are numbered
 * @param themes how many themes are numbered
 * @param keep which rows count; all unless told
 * @returns the pairs in the order in which they first stand
 */
export function distinctMentions(
  { person, theme }: Mentions,
  people: number,
  themes: number,
  keep?: (row: number) => boolean,
): Mentions {
  const seen = new Uint32Array(Math.ceil((people * themes) / 32));
  const [persons, places] = [new Int32Array(person.length), new Int16Array(person.length)];
  let length = 0;
  for (let row = 0; row < person.length; row += 1) {
    const at = theme[row]!;
    if (at < 0 || (keep && !keep(row))) continue;
    const bit = at * people + person[row]!;
    const [word, mask] = [bit >>> 5, 1 << (bit & 31)];
    if ((seen[word]! & mask) !== 0) continue;
    seen[word] = seen[word]! | mask;
    persons[length] = person[row]!;
    places[length] = at;
    length += 1;
  }
  return { person: persons.subarray(0, length), theme: places.subarray(0, length) };
}

/**
 * People by theme and group, each counted once for a theme.
 *
 * @param mentions distinct pairs, of `distinctMentions`
 * @param codes the group of each person, 0 … groups − 1
 * @returns `counts[theme * groups + group]`
 * @example crossPeople({ person: [0, 1], theme: [0, 0] }, [1, 1], 1, 2); // [0, 2]
 */
export function crossPeople(
  { person, theme }: Mentions,
  codes: Uint16Array,
  themes: number,
  groups: number,
): Int32Array {
  const counts = new Int32Array(themes * groups);
  for (let row = 0; row < person.length; row += 1) {
    const cell = theme[row]! * groups + codes[person[row]!]!;
    counts[cell] = counts[cell]! + 1;
  }
  return counts;
}

/** People by two groups at once: `counts[first * seconds + second]`. */
export function crossCodes(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  firsts: number,
  seconds: number,
): Int32Array {
  const counts = new Int32Array(firsts * seconds);
  for (let person = 0; person < first.length; person += 1) {
    const cell = first[person]! * seconds + second[person]!;
    counts[cell] = counts[cell]! + 1;
  }
  return counts;
}

/** People by group. */
export function countCodes(codes: ArrayLike<number>, groups: number): Int32Array {
  const counts = new Int32Array(groups);
  for (let person = 0; person < codes.length; person += 1) counts[codes[person]!] = counts[codes[person]!]! + 1;
  return counts;
}
