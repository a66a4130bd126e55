import { compareCodePoints } from './compare-code-points.js';
import type { DistinctText } from './distinct-row.js';

/** Rows that are copies or near copies of each other, for each kind of which there are several: their ids, ordered. */
export function similarGroups(texts: readonly DistinctText[]): string[][] {
  const groups = new Map<number, string[]>();
  texts.forEach(({ leader, ids }, at) => {
    if (leader !== at || ids.length > 1) groups.set(leader, []);
  });
  for (const { leader, ids } of texts) {
    const group = groups.get(leader);
    if (group !== undefined) for (const id of ids) group.push(id);
  }
  return [...groups.values()].map((ids) => ids.sort(compareCodePoints)).sort((a, b) => compareCodePoints(a[0]!, b[0]!));
}
