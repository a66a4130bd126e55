import type { BudgetOutcome, BudgetPool, BudgetProject, BudgetRules } from '#domain';

/** Where a count stands after some projects; amounts in hundredths, so that no money is lost in binary fractions. */
export interface CountState {
  readonly left: ReadonlyMap<string, number>;
  readonly handedOn: ReadonlyMap<string, number>;
  /** Pool → the pool that gets its leftovers. */
  readonly heirs: ReadonlyMap<string, string>;
  /** Pools in which the count has ended. */
  readonly stopped: ReadonlySet<string>;
  readonly results: ReadonlyMap<string, CountResult>;
  /** Two states with the same key go on alike. */
  readonly key: string;
}

export interface CountResult {
  readonly outcome: BudgetOutcome;
  readonly excludedBy: string | null;
  readonly reserve: number;
}

/** Orders of more equals than this are not followed one by one. */
const MOST_EQUALS = 8;

export const inCents = (amount: number): number => Math.round(amount * 100);

export function startOf(pools: readonly BudgetPool[]): CountState {
  return {
    left: new Map(pools.map(({ code, amount }) => [code, inCents(amount ?? 0)])),
    handedOn: new Map(),
    heirs: new Map(pools.flatMap(({ code, leftoverTo }) => (leftoverTo === null ? [] : [[code, leftoverTo] as const]))),
    stopped: new Set(),
    results: new Map(),
    key: '',
  };
}

/** What becomes of one project where the count stands. */
export function takeOne(state: CountState, project: BudgetProject, pool: BudgetPool, rules: BudgetRules): CountState {
  const left = state.left.get(pool.code)!;
  const cost = inCents(project.cost!);
  const excludedBy = findExcluder(state, project.number, rules);
  const note = (outcome: BudgetOutcome, paid = 0, reserve = 0, stops = false): CountState => {
    const results = new Map(state.results).set(project.number, { outcome, excludedBy, reserve });
    const funded = [...results].filter(([, result]) => result.outcome.startsWith('selected')).map(([number]) => number);
    const stopped = stops ? new Set(state.stopped).add(pool.code) : state.stopped;
    return {
      ...state,
      left: new Map(state.left).set(pool.code, left - paid),
      stopped,
      results,
      key: JSON.stringify([funded.sort(), [...stopped].sort(), toppedUp(results)]),
    };
  };
  if (state.stopped.has(pool.code)) return note('after-the-line');
  if (excludedBy !== null) return note('excluded');
  if (cost <= left) return note('selected', cost);
  if (rules.notFitting === 'skip') return note('does-not-fit');
  const isToppedUp = rules.topUpShare !== null && left > 0 && left >= cost * rules.topUpShare;
  return isToppedUp ? note('selected-with-reserve', left, cost - left, true) : note('does-not-fit', 0, 0, true);
}

/**
 * Takes projects of equal rank in every order.
 * @returns the states that can follow, each once; null where there are too many orders to follow
 */
export function takeInEveryOrder(
  state: CountState,
  group: readonly BudgetProject[],
  pool: BudgetPool,
  rules: BudgetRules,
): readonly CountState[] | null {
  if (group.length === 1) return [takeOne(state, group[0]!, pool, rules)];
  const inTurn = group.reduce((next, project) => takeOne(next, project, pool, rules), state);
  const outcomes = new Set(group.map(({ number }) => inTurn.results.get(number)!.outcome));
  // All are funded, none is, or none fits even now: no order changes that.
  const noneFits = rules.topUpShare === null && group.every(({ cost }) => inCents(cost!) > state.left.get(pool.code)!);
  if (outcomes.size === 1 || noneFits) return [inTurn];
  if (group.length > MOST_EQUALS) return null;
  let ways = new Map([['', { state, rest: group }]]);
  for (let taken = 0; taken < group.length; taken += 1) {
    const next: typeof ways = new Map();
    for (const { state: from, rest } of ways.values()) {
      for (const project of rest) {
        const after = takeOne(from, project, pool, rules);
        const remaining = rest.filter((other) => other !== project);
        next.set(`${remaining.map(({ number }) => number).join('\n')}\r${after.key}`, {
          state: after,
          rest: remaining,
        });
      }
    }
    ways = next;
  }
  return [...new Map([...ways.values()].map((way) => [way.state.key, way.state])).values()];
}

/** Two orders can fund the same projects and top up another one. */
const toppedUp = (results: CountState['results']) =>
  [...results].filter(([, { reserve }]) => reserve > 0).map(([number, { reserve }]) => [number, reserve]);

function findExcluder(state: CountState, number: string, { exclusions }: BudgetRules): string | null {
  for (const set of exclusions) {
    if (!set.includes(number)) continue;
    const funded = set.find((other) => other !== number && state.results.get(other)?.outcome.startsWith('selected'));
    if (funded !== undefined) return funded;
  }
  return null;
}
