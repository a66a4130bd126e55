import { type ReachInput } from '#analysis';
import { type PeopleCounts, type Population } from '#persistence';

/** A variable that crosses two others (`age:sex`) has residents only; it serves the pyramid. */
export const isCrossed = (variable: string): boolean => variable.includes(':');

/** The population's variables in its order, then those that residents were asked about without a table to hold them against. */
export function reachInputOf(people: PeopleCounts, population: Population | null): ReachInput {
  const groups = (population?.groups ?? []).filter(({ variable }) => !isCrossed(variable));
  const asked = people.groups.map(({ variable }) => variable);
  return {
    total: people.total,
    counts: people.groups,
    population: groups,
    reference: population?.reference ?? null,
    variables: [...new Set([...groups.map(({ variable }) => variable), ...asked])],
  };
}
