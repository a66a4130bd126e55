/** People of one variable and group; `null` and `''` are people whose group is not known. */
export interface GroupCount {
  readonly variable: string;
  readonly group: string | null;
  readonly people: number;
}

/**
 * Counts people by group, each person once per variable.
 *
 * @param participants one entry per person; a missing value, `null` and `''` are unknown
 * @returns the number of people and the counts by variable and group
 * @example countParticipants([{ attributes: { age: '15-24' } }, { attributes: { age: '' } }], ['age']);
 *          // { total: 2, counts: [{ age, 15-24, 1 }, { age, null, 1 }] }
 */
export function countParticipants(
  participants: Iterable<{ readonly attributes: Readonly<Record<string, string | null>> }>,
  variables: readonly string[],
): { total: number; counts: GroupCount[] } {
  const byVariable = variables.map(() => new Map<string, number>());
  let total = 0;
  for (const { attributes } of participants) {
    total += 1;
    variables.forEach((variable, index) => {
      const group = attributes[variable]?.trim() ?? '';
      byVariable[index].set(group, (byVariable[index].get(group) ?? 0) + 1);
    });
  }
  const counts = variables.flatMap((variable, index) =>
    [...byVariable[index]].map(([group, people]) => ({ variable, group: group === '' ? null : group, people })),
  );
  return { total, counts };
}
