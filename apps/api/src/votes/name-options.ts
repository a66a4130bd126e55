import { protocolLine, type TallyCell, type VoteCell } from '#analysis';
import { type VoteCellRow, type VoteOptionRow, type VoteTallyRow } from '#persistence';

/** One thing that people could vote for, whatever its name on the way it was voted on. */
export interface NamedOption {
  /** As the source names it. */
  readonly option: string;
  readonly title: string;
  readonly contributionId: string | null;
}

export interface NamedVotes {
  /** Cells and tallies whose `option` is a key of `options`; lines of a protocol keep their words. */
  readonly cells: readonly VoteCell[];
  readonly tallies: readonly TallyCell[];
  readonly options: ReadonlyMap<string, NamedOption>;
}

/**
 * Brings votes of persons and tallies of an urn together under one option. A vote knows its contribution; a tally names it by title or by
 * number, and is taken for a contribution only where exactly one bears that name.
 */
export function nameOptions(
  rows: readonly VoteCellRow[],
  tallies: readonly VoteTallyRow[],
  contributions: readonly VoteOptionRow[],
): NamedVotes {
  const known = new Map(contributions.map((row) => [row.id, row]));
  const options = new Map<string, NamedOption>();
  const byName = new Map<string, Set<string>>();
  const remember = (name: string, key: string) => byName.set(name, (byName.get(name) ?? new Set()).add(key));
  const cells = rows.map(({ contributionId, option, ...cell }): VoteCell => {
    const key = contributionId ?? `option ${option}`;
    const contribution = contributionId === null ? undefined : known.get(contributionId);
    options.set(key, { option, title: contribution ? titleOf(contribution) : option, contributionId });
    remember(option, key);
    return { ...cell, option: key };
  });
  for (const row of contributions) {
    for (const name of new Set([row.reference, row.title ?? ''])) if (name !== '') remember(name, row.id);
  }
  const named = tallies.map(({ option, ...tally }): TallyCell => {
    if (protocolLine(option) !== null) return { ...tally, option };
    const [only, ...others] = byName.get(option) ?? [];
    const contribution = only !== undefined && others.length === 0 ? known.get(only) : undefined;
    const key = only !== undefined && others.length === 0 ? only : `option ${option}`;
    if (!options.has(key)) {
      options.set(key, {
        option,
        title: contribution ? titleOf(contribution) : option,
        contributionId: contribution?.id ?? null,
      });
    }
    return { ...tally, option: key };
  });
  return { cells, tallies: named, options };
}

/** A statement has no title: its words are. */
export function titleOf({ title, beginning, reference, isHidden }: VoteOptionRow): string {
  if (isHidden) return reference;
  return title?.trim() || beginning.trim() || reference;
}
