import { LINKAGE_FLAGS, type LinkBy, type LinkageFlag, type LinkageReport, type LinkedSource } from '#domain';
import { protectCounts } from '../privacy/protect-counts.js';
import { chooseVisibleSources, type SourcePattern } from './choose-visible-sources.js';
import { peopleBounds } from './people-bounds.js';

export const LINKAGE_METHOD = 'nasluch-linkage-1';

/** What the store counts of one source. */
export interface SourceCounts {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly linkBy: LinkBy;
  readonly linkable: number;
  readonly platformOnly: number;
  readonly sourceOnly: number;
  readonly withoutIdentifier: number;
}

export interface LinkageCounts {
  readonly people: number;
  /** People by kind of identifier that holds in the whole municipality. */
  readonly byKind: readonly number[];
  readonly patterns: readonly SourcePattern[];
  readonly sources: readonly SourceCounts[];
  readonly flags: Readonly<Record<LinkageFlag, number>>;
}

/**
 * Who is recognised in which sources, as it may be told: numbers that would point at fewer than `k` people are null. Where the people of
 * a source are hidden, so is every pair with it, and the lower bound is taken from the others.
 */
export function reportLinkage(counts: LinkageCounts, k: number): LinkageReport {
  const { people, byKind, patterns } = counts;
  const visible = chooseVisibleSources(patterns, k);
  const isShown = (id: string) => visible.has(id) || peopleIn(patterns, [id]) === 0;
  const sources = counts.sources.map((source) =>
    describeSource(source, peopleIn(patterns, [source.id]), isShown(source.id), k),
  );
  const pairs = counts.sources.flatMap(({ id: one }, index) =>
    counts.sources.slice(index + 1).map(({ id: other }) => ({
      one,
      other,
      people: isShown(one) && isShown(other) ? peopleIn(patterns, [one, other]) : null,
    })),
  );
  const flags = LINKAGE_FLAGS.map((flag) => ({
    flag,
    people: isFew(counts.flags[flag], k) ? null : counts.flags[flag],
  }));
  const shownPeople = sources.flatMap((source) => source.people ?? []);
  return {
    method: LINKAGE_METHOD,
    people,
    before: shownPeople.length === sources.length ? shownPeople.reduce((sum, count) => sum + count, 0) : null,
    ...peopleBounds(people, byKind, shownPeople),
    withoutIdentifier: counts.sources.reduce((sum, { withoutIdentifier }) => sum + withoutIdentifier, 0),
    sources,
    pairs,
    flags,
    protected:
      sources.some((source) =>
        [source.people, source.linkable, source.platformOnly, source.sourceOnly].includes(null),
      ) || flags.some((flag) => flag.people === null),
  };
}

function describeSource(source: SourceCounts, people: number, isShown: boolean, k: number): LinkedSource {
  const { id, name, kind, linkBy, withoutIdentifier } = source;
  const facts = { id, name, kind, linkBy, withoutIdentifier };
  if (!isShown) return { ...facts, people: null, linkable: null, platformOnly: null, sourceOnly: null };
  const { linkable, platformOnly, sourceOnly } = source;
  const told = protectCounts(
    Object.entries({ linkable, platformOnly, sourceOnly }).map(([key, count]) => ({ key, people: count })),
    people,
    k,
  );
  const tell = (key: string) => told.find((cell) => cell.key === key)?.people ?? null;
  return {
    ...facts,
    people,
    linkable: tell('linkable'),
    platformOnly: tell('platformOnly'),
    sourceOnly: tell('sourceOnly'),
  };
}

function peopleIn(patterns: readonly SourcePattern[], ids: readonly string[]): number {
  return patterns
    .filter(({ sources }) => ids.every((id) => sources.includes(id)))
    .reduce((sum, { people }) => sum + people, 0);
}

function isFew(people: number, k: number): boolean {
  return people > 0 && people < k;
}
