import { type Homes } from '#contracts';

type Workspace = Homes['workspaces'][number];

/** Days within which what is due counts as urgent. */
const SOON_DAYS = 14;

/**
 * Municipalities in the order in which somebody should look at them: what has been late the longest, what falls due within two weeks, what
 * waits for her, where something came in, and the rest by address. An order of work, no ranking: nothing here is a score.
 */
export function byUrgency(workspaces: readonly Workspace[]): Workspace[] {
  const keyed = workspaces.map((workspace) => ({ workspace, key: keyOf(workspace) }));
  return keyed.toSorted((a, b) => compare(a.key, b.key)).map(({ workspace }) => workspace);
}

function keyOf({ slug, due, needs, processes }: Workspace): readonly (number | string)[] {
  const first = Math.min(Infinity, ...due.map(({ daysLeft }) => daysLeft));
  const isNew = processes.some(({ fresh }) => (fresh ?? 0) > 0);
  return [first <= SOON_DAYS ? first : SOON_DAYS + 1, needs.length > 0 ? 0 : 1, isNew ? 0 : 1, slug];
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  if (at < 0) return 0;
  return one[at]! < other[at]! ? -1 : 1;
}
