import { InvalidInputError } from '#domain';

export interface SupportInGroup {
  readonly group: string;
  /** People of the group who took part. */
  readonly participants: number;
  /** Those of them who support what is asked. */
  readonly supporters: number;
  /** Residents of the group; may be estimated and so broken, or percentages. */
  readonly population: number;
}

/** Groups that are weighted as one. */
export interface Stratum {
  readonly members: readonly string[];
  readonly participants: number;
  readonly supporters: number;
  readonly population: number;
}

export interface CollapsedGroups {
  readonly strata: readonly Stratum[];
  readonly collapsed: readonly { readonly group: string; readonly into: string }[];
  /** Residents live in these and nobody came, and no neighbour with participants was declared. */
  readonly withoutParticipants: readonly string[];
}

/**
 * Takes each group from which nobody came together with the neighbour that was declared for it, and the neighbour's neighbour where nobody
 * came from there either. Weights cannot speak for a group that said nothing; together with a neighbour somebody speaks for both.
 *
 * @param groups each named once
 * @param neighbours the group to join, by the group that is empty
 * @throws {InvalidInputError} `wrong-input` when a neighbour is none of the groups
 * @example collapseGroups(groups, new Map([['90+', '75-89']])).collapsed; // [{ group: '90+', into: '75-89' }]
 */
export function collapseGroups(
  groups: readonly SupportInGroup[],
  neighbours: ReadonlyMap<string, string>,
): CollapsedGroups {
  const byName = new Map(groups.map((group) => [group.group, group]));
  for (const [group, neighbour] of neighbours) {
    if (!byName.has(neighbour)) {
      throw new InvalidInputError('wrong-input', `${group}: its neighbour ${neighbour} is none of the groups`, {
        group,
        neighbour,
      });
    }
  }
  const isEmpty = ({ participants, population }: SupportInGroup) => participants === 0 && population > 0;
  const goal = (group: SupportInGroup): string | null => {
    const passed = new Set<string>();
    let at: SupportInGroup | undefined = group;
    while (at && at.participants === 0 && !passed.has(at.group)) {
      passed.add(at.group);
      at = byName.get(neighbours.get(at.group) ?? '');
    }
    return at && at.participants > 0 ? at.group : null;
  };
  const moved = groups.filter(isEmpty).map((group) => ({ group: group.group, into: goal(group) }));
  const collapsed = moved.filter((move): move is { group: string; into: string } => move.into !== null);
  const strata = groups
    .filter((group) => group.participants > 0)
    .map((group) => {
      const joined = collapsed.filter(({ into }) => into === group.group).map((move) => byName.get(move.group)!);
      return {
        members: [group.group, ...joined.map((member) => member.group)],
        participants: group.participants,
        supporters: group.supporters,
        population: joined.reduce((sum, member) => sum + member.population, group.population),
      };
    });
  const withoutParticipants = moved.filter(({ into }) => into === null).map(({ group }) => group);
  return { strata, collapsed, withoutParticipants };
}
