import type { BudgetProject, BudgetRules } from '#domain';
import { pool, project, rules } from './budget.fixture.js';
import { countBudget } from './count-budget.js';

const outcomes = (projects: readonly BudgetProject[], edition: BudgetRules = rules()) =>
  Object.fromEntries(countBudget(projects, edition).projects.map(({ number, outcome }) => [number, outcome]));

describe('counting a participatory budget', () => {
  // 100: A 60, 40 left; B 50 does not fit, C 40 does, nothing is left for D.
  const four = [project('A', 9, 60), project('B', 7, 50), project('C', 6, 40), project('D', 5, 1)];

  it('funds from the top, passing over what does not fit', () => {
    expect(outcomes(four)).toEqual({ A: 'selected', B: 'does-not-fit', C: 'selected', D: 'does-not-fit' });
    const [counted] = countBudget(four, rules()).pools;
    expect(counted).toMatchObject({ amount: 100, spent: 100, left: 0, projects: 4, selected: 2, votes: 27 });
  });

  it('stops at what does not fit where the rules say so', () => {
    const stop = rules({ notFitting: 'stop' });
    expect(outcomes(four, stop)).toEqual({
      A: 'selected',
      B: 'does-not-fit',
      C: 'after-the-line',
      D: 'after-the-line',
    });
    expect(countBudget(four, stop).pools[0]!.left).toBe(40);
  });

  it('pays the project at which it stops from elsewhere when enough of its cost is left', () => {
    // 40 of 50 is 80 %.
    const enough = countBudget(four, rules({ notFitting: 'stop', topUpShare: 0.8 }));
    expect(enough.projects[1]).toEqual({
      number: 'B',
      outcome: 'selected-with-reserve',
      excludedBy: null,
      reserve: 10,
    });
    expect(enough.pools[0]).toMatchObject({ spent: 100, left: 0, selected: 2 });
    expect(outcomes(four, rules({ notFitting: 'stop', topUpShare: 0.81 }))).toMatchObject({ B: 'does-not-fit' });
  });

  it('counts by points where the rules say so, and the threshold with them', () => {
    const projects = [
      project('A', 9, 50, { points: 10 }),
      project('B', 5, 50, { points: 20 }),
      project('C', 8, 1, { points: 9 }),
    ];
    expect(outcomes(projects, rules({ measure: 'points', pools: [pool(50, { threshold: 10 })] }))).toEqual({
      A: 'does-not-fit',
      B: 'selected',
      C: 'below-threshold',
    });
  });

  it('never funds a project without a vote, nor one that was not admitted, has no cost, no pool or no money', () => {
    const projects = [
      project('A', 0, 1),
      project('B', 9, 1, { standing: 'merit-rejected' }),
      project('C', 9, 1, { standing: 'withdrawn' }),
      project('D', 9, 1, { standing: 'pending' }),
      project('E', 9, null),
      project('F', 9, 1, { pool: null }),
      project('G', 9, 1, { pool: 'unknown' }),
      project('H', 9, 1, { pool: 'q' }),
    ];
    expect(outcomes(projects, rules({ pools: [pool(100), pool(null, { code: 'q' })] }))).toEqual({
      A: 'below-threshold',
      B: 'merit-rejected',
      C: 'withdrawn',
      D: 'pending',
      E: 'no-cost',
      F: 'no-pool',
      G: 'no-pool',
      H: 'no-amount',
    });
  });

  it('excludes what a funded project excludes, in its own pool and in others', () => {
    const projects = [
      project('1', 9, 10),
      project('2', 8, 10),
      project('3', 7, 10, { pool: 'q' }),
      project('4', 6, 10, { pool: 'q' }),
    ];
    const edition = rules({ pools: [pool(100), pool(100, { code: 'q' })], exclusions: [['2', '1', '3']] });
    const count = countBudget(projects, edition);
    expect(count.projects).toEqual([
      { number: '1', outcome: 'selected', excludedBy: null, reserve: 0 },
      { number: '2', outcome: 'excluded', excludedBy: '1', reserve: 0 },
      { number: '3', outcome: 'excluded', excludedBy: '1', reserve: 0 },
      { number: '4', outcome: 'selected', excludedBy: null, reserve: 0 },
    ]);
  });

  it('does not let a project that was not funded exclude another', () => {
    expect(outcomes([project('1', 9, 101), project('2', 8, 10)], rules({ exclusions: [['1', '2']] }))).toEqual({
      1: 'does-not-fit',
      2: 'selected',
    });
  });

  it('hands what is left over to the pool that the rules name, whatever the order in which they name it', () => {
    const edition = rules({ pools: [pool(50, { code: 'town' }), pool(100, { code: 'p', leftoverTo: 'town' })] });
    const projects = [project('A', 3, 70), project('B', 2, 80, { pool: 'town' })];
    const count = countBudget(projects, edition);
    expect(count.projects.map(({ outcome }) => outcome)).toEqual(['selected', 'selected']);
    expect(count.pools).toMatchObject([
      { code: 'town', received: 30, spent: 80, left: 0 },
      { code: 'p', handedOn: 30, spent: 70, left: 0 },
    ]);
  });

  it('adds cents without losing one', () => {
    const projects = [project('A', 3, 0.1), project('B', 2, 0.2), project('C', 1, 0.3)];
    const count = countBudget(projects, rules({ pools: [pool(0.6)] }));
    expect(count.pools[0]).toMatchObject({ spent: 0.6, left: 0, selected: 3 });
  });

  it('refuses a number that stands twice and leftovers that go round', () => {
    expect(() => countBudget([project('A', 1, 1), project('A', 2, 1)], rules())).toThrow(RangeError);
    const round = [pool(1, { leftoverTo: 'q' }), pool(1, { code: 'q', leftoverTo: 'p' })];
    expect(() => countBudget([], rules({ pools: round }))).toThrow(RangeError);
    expect(() => countBudget([], rules({ pools: [pool(1, { leftoverTo: 'p' })] }))).toThrow(RangeError);
    expect(() => countBudget([], rules({ pools: [pool(1, { leftoverTo: 'nobody' })] }))).toThrow(RangeError);
  });

  it('loses a winner when money is added under "skip": why no such law is promised', () => {
    // 100: A 60, then C 40. 120: A 60, then B 55, and C no longer fits.
    const projects = [project('A', 9, 60), project('B', 8, 55), project('C', 7, 40)];
    expect(outcomes(projects)).toMatchObject({ C: 'selected' });
    expect(outcomes(projects, rules({ pools: [pool(120)] }))).toMatchObject({ C: 'does-not-fit' });
  });
});

