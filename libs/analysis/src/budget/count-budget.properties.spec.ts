import fc from 'fast-check';
import type { BudgetCount, BudgetProject, BudgetRules } from '#domain';
import { pool, project, rules } from './budget.fixture.js';
import { countBudget } from './count-budget.js';

const POOLS = ['p', 'q'] as const;
/** Few different votes and costs, so that ties and tight budgets are frequent. */
const projectsArbitrary = fc
  .array(fc.record({ votes: fc.nat(6), cost: fc.integer({ min: 1, max: 40 }), pool: fc.constantFrom(...POOLS) }), {
    maxLength: 9,
  })
  .map((rows) => rows.map((row, index) => project(`N${index + 1}`, row.votes, row.cost, { pool: row.pool })));
const amounts = fc.tuple(fc.nat(90), fc.nat(90));
const editionArbitrary = fc
  .record({
    amounts,
    threshold: fc.option(fc.nat(4)),
    notFitting: fc.constantFrom('skip', 'stop'),
    topUpShare: fc.option(fc.constantFrom(0.5, 0.8)),
    tieRule: fc.constantFrom('lower-cost', 'lower-number', 'decision'),
    exclusions: fc.array(fc.uniqueArray(fc.constantFrom('N1', 'N2', 'N3', 'N4'), { minLength: 2, maxLength: 3 }), {
      maxLength: 2,
    }),
    handsOn: fc.boolean(),
  })
  .map(({ amounts: [p, q], threshold, handsOn, ...rest }) =>
    rules({
      ...(rest as Partial<BudgetRules>),
      pools: [pool(p, { threshold, leftoverTo: handsOn ? 'q' : null }), pool(q, { code: 'q', threshold })],
    }),
  );

const isFunded = (count: BudgetCount, number: string) =>
  count.projects.some((one) => one.number === number && one.outcome.startsWith('selected'));
const costOf = (projects: readonly BudgetProject[], numbers: readonly string[]) =>
  projects.filter(({ number }) => numbers.includes(number)).reduce((sum, { cost }) => sum + cost!, 0);

describe('whatever the projects and the rules', () => {
  it('no set of winners costs more than the pools hold and the reserve gives', () => {
    fc.assert(
      fc.property(projectsArbitrary, editionArbitrary, (projects, edition) => {
        const count = countBudget(projects, edition);
        const money = edition.pools.reduce((sum, { amount }) => sum + amount!, 0);
        // One project a pool at most is topped up, with at most half of its cost (40 at most).
        const reserve = edition.topUpShare === null || edition.notFitting === 'skip' ? 0 : 40;
        for (const set of count.possible) expect(costOf(projects, set)).toBeLessThanOrEqual(money + reserve);
        for (const counted of count.pools) {
          expect(counted.spent).toBeLessThanOrEqual(counted.amount! + (counted.received ?? money));
          if (counted.left !== null) expect(counted.left).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('what a pool holds and received is spent, left or handed on, to the cent, once no tie is open', () => {
    fc.assert(
      fc.property(projectsArbitrary, editionArbitrary, (projects, edition) => {
        const count = countBudget(projects, edition);
        if (count.possible.length !== 1) return;
        for (const { amount, received, spent, left, handedOn } of count.pools) {
          expect(spent + left! + handedOn!).toBeCloseTo(amount! + received!, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('two projects that exclude each other are never both funded, nor one below the threshold', () => {
    fc.assert(
      fc.property(projectsArbitrary, editionArbitrary, (projects, edition) => {
        const count = countBudget(projects, edition);
        for (const set of count.possible) {
          for (const exclusion of edition.exclusions) {
            expect(exclusion.filter((number) => set.includes(number)).length).toBeLessThanOrEqual(1);
          }
          for (const { number, votes } of projects.filter((one) => set.includes(one.number))) {
            expect(votes).toBeGreaterThanOrEqual(Math.max(1, edition.pools[0]!.threshold ?? 0));
            expect(number).toBeDefined();
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells the ties that a rule has parted from the highest place down, in whatever order the projects came', () => {
    const projects = [project('N1', 3, 1), project('N2', 3, 28), project('N3', 2, 7), project('N4', 2, 21)];
    const edition = rules({ tieRule: 'lower-cost', notFitting: 'skip', pools: [pool(28)] });
    // 28: N1 of 1 fits, N2 of 28 no more; of 27 left N3 of 7 fits, and of 20 left N4 of 21 does not
    for (const order of [projects, [...projects].reverse()]) {
      expect(countBudget(order, edition).ties.map(({ numbers }) => numbers)).toEqual([
        ['N1', 'N2'],
        ['N3', 'N4'],
      ]);
    }
  });

  it('the order in which projects come in changes nothing', () => {
    fc.assert(
      fc.property(
        projectsArbitrary.chain((projects) =>
          fc.tuple(fc.constant(projects), fc.shuffledSubarray(projects, { minLength: projects.length })),
        ),
        editionArbitrary,
        ([projects, shuffled], edition) => {
          const sorted = (count: BudgetCount) => ({
            ...count,
            projects: [...count.projects].sort((a, b) => (a.number < b.number ? -1 : 1)),
            possible: count.possible.map((set) => set.join()).sort(),
          });
          expect(sorted(countBudget(shuffled, edition))).toEqual(sorted(countBudget(projects, edition)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('what is certain is in every set of winners, and a tie is open exactly where there are several', () => {
    fc.assert(
      fc.property(projectsArbitrary, editionArbitrary, (projects, edition) => {
        const count = countBudget(projects, edition);
        for (const { number, outcome } of count.projects) {
          const sets = count.possible.filter((set) => set.includes(number)).length;
          if (outcome.startsWith('selected')) expect(sets).toBe(count.possible.length);
          else if (outcome !== 'tied' && outcome !== 'depends-on-tie') expect(sets).toBe(0);
        }
        if (count.possible.length > 1) expect(count.ties.some(({ how }) => how === null)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('one more vote never takes a project out', () => {
    fc.assert(
      fc.property(projectsArbitrary, editionArbitrary, fc.nat(8), (projects, edition, at) => {
        const target = projects[at % Math.max(1, projects.length)];
        // A topped-up project can lose: with more votes its turn comes where less than the share is missing, or more.
        if (target === undefined || edition.topUpShare !== null || edition.pools[0]!.leftoverTo !== null) return;
        if (edition.exclusions.length > 0 || !isFunded(countBudget(projects, edition), target.number)) return;
        const more = projects.map((one) => (one === target ? { ...one, votes: one.votes + 1 } : one));
        expect(isFunded(countBudget(more, edition), target.number)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('under "stop", more money never takes a project out', () => {
    fc.assert(
      fc.property(projectsArbitrary, amounts, fc.nat(30), (projects, [p, q], extra) => {
        const edition = (more: number) =>
          rules({ notFitting: 'stop', pools: [pool(p + more), pool(q + more, { code: 'q' })] });
        const [before, after] = [countBudget(projects, edition(0)), countBudget(projects, edition(extra))];
        for (const { number } of projects) {
          if (isFunded(before, number)) expect(isFunded(after, number)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
