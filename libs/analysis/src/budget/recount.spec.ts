import type { BudgetProject, PublishedWinner } from '#domain';
import { pool, project, rules } from './budget.fixture.js';
import { checkBudget, type BudgetCheckInput } from './check-budget.js';
import { comparePublished } from './compare-published.js';
import { countBudget } from './count-budget.js';
import { poolOf } from './pool-of.js';

const line = (number: string, more: Partial<PublishedWinner> = {}): PublishedWinner => ({
  number,
  votes: null,
  points: null,
  cost: null,
  ...more,
});
const compare = (projects: readonly BudgetProject[], published: readonly PublishedWinner[], edition = rules()) =>
  comparePublished(countBudget(projects, edition), projects, edition, published);

describe('the published list', () => {
  const projects = [project('A', 9, 60), project('B', 7, 50), project('C', 6, 40)];

  it('is the same where it names the projects of the count, in any order', () => {
    expect(compare(projects, [line('C'), line('A', { votes: 9, cost: 60 })])).toEqual({
      statement: 'same',
      differences: [],
    });
  });

  it('differs with a reason for each project', () => {
    expect(compare(projects, [line('A'), line('A'), line('B'), line('X')])).toEqual({
      statement: 'differs',
      differences: [
        { code: 'listed-twice', number: 'A', outcome: 'selected', published: null, counted: null },
        { code: 'not-recounted', number: 'B', outcome: 'does-not-fit', published: null, counted: null },
        { code: 'unknown-number', number: 'X', outcome: null, published: null, counted: null },
        { code: 'not-published', number: 'C', outcome: 'selected', published: null, counted: null },
      ],
    });
  });

  it('may name other figures and be the same list', () => {
    const published = [line('A', { votes: 8, points: 10, cost: 61 }), line('C')];
    expect(compare(projects, published)).toEqual({
      statement: 'same',
      differences: [
        { code: 'votes-differ', number: 'A', outcome: 'selected', published: 8, counted: 9 },
        { code: 'points-differ', number: 'A', outcome: 'selected', published: 10, counted: 9 },
        { code: 'cost-differs', number: 'A', outcome: 'selected', published: 61, counted: 60 },
      ],
    });
  });

  it('is one of those that an open tie allows, or none of them', () => {
    const tied = [project('A', 9, 60), project('B', 7, 40), project('C', 7, 40)];
    expect(compare(tied, [line('A'), line('C')])).toEqual({ statement: 'same-by-tie', differences: [] });
    expect(compare(tied, [line('A'), line('B'), line('C')]).statement).toBe('differs');
  });

  it('cannot be recounted without rules, nor where nothing was published', () => {
    expect(compare(projects, [line('A')], rules({ pools: [] })).statement).toBe('no-rules');
    expect(compare(projects, []).statement).toBe('nothing-published');
  });
});