describe('a tie', () => {
  // 100: A 60; 40 left for one of B and C; D 10 fits in neither case after C (40), and does after B (30).
  const projects = [project('A', 9, 60), project('B', 7, 30), project('C', 7, 40), project('D', 5, 10)];

  it('is open until people part it, and so is what hangs on it', () => {
    const count = countBudget(projects, rules());
    expect(count.projects.map(({ outcome }) => outcome)).toEqual(['selected', 'tied', 'tied', 'depends-on-tie']);
    expect(count.ties).toEqual([{ pool: 'p', numbers: ['B', 'C'], how: null }]);
    expect(count.possible).toEqual([
      ['A', 'B', 'D'],
      ['A', 'C'],
    ]);
    expect(count.pools[0]).toMatchObject({ spent: 60, left: 0, selected: 1 });
  });

  it.each([
    ['lower-cost', { B: 'selected', C: 'does-not-fit', D: 'selected' }],
    ['higher-cost', { B: 'does-not-fit', C: 'selected', D: 'does-not-fit' }],
    ['lower-number', { B: 'selected', C: 'does-not-fit', D: 'selected' }],
  ] as const)('is parted by the rule %s, and named all the same', (tieRule, expected) => {
    expect(outcomes(projects, rules({ tieRule }))).toMatchObject(expected);
    expect(countBudget(projects, rules({ tieRule })).ties).toEqual([{ pool: 'p', numbers: ['B', 'C'], how: tieRule }]);
  });

  it('in points goes to the project of more voters where the rules say so', () => {
    const equal = [project('A', 3, 100, { points: 8 }), project('B', 4, 100, { points: 8 })];
    expect(outcomes(equal, rules({ measure: 'points', tieRule: 'more-voters' }))).toEqual({
      A: 'does-not-fit',
      B: 'selected',
    });
  });

  it('is parted by the lot that people wrote down', () => {
    const drawn = rules({ tieRule: 'lot', brokenTies: [{ numbers: ['C', 'B'], how: 'lot', note: 'los' }] });
    expect(outcomes(projects, drawn)).toMatchObject({ B: 'does-not-fit', C: 'selected', D: 'does-not-fit' });
    expect(countBudget(projects, drawn).ties).toEqual([{ pool: 'p', numbers: ['B', 'C'], how: 'lot' }]);
  });

  it('stays open where the lot names only some of those who are in it', () => {
    const three = [project('A', 7, 50), project('B', 7, 50), project('C', 7, 50)];
    const drawn = rules({ brokenTies: [{ numbers: ['A', 'B'], how: 'lot', note: '' }] });
    expect(outcomes(three, drawn)).toEqual({ A: 'tied', B: 'tied', C: 'tied' });
  });

  it('is none where all fit, where none fits, or below the threshold', () => {
    const fit = [project('A', 7, 50), project('B', 7, 50)];
    expect(countBudget(fit, rules()).ties).toEqual([]);
    const large = [project('A', 7, 150), project('B', 7, 150)];
    expect(countBudget(large, rules()).ties).toEqual([]);
    expect(countBudget(large, rules({ notFitting: 'stop' })).ties).toEqual([]);
    const few = [project('A', 7, 90), project('B', 7, 90)];
    expect(countBudget(few, rules({ pools: [pool(100, { threshold: 8 })] })).ties).toEqual([]);
  });

  it('of projects that exclude each other is a tie though the money is there for both', () => {
    const count = countBudget([project('A', 7, 10), project('B', 7, 10)], rules({ exclusions: [['A', 'B']] }));
    expect(count.projects.map(({ outcome }) => outcome)).toEqual(['tied', 'tied']);
  });

  it('of more projects than can be followed is named, and nothing behind it is said to be certain', () => {
    const many = Array.from({ length: 30 }, (_, index) => project(`N${index}`, 7, 30 + index));
    const count = countBudget([project('A', 9, 10), ...many, project('Z', 1, 1)], rules());
    expect(count.possible).toEqual([]);
    expect(count.ties).toHaveLength(1);
    expect(count.ties[0]!.numbers).toHaveLength(30);
    expect(count.projects[0]!.outcome).toBe('selected');
    expect(count.projects[1]!.outcome).toBe('tied');
    expect(count.projects.at(-1)!.outcome).toBe('depends-on-tie');
    expect(count.pools[0]!.left).toBeNull();
  });
});
