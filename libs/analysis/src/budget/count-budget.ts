import type { BudgetCount, BudgetOutcome, BudgetPool, BudgetProject, BudgetRules, PoolCount, TieCount } from '#domain';
import { groupBy } from './group-by.js';
import { inCents, startOf, takeInEveryOrder, type CountState } from './count-state.js';
import { groupsByRank, orderPools } from './rank-projects.js';

export const BUDGET_METHOD = 'budget-1';

/** More ways than this are not followed: the count then stops and names the tie. */
const MOST_WAYS = 500;

/**
 * Who wins a participatory budget: in each pool the project with the most votes (or points) first, then the next, as long as the money
 * lasts. A project below the threshold, without a vote, or excluded by one that is funded already is passed over.
 *
 *     funded in turn if cost ≤ what is left of the pool
 *
 * With `skip` the count goes on to cheaper projects behind one that does not fit; with `stop` it ends there, and that one project is
 * paid from elsewhere where the rules say so and `topUpShare` of its cost is left. Pools are counted in the order of the rules, each
 * after those that hand their leftovers to it; an exclusion holds across pools.
 *
 * A tie is never parted in silence. Where projects have the same result and the order decides who is funded, every order is
 * followed: what is the same in all of them is certain, the projects of the tie are `tied`, and what hangs on it `depends-on-tie`.
 * `brokenTies` holds the ties that people have parted.
 *
 * @returns the outcome of each project, in the order given; `possible` holds every set of winners that the rules allow, and is
 *   empty where a tie has too many orders to follow
 * @throws {RangeError} a number that stands twice, or pools that hand leftovers round in a circle
 * @example one pool of 100, `skip`: A (9 votes, costs 60), B (7, 50), C (7, 40) → A and C are funded, B does not fit. No tie is
 *   reported, for the order of B and C changes nothing. With 110 in the pool B and C are `tied`: either fits, and not both.
 */
export function countBudget(projects: readonly BudgetProject[], rules: BudgetRules): BudgetCount {
  const numbers = new Set(projects.map(({ number }) => number));
  if (numbers.size !== projects.length) throw new RangeError('a number stands twice on the list of projects');
  const count = followOrders(projects, rules);
  const tied = new Set(count.openTies.flatMap((tie) => tie.numbers));
  const counted = projects.map((project) => {
    const early = outcomeBeforeCount(project, rules);
    if (early !== null) return { number: project.number, outcome: early, excludedBy: null, reserve: 0 };
    return settle(project.number, count.states, tied.has(project.number));
  });
  const winners = count.states.map(winnersOf);
  return {
    projects: counted,
    pools: rules.pools.map((pool) => countPool(pool, projects, count)),
    ties: [...count.openTies, ...partedTies(projects, rules, counted)],
    possible: count.isWhole ? [...new Map(winners.map((set) => [set.join('\n'), set])).values()] : [],
  };
}

interface Followed {
  readonly states: readonly CountState[];
  readonly openTies: readonly TieCount[];
  /** Pools that were counted to their end; all of them where `isWhole`. */
  readonly finished: ReadonlySet<string>;
  readonly isWhole: boolean;
}

function followOrders(projects: readonly BudgetProject[], rules: BudgetRules): Followed {
  const pools = orderPools(rules.pools);
  const openTies: TieCount[] = [];
  const finished = new Set<string>();
  let states: readonly CountState[] = [startOf(pools)];
  for (const pool of pools) {
    const own = projects.filter((project) => project.pool === pool.code && outcomeBeforeCount(project, rules) === null);
    for (const group of groupsByRank(own, rules)) {
      const ways = states.map((state) => takeInEveryOrder(state, group, pool, rules));
      if (ways.some((way) => way === null || way.length > 1)) {
        openTies.push({ pool: pool.code, numbers: numbersOf(group), how: null });
      }
      const next = distinct(ways.flatMap((way) => way ?? []));
      if (ways.includes(null) || next.length > MOST_WAYS) return { states, openTies, finished, isWhole: false };
      states = next;
    }
    finished.add(pool.code);
    states = states.map((state) => handOn(state, pool));
  }
  return { states, openTies, finished, isWhole: true };
}

/** What keeps a project out before any money is looked at; null for one that is counted. */
function outcomeBeforeCount(project: BudgetProject, { pools, measure }: BudgetRules): BudgetOutcome | null {
  if (project.standing !== 'admitted') return project.standing;
  const pool = pools.find(({ code }) => code === project.pool);
  if (pool === undefined) return 'no-pool';
  if (project[measure] <= 0 || project[measure] < (pool.threshold ?? 0)) return 'below-threshold';
  if (project.cost === null) return 'no-cost';
  return pool.amount === null ? 'no-amount' : null;
}

