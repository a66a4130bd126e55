/**
 * Between which numbers do the people of a process lie, when some cannot be recognised from one source to the next? At most as many
 * as are counted: nobody unrecognised is the same as anybody else. At least as many as must differ: the people of one source differ from
 * each other, and so do those who have an identifier of one kind, such as an e-mail address.
 *
 *     upper = counted,   lower = max(max over kinds of people with an identifier of that kind, max over sources of their people)
 *
 * Where there is one kind and everybody else is known in one source alone, the lower bound can be reached: those without an
 * identifier of that kind are the same as people who are missing in their source. Somebody with two e-mail addresses stands outside both bounds.
 *
 * @param counted people as counted, each recognised person once
 * @param withIdentifier people by kind of identifier that holds in the whole municipality
 * @param ofSources people of each source
 * @throws {RangeError} if a part is greater than the whole, or anything is no count
 * @example peopleBounds(135, [115], [100, 60]); // { lower: 115, upper: 135 }
 */
export function peopleBounds(
  counted: number,
  withIdentifier: readonly number[],
  ofSources: readonly number[],
): { readonly lower: number; readonly upper: number } {
  for (const part of [...withIdentifier, ...ofSources, counted]) {
    if (!Number.isInteger(part) || part < 0 || part > counted) throw new RangeError(`invalid count of people: ${part}`);
  }
  return { lower: Math.max(0, ...withIdentifier, ...ofSources), upper: counted };
}
