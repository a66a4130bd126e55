import type { DecisionListEntry } from '#domain';

export interface EntryChange {
  readonly id: string;
  readonly kind: 'changed' | 'came' | 'went';
  readonly before: DecisionListEntry | null;
  readonly after: DecisionListEntry | null;
}

/**
 * What is different in a decision list that was kept: entries that came, that went, and that say something else now. The order of the
 * list is no difference.
 */
export function listDifference(
  before: readonly DecisionListEntry[],
  after: readonly DecisionListEntry[],
): EntryChange[] {
  const earlier = new Map(before.map((entry) => [keyOf(entry), entry]));
  const later = new Map(after.map((entry) => [keyOf(entry), entry]));
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  return keys.flatMap((key): EntryChange[] => {
    const [old, now] = [earlier.get(key) ?? null, later.get(key) ?? null];
    const id = (now ?? old)!.id;
    if (old === null || now === null) return [{ id, kind: old === null ? 'came' : 'went', before: old, after: now }];
    return saysOf(old) === saysOf(now) ? [] : [{ id, kind: 'changed', before: old, after: now }];
  });
}

const keyOf = ({ kind, id }: DecisionListEntry) => `${kind} ${id}`;

/** What an entry says, whatever the order of its languages. */
function saysOf({ code, text, reason, office, day }: DecisionListEntry): string {
  const sorted = (one: DecisionListEntry['text']) => Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, sorted(text), sorted(reason), office, day]);
}
