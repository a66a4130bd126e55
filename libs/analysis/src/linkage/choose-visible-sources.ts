/** People who appear in exactly these sources and in no other. */
export interface SourcePattern {
  readonly sources: readonly string[];
  readonly people: number;
}

/**
 * Of which sources may numbers of people be shown, when the number of all people is shown as well? A source is hidden as soon as one to
 * four people appear in exactly one set of sources that it belongs to; and while the people of hidden sources alone would be one to
 * four, the smallest of the others is hidden too. Whatever is added or subtracted of what remains, nobody arrives at fewer than `k`
 * people but at none.
 *
 * @param k smallest number that may be shown
 * @example chooseVisibleSources([{ sources: ['a'], people: 40 }, { sources: ['a', 'b'], people: 3 }, { sources: ['c'], people: 9 }], 5);
 * // Set { 'c' }
 */
export function chooseVisibleSources(patterns: readonly SourcePattern[], k: number): ReadonlySet<string> {
  const isFew = (people: number) => people > 0 && people < k;
  const peopleOf = new Map<string, number>();
  for (const { sources, people } of patterns) {
    for (const source of sources) peopleOf.set(source, (peopleOf.get(source) ?? 0) + people);
  }
  const visible = new Set([...peopleOf.keys()].sort());
  for (const { sources, people } of patterns) if (isFew(people)) for (const source of sources) visible.delete(source);
  const unseen = () =>
    patterns
      .filter(({ sources }) => !sources.some((source) => visible.has(source)))
      .reduce((sum, { people }) => sum + people, 0);
  while (visible.size > 0 && isFew(unseen())) {
    const smallest = [...visible].reduce((least, source) => (size(source) < size(least) ? source : least));
    visible.delete(smallest);
  }
  return visible;

  function size(source: string): number {
    return peopleOf.get(source) ?? 0;
  }
}
