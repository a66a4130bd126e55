import { SMALLEST_GROUP, SMALLEST_SENSITIVE_GROUP, SPECIAL_VARIABLES } from '#domain';

/**
 * The fewest people that may be told of a group of this attribute: 5; 10 of what the law protects more than the rest (disability,
 * health, origin …), and of age where one of the bands holds nobody but minors.
 *
 * @param groups of the attribute, as they were told
 * @param k what holds for every other attribute
 * @see docs/methods/small-groups.md
 * @example fewestPeople('disability', ['yes', 'no']); // 10
 * @example fewestPeople('age', ['13-15', '16-18']); // 10: the first band ends before 18
 */
export function fewestPeople(variable: string, groups: readonly string[], k: number = SMALLEST_GROUP): number {
  const isSensitive = SPECIAL_VARIABLES.includes(variable) || (variable === 'age' && groups.some(isOfMinors));
  return isSensitive ? Math.max(k, SMALLEST_SENSITIVE_GROUP) : k;
}

const OF_AGE = 18;

function isOfMinors(band: string): boolean {
  const last = /^\d{1,3}\s*[-–]\s*(\d{1,3})$/.exec(band.trim()) ?? /^(?:<|0\s*[-–])\s*(\d{1,3})$/.exec(band.trim());
  return last !== null && Number(last[1]) < OF_AGE;
}
