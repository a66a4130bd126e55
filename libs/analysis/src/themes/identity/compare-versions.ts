import type { ThemeChangeKind } from '#domain';
import { compareCodePoints } from '../../text/compare-code-points.js';

/** A version of the themes as people saw it. */
export interface ThemeVersion {
  /** Shown themes of the first level. */
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  /** Where each contribution stands; null in no theme. */
  readonly places: readonly { readonly id: string; readonly themeId: string | null }[];
}

export interface ThemeFlow {
  readonly id: string;
  readonly label: string;
  readonly contributions: number;
  /** 0…1: of the contributions of the theme of before that are still there. */
  readonly shareOfBefore: number;
  /** 0…1: of the contributions of the theme of now that were there before. */
  readonly shareOfNow: number;
}

export interface ThemeChange {
  readonly kind: ThemeChangeKind;
  readonly id: string;
  readonly label: string;
  /** Where the name is another one. */
  readonly labelBefore: string | null;
  readonly contributionsBefore: number | null;
  readonly contributionsNow: number | null;
  readonly stayed: number;
  readonly newTexts: number;
  readonly from: readonly ThemeFlow[];
  readonly into: readonly ThemeFlow[];
}

export interface MovedContribution {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface VersionChanges {
  /** Themes of now in their order, then those that vanished. */
  readonly themes: readonly ThemeChange[];
  readonly counts: {
    readonly moved: number;
    readonly stayed: number;
    readonly newTexts: number;
  };
  /** Ordered by id. */
  readonly moved: readonly MovedContribution[];
}

/** A theme of which so much of either version is the same contributions is the same. */
const KEPT = 0.9;
/** A part of a theme that fell apart holds at least so much of it. */
const PART = 0.2;
const HALF = 0.5;

/**
 * What became of each theme between two versions. Only contributions that stand in both tell where themes come from; new ones are
 * counted apart.
 *
 * - kept: nine in ten contributions of either version are in both;
 * - merged: at least half of each of two or more themes of before is in it;
 * - split: half of it or more comes from one theme of before, at least a fifth of which is in each of two or more themes of now;
 * - changed: its id was there before; new: it was not; vanished: it is not there any more.
 */
export function compareVersions(before: ThemeVersion, now: ThemeVersion): VersionChanges {
  const former = new Map(before.places.map(({ id, themeId }) => [id, themeId]));
  const counts = { moved: 0, stayed: 0, newTexts: 0 };
  const moved: MovedContribution[] = [];
  const flows = new Map<string, Map<string, number>>();
  const [oldSizes, newSizes, newcomers] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const { id, themeId: to } of now.places) {
    const from = former.get(id);
    if (from === undefined) {
      counts.newTexts += 1;
      add(newcomers, to);
      continue;
    }
    add(oldSizes, from);
    add(newSizes, to);
    if (from !== null && to !== null) add(rowOf(flows, from), to);
    if (from === to) counts.stayed += to === null ? 0 : 1;
    else {
      counts.moved += 1;
      moved.push({ id, from, to });
    }
  }
  const known = { flows, oldSizes, newSizes };
  const themes = now.themes.map((theme) => changeOf(theme, before, now, known, newcomers));
  const standing = new Set(now.themes.map(({ id }) => id));
  const vanished = before.themes
    .filter(({ id }) => !standing.has(id))
    .map(({ id, label }): ThemeChange => ({
      kind: 'vanished',
      id,
      label,
      labelBefore: null,
      contributionsBefore: sizeIn(before, id),
      contributionsNow: null,
      stayed: 0,
      newTexts: 0,
      from: [],
      into: flowsFrom(id, now, known),
    }));
  moved.sort((a, b) => compareCodePoints(a.id, b.id));
  return { themes: [...themes, ...vanished], counts, moved };
}

interface Flows {
  /** From theme of before to theme of now: contributions that stand in both versions. */
  readonly flows: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly oldSizes: ReadonlyMap<string, number>;
  readonly newSizes: ReadonlyMap<string, number>;
}

function changeOf(
  { id, label }: { id: string; label: string },
  before: ThemeVersion,
  now: ThemeVersion,
  known: Flows,
  newcomers: ReadonlyMap<string, number>,
): ThemeChange {
  const former = before.themes.find((theme) => theme.id === id);
  const stayed = known.flows.get(id)?.get(id) ?? 0;
  const either = (known.oldSizes.get(id) ?? 0) + (known.newSizes.get(id) ?? 0) - stayed;
  const from = flowsInto(id, before, known);
  const isKept = former !== undefined && either > 0 && stayed >= KEPT * either;
  return {
    kind: isKept ? 'kept' : kindOf(former !== undefined, from, known),
    id,
    label,
    labelBefore: former && former.label !== label ? former.label : null,
    contributionsBefore: former ? sizeIn(before, id) : null,
    contributionsNow: sizeIn(now, id),
    stayed,
    newTexts: newcomers.get(id) ?? 0,
    from: from.filter((flow) => flow.id !== id),
    into: former ? flowsFrom(id, now, known).filter((flow) => flow.id !== id) : [],
  };
}

function kindOf(wasThere: boolean, from: readonly ThemeFlow[], { flows, oldSizes }: Flows): ThemeChangeKind {
  if (from.filter(({ shareOfBefore }) => shareOfBefore >= HALF).length > 1) return 'merged';
  const origin = from.find(({ shareOfBefore, shareOfNow }) => shareOfNow >= HALF && shareOfBefore >= PART);
  if (origin) {
    const parts = [...(flows.get(origin.id)?.values() ?? [])].filter(
      (count) => count >= PART * (oldSizes.get(origin.id) ?? 0),
    );
    if (parts.length > 1) return 'split';
  }
  return wasThere ? 'changed' : 'new';
}

function flowsInto(id: string, before: ThemeVersion, { flows, oldSizes, newSizes }: Flows): ThemeFlow[] {
  return largestFirst(
    before.themes.map((theme) =>
      flowOf(theme, flows.get(theme.id)?.get(id) ?? 0, oldSizes.get(theme.id), newSizes.get(id)),
    ),
  );
}

function flowsFrom(id: string, now: ThemeVersion, { flows, oldSizes, newSizes }: Flows): ThemeFlow[] {
  return largestFirst(
    now.themes.map((theme) =>
      flowOf(theme, flows.get(id)?.get(theme.id) ?? 0, oldSizes.get(id), newSizes.get(theme.id)),
    ),
  );
}

function flowOf({ id, label }: { id: string; label: string }, contributions: number, old = 0, current = 0): ThemeFlow {
  const share = (of: number) => (of === 0 ? 0 : Math.round((1e4 * contributions) / of) / 1e4);
  return { id, label, contributions, shareOfBefore: share(old), shareOfNow: share(current) };
}

function largestFirst(flows: ThemeFlow[]): ThemeFlow[] {
  return flows
    .filter(({ contributions }) => contributions > 0)
    .sort((a, b) => b.contributions - a.contributions || compareCodePoints(a.id, b.id));
}

function sizeIn({ places }: ThemeVersion, theme: string): number {
  return places.reduce((sum, { themeId }) => (themeId === theme ? sum + 1 : sum), 0);
}

function rowOf(flows: Map<string, Map<string, number>>, from: string): Map<string, number> {
  const row = flows.get(from) ?? new Map<string, number>();
  flows.set(from, row);
  return row;
}

function add(counts: Map<string, number>, theme: string | null): void {
  if (theme !== null) counts.set(theme, (counts.get(theme) ?? 0) + 1);
}