function handOn(state: CountState, pool: BudgetPool): CountState {
  if (pool.leftoverTo === null) return state;
  const left = new Map(state.left);
  const given = left.get(pool.code)!;
  left.set(pool.code, 0);
  left.set(pool.leftoverTo, left.get(pool.leftoverTo)! + given);
  return { ...state, left, handedOn: new Map(state.handedOn).set(pool.code, given) };
}

/** The one outcome of a project in all that can be, or that it waits for a tie. */
function settle(number: string, states: readonly CountState[], isTied: boolean): BudgetCount['projects'][number] {
  const results = states.map((state) => state.results.get(number));
  const first = results[0];
  if (first === undefined || results.some((result) => result?.outcome !== first.outcome)) {
    return { number, outcome: isTied ? 'tied' : 'depends-on-tie', excludedBy: null, reserve: 0 };
  }
  const excludedBy = results.every((result) => result!.excludedBy === first.excludedBy) ? first.excludedBy : null;
  return { number, outcome: first.outcome, excludedBy, reserve: first.reserve / 100 };
}

function countPool(pool: BudgetPool, projects: readonly BudgetProject[], count: Followed): PoolCount {
  const { states } = count;
  const own = projects.filter((project) => project.pool === pool.code);
  const certain = own.filter(({ number }) => states.every((state) => isFunded(state, number)));
  const paid = ({ number, cost }: BudgetProject) => inCents(cost!) - states[0]!.results.get(number)!.reserve;
  const isKnown = count.finished.has(pool.code) && pool.amount !== null;
  const same = (of: (state: CountState) => number): number | null => {
    const values = new Set(states.map(of));
    return isKnown && values.size === 1 ? [...values][0]! / 100 : null;
  };
  return {
    code: pool.code,
    amount: pool.amount,
    received: same((state) => receivedBy(state, pool.code)),
    spent: certain.reduce((sum, project) => sum + paid(project), 0) / 100,
    left: same((state) => state.left.get(pool.code)!),
    handedOn: same((state) => state.handedOn.get(pool.code) ?? 0),
    projects: own.length,
    selected: certain.length,
    votes: own.reduce((sum, { votes }) => sum + votes, 0),
  };
}

function receivedBy({ handedOn, heirs }: CountState, code: string): number {
  return [...handedOn].reduce((sum, [from, given]) => (heirs.get(from) === code ? sum + given : sum), 0);
}

/** Ties that the rules or people have parted: the same result, funded here and not there, and only because of the order. */
function partedTies(
  projects: readonly BudgetProject[],
  rules: BudgetRules,
  counted: BudgetCount['projects'],
): TieCount[] {
  const outcomeOf = new Map(counted.map(({ number, outcome }) => [number, outcome]));
  const isCounted = ({ number }: BudgetProject) => COUNTED.includes(outcomeOf.get(number)!);
  const groups = rules.pools.flatMap(({ code }) => {
    const own = projects
      .filter((project) => project.pool === code && isCounted(project))
      .sort((a, b) => b[rules.measure] - a[rules.measure]);
    return [...groupBy(own, (project) => project[rules.measure]).values()].map((group) => ({ code, group }));
  });
  return groups.flatMap(({ code, group }): TieCount[] => {
    const numbers = numbersOf(group);
    const funded = numbers.filter((number) => outcomeOf.get(number)!.startsWith('selected'));
    if (funded.length === 0 || funded.length === numbers.length) return [];
    const brokenTies = rules.brokenTies.filter((tie) => !tie.numbers.some((number) => numbers.includes(number)));
    const { openTies } = followOrders(projects, { ...rules, tieRule: 'decision', brokenTies });
    if (!openTies.some((tie) => tie.pool === code && tie.numbers.some((number) => numbers.includes(number)))) return [];
    const act = rules.brokenTies.find((tie) => numbers.every((number) => tie.numbers.includes(number)));
    return [{ pool: code, numbers, how: act?.how ?? rules.tieRule }];
  });
}

const COUNTED: readonly BudgetOutcome[] = [
  'selected',
  'selected-with-reserve',
  'excluded',
  'does-not-fit',
  'after-the-line',
];

function isFunded({ results }: CountState, number: string): boolean {
  return results.get(number)?.outcome.startsWith('selected') ?? false;
}

function winnersOf(state: CountState): readonly string[] {
  return [...state.results.keys()].filter((number) => isFunded(state, number)).sort();
}

const numbersOf = (group: readonly BudgetProject[]) => group.map(({ number }) => number).sort();

function distinct(states: readonly CountState[]): readonly CountState[] {
  return [...new Map(states.map((state) => [state.key, state])).values()];
}