describe('the checks', () => {
  const input = (more: Partial<BudgetCheckInput>): BudgetCheckInput => ({
    projects: [],
    rules: rules(),
    picks: [],
    ballots: [],
    voters: 0,
    tallied: 0,
    ...more,
  });
  const sourced = (one: BudgetProject, sourceVotes: number | null = null) => ({ ...one, sourceVotes });

  it('find nothing where all adds up', () => {
    const ballots = [
      { channel: 'urn', unit: 'SP 1', kind: 'issued', ballots: 5 },
      { channel: 'urn', unit: 'SP 1', kind: 'valid', ballots: 3 },
      { channel: 'urn', unit: 'SP 1', kind: 'double', ballots: 2 },
    ] as const;
    const picks = [{ pool: null, picks: 2, points: 2, ballots: 3 }];
    const projects = [sourced(project('A', 3, 60), 3), sourced(project('B', 3, 50))];
    const edition = rules({ mostPicks: 2, entitled: 10 });
    expect(checkBudget(input({ projects, ballots, picks, voters: 3, rules: edition }))).toEqual([]);
  });

  it('count ballots with more picks and points than allowed, in all and in a pool', () => {
    const edition = rules({ mostPicks: 2, mostPoints: 10, pools: [pool(100, { mostPicks: 1 })] });
    const picks = [
      { pool: null, picks: 3, points: 12, ballots: 4 },
      { pool: null, picks: 2, points: 10, ballots: 7 },
      { pool: 'p', picks: 2, points: 8, ballots: 6 },
      { pool: 'p', picks: 1, points: 8, ballots: 9 },
    ];
    expect(checkBudget(input({ rules: edition, picks }))).toEqual([
      { code: 'too-many-picks', subject: null, found: 4, allowed: 2 },
      { code: 'too-many-points', subject: null, found: 4, allowed: 10 },
      { code: 'too-many-picks-in-pool', subject: 'p', found: 6, allowed: 1 },
    ]);
  });

  it('hold sums of votes against ballots, and ballots against each other', () => {
    const ballots = [
      { channel: 'urn', unit: 'SP 1', kind: 'issued', ballots: 5 },
      { channel: 'urn', unit: 'SP 1', kind: 'valid', ballots: 4 },
      { channel: 'urn', unit: 'SP 1', kind: 'illegible', ballots: 2 },
    ] as const;
    // 6 + 3 votes on 4 valid ballots with two picks each.
    const projects = [sourced(project('A', 6, 60), 5), sourced(project('B', 3, 50))];
    const edition = rules({ mostPicks: 2, entitled: 3 });
    expect(checkBudget(input({ projects, ballots, voters: 5, rules: edition }))).toEqual([
      { code: 'more-picks-than-ballots-allow', subject: null, found: 9, allowed: 8 },
      { code: 'votes-above-ballots', subject: 'A', found: 6, allowed: 4 },
      { code: 'valid-differs-from-voters', subject: null, found: 4, allowed: 5 },
      { code: 'ballots-above-issued', subject: 'SP 1', found: 6, allowed: 5 },
      { code: 'ballots-above-entitled', subject: null, found: 4, allowed: 3 },
      { code: 'source-total-differs', subject: 'A', found: 6, allowed: 5 },
    ]);
  });

  it('name projects that cost more than their pool or its limit, and rules about nobody', () => {
    const edition = rules({
      pools: [pool(100, { costLimit: 40 })],
      exclusions: [['A', 'X']],
      brokenTies: [{ numbers: ['Y', 'A'], how: 'lot', note: '' }],
    });
    const projects = [
      sourced(project('A', 1, 120)),
      sourced(project('B', 1, 50)),
      sourced(project('C', 1, 500, { standing: 'merit-rejected' })),
    ];
    expect(checkBudget(input({ projects, rules: edition }))).toEqual([
      { code: 'cost-above-pool', subject: 'A', found: 120, allowed: 100 },
      { code: 'cost-above-limit', subject: 'A', found: 120, allowed: 40 },
      { code: 'cost-above-limit', subject: 'B', found: 50, allowed: 40 },
      { code: 'exclusion-of-unknown', subject: 'X', found: 0, allowed: null },
      { code: 'tie-of-unknown', subject: 'Y', found: 0, allowed: null },
    ]);
  });
});

describe('the pool of a project', () => {
  const pools = [
    pool(1, { code: 'town' }),
    pool(1, { code: 'zatoka', area: 'Zatoka' }),
    pool(1, { code: 'green', category: 'zielone' }),
    pool(1, { code: 'green-zatoka', area: 'Zatoka', category: 'zielone' }),
  ];
  it.each([
    ['Zatoka', [], 'zatoka'],
    [' zatoka', ['Sport'], 'zatoka'],
    ['Rybaki', ['Zielone'], 'green'],
    ['Zatoka', ['sport', 'zielone'], 'green-zatoka'],
    ['Rybaki', ['sport'], 'town'],
    [null, [], 'town'],
  ])('at %p with %p is %s', (place, categories, expected) => {
    expect(poolOf({ place, categories }, pools)).toBe(expected);
  });

  it('is nobody’s guess where two say equally much', () => {
    expect(poolOf({ place: 'Zatoka', categories: ['zielone'] }, pools.slice(0, 3))).toBeNull();
    expect(poolOf({ place: 'Zatoka', categories: [] }, [pool(1), pool(1, { code: 'q' })])).toBeNull();
    expect(poolOf({ place: 'Zatoka', categories: [] }, [])).toBeNull();
  });
});
