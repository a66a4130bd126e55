import type { BudgetPool, BudgetProject, BudgetRules } from '#domain';

/**
 * The projects of a pool in groups of equal rank, the highest first: by votes or points, then by the rule for ties, then by what
 * people have drawn or decided. A group of several is a tie that nobody has parted.
 */
export function groupsByRank(projects: readonly BudgetProject[], rules: BudgetRules): BudgetProject[][] {
  const compare = (a: BudgetProject, b: BudgetProject) =>
    b[rules.measure] - a[rules.measure] || byTieRule(a, b, rules) || byAct(a, b, projects, rules);
  const sorted = [...projects].sort((a, b) => compare(a, b) || compareNumbers(a.number, b.number));
  const groups: BudgetProject[][] = [];
  for (const project of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && compare(last[0]!, project) === 0) last.push(project);
    else groups.push([project]);
  }
  return groups;
}

function byTieRule(a: BudgetProject, b: BudgetProject, { tieRule }: BudgetRules): number {
  if (tieRule === 'lower-cost') return a.cost! - b.cost!;
  if (tieRule === 'higher-cost') return b.cost! - a.cost!;
  if (tieRule === 'more-voters') return b.votes - a.votes;
  return tieRule === 'lower-number' ? compareNumbers(a.number, b.number) : 0;
}

/** An act parts a tie only where it names all who are in it; a lot among some of them says nothing of the others. */
function byAct(a: BudgetProject, b: BudgetProject, projects: readonly BudgetProject[], rules: BudgetRules): number {
  const act = rules.brokenTies.find(({ numbers }) => numbers.includes(a.number) && numbers.includes(b.number));
  if (act === undefined) return 0;
  const equals = projects.filter(
    (other) => other[rules.measure] === a[rules.measure] && byTieRule(other, a, rules) === 0,
  );
  if (!equals.every(({ number }) => act.numbers.includes(number))) return 0;
  return act.numbers.indexOf(a.number) - act.numbers.indexOf(b.number);
}

const collator = new Intl.Collator('en', { numeric: true });
const compareNumbers = (a: string, b: string) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/**
 * Pools in the order of the rules, each after those whose leftovers it gets.
 * @throws {RangeError} where leftovers go round in a circle or to a pool that is none
 */
export function orderPools(pools: readonly BudgetPool[]): readonly BudgetPool[] {
  const codes = new Set(pools.map(({ code }) => code));
  const ordered: BudgetPool[] = [];
  let waiting = [...pools];
  while (waiting.length > 0) {
    const ready = waiting.filter(
      ({ code }) => !waiting.some((other) => other.leftoverTo === code && other.code !== code),
    );
    const isCircle = ready.length === 0 || waiting.some(({ code, leftoverTo }) => code === leftoverTo);
    if (isCircle) throw new RangeError('the leftovers of pools go round in a circle');
    ordered.push(...ready);
    waiting = waiting.filter((pool) => !ready.includes(pool));
  }
  const stranger = pools.find(({ leftoverTo }) => leftoverTo !== null && !codes.has(leftoverTo));
  if (stranger) throw new RangeError(`the leftovers of ${stranger.code} go to a pool that is none`);
  return ordered;
}
