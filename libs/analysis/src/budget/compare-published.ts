import type { BudgetCount, BudgetProject, BudgetRules, PublishedWinner, Recount, RecountDifference } from '#domain';

/**
 * Holds the published list of winners against the count: are they the same projects, and with the same figures?
 *
 * `same` where the lists agree; `same-by-tie` where a tie is open and the published list is one of those that it allows;
 * `differs` otherwise. Each difference names a project and what the count says of it, so that it can be looked into; figures that
 * differ are listed beside and change nothing about the statement.
 *
 * @returns `no-rules` where there is no pool with an amount, so that nothing can be recounted
 */
export function comparePublished(
  count: BudgetCount,
  projects: readonly BudgetProject[],
  rules: Pick<BudgetRules, 'pools'>,
  published: readonly PublishedWinner[],
): Recount {
  if (published.length === 0) return { statement: 'nothing-published', differences: [] };
  if (!rules.pools.some(({ amount }) => amount !== null)) return { statement: 'no-rules', differences: [] };
  const outcomes = new Map(count.projects.map(({ number, outcome }) => [number, outcome]));
  const counted = new Map(projects.map((project) => [project.number, project]));
  const listed = new Set<string>();
  const differences: RecountDifference[] = [];
  for (const line of published) {
    const { number } = line;
    const project = counted.get(number);
    const outcome = outcomes.get(number) ?? null;
    const differs = (code: RecountDifference['code'], said: number | null = null, found: number | null = null) =>
      differences.push({ code, number, outcome, published: said, counted: found });
    if (listed.has(number)) differs('listed-twice');
    else if (project === undefined) differs('unknown-number');
    else {
      if (!outcome!.startsWith('selected')) differs('not-recounted');
      if (isOther(line.votes, project.votes)) differs('votes-differ', line.votes, project.votes);
      if (isOther(line.points, project.points)) differs('points-differ', line.points, project.points);
      if (project.cost !== null && isOther(line.cost, project.cost)) differs('cost-differs', line.cost, project.cost);
    }
    listed.add(number);
  }
  for (const { number, outcome } of count.projects) {
    if (!outcome.startsWith('selected') || listed.has(number)) continue;
    differences.push({ code: 'not-published', number, outcome, published: null, counted: null });
  }
  const names = [...listed].sort().join('\n');
  const isPossible = count.possible.some((set) => set.join('\n') === names);
  if (!isPossible) return { statement: 'differs', differences };
  if (count.possible.length === 1) return { statement: 'same', differences };
  return { statement: 'same-by-tie', differences: differences.filter(({ code }) => code !== 'not-recounted') };
}

/** Amounts and points are compared to a thousandth. */
function isOther(said: number | null, found: number): boolean {
  return said !== null && Math.abs(said - found) > 0.001;
}
