import { type GroupReach, type ReachReport, type VariableReach } from '#domain';
import { type ProcessToCompare } from './comparability.js';
import { compareRates } from './compare-rates.js';
import { compareReach } from './compare-reach.js';
import { measureReach } from './measure-reach.js';
import { protectReach } from './protect-reach.js';

const RESIDENTS = [
  ['15-24', 1_000],
  ['25-44', 3_000],
  ['45-64', 3_000],
  ['65+', 2_000],
] as const;

const REFERENCE = {
  name: 'NSP 2021',
  source: 'GUS',
  date: '2021-03-31',
  territory: 'Alfa',
  ageFloor: 15,
  residents: 9_000,
};

function report(people: readonly number[], change: Partial<NonNullable<ReachReport['population']>> = {}): ReachReport {
  return protectReach(
    measureReach({
      total: people.reduce((sum, count) => sum + count, 0),
      variables: ['age'],
      counts: people.map((count, at) => ({ variable: 'age', group: RESIDENTS[at]![0], people: count })),
      population: RESIDENTS.map(([group, population]) => ({ variable: 'age', group, population })),
      reference: { ...REFERENCE, ...change },
    }),
  );
}

function process(shown: ReachReport | null, change: Partial<ProcessToCompare> = {}): ProcessToCompare {
  return {
    workspace: 'alfa',
    kind: 'consultation',
    question: 'Jak zmienić rynek?',
    startsOn: '2025-03-01',
    endsOn: '2025-03-31',
    k: 5,
    report: shown,
    ...change,
  };
}

const withVariable = (shown: ReachReport, change: (variable: VariableReach) => VariableReach): ReachReport => ({
  ...shown,
  variables: shown.variables.map(change),
});
const outcomes = (processes: readonly ProcessToCompare[]) =>
  Object.fromEntries(compareReach(processes).checks.map(({ check, outcome, reason }) => [check, reason ?? outcome]));

describe('processes beside each other', () => {
  it('says that everything is the same where it is, and that equal make-ups are within the margin', () => {
    const [one, other] = [process(report([40, 120, 120, 80])), process(report([40, 120, 120, 80]))];
    expect(outcomes([one, other])).toEqual({
      kind: 'same',
      question: 'same',
      period: 'same',
      'reference-year': 'same',
      'reference-source': 'same',
      'age-floor': 'same',
      suppression: 'same',
      method: 'same',
      bands: 'same',
    });
    const [age] = compareReach([one, other]).variables;
    expect(age).toMatchObject({ outcome: 'same', compared: 4, apart: 0 });
    // 40 of 360 people, 1,000 of 9,000 residents: as many as residents
    expect(age!.groups[0]!.cells.map(({ ratio }) => ratio)).toEqual([1, 1]);
  });

  it('names two processes whose intervals do not overlap, the lower first', () => {
    // 15-24: 90 of 360 = 25 %, Wilson 20.8 to 29.7 %; 10 of 360 = 2.8 %, 1.5 to 5.0 %; residents 11.1 %
    const [age] = compareReach([process(report([90, 90, 100, 80])), process(report([10, 140, 130, 80]))]).variables;
    expect(age!.groups[0]).toMatchObject({ group: '15-24', apart: [[1, 0]], compared: 1 });
    expect(age!.groups[3]!.apart).toEqual([]);
    expect(age!.groups[0]!.cells[0]!.ratio).toBeCloseTo(2.25, 10);
  });

  it('draws nothing where residents are counted from another age on, and says so of every attribute', () => {
    const { checks, variables } = compareReach([
      process(report([40, 120, 120, 80])),
      process(report([40, 120, 120, 80], { ageFloor: 16 })),
    ]);
    expect(checks.find(({ check }) => check === 'age-floor')).toEqual({
      check: 'age-floor',
      variable: null,
      outcome: 'not-comparable',
      reason: 'other-age-floor',
      values: ['15', '16'],
    });
    expect(variables[0]).toMatchObject({ outcome: 'not-comparable', reason: 'other-age-floor', groups: [] });
  });

  it('refuses other bands, and of bands that were merged otherwise only those that have no counterpart', () => {
    const plain = report([40, 120, 120, 80]);
    const renamed = withVariable(plain, (age) => ({
      ...age,
      groups: age.groups.map((group, at) => (at === 0 ? { ...group, group: '16-24', members: ['16-24'] } : group)),
    }));
    expect(compareReach([process(plain), process(renamed)]).variables[0]).toMatchObject({
      reason: 'other-bands',
      groups: [],
    });
    // two people aged 15 to 24 would be hidden, so the band is taken together with its neighbour
    const merged = report([2, 120, 120, 80]);
    expect(merged.variables[0]!.groups).toHaveLength(3);
    const [age] = compareReach([process(plain), process(merged)]).variables;
    expect(age).toMatchObject({ outcome: 'differs', reason: 'merged-otherwise', compared: 2 });
    expect(age!.groups.map(({ group, cells }) => [group, ...cells.map(({ refused }) => refused)])).toEqual([
      ['15-24', null, 'merged-otherwise'],
      ['25-44', null, 'merged-otherwise'],
      ['45-64', null, null],
      ['65+', null, null],
      ['15-44', 'merged-otherwise', null],
    ]);
  });

  it('never takes places of two municipalities for the same place', () => {
    const places = withVariable(report([40, 120, 120, 80]), (age) => ({ ...age, variable: 'district' }));
    const beta = process(places, { workspace: 'beta' });
    expect(compareReach([process(places), beta]).variables[0]).toMatchObject({ reason: 'other-places', groups: [] });
    expect(compareReach([process(places), process(places)]).variables[0]!.groups).toHaveLength(4);
  });

  it('tells apart other days, days in common, and no days at all', () => {
    const shown = report([40, 120, 120, 80]);
    const at = (startsOn: string | null, endsOn: string | null) => process(shown, { startsOn, endsOn });
    expect(outcomes([process(shown), at('2025-03-20', '2025-04-20')]).period).toBe('other-dates');
    expect(outcomes([process(shown), at('2026-03-01', '2026-03-31')]).period).toBe('separate-periods');
    expect(outcomes([process(shown), at(null, '2026-03-31')]).period).toBe('unknown-period');
  });

  it('says what was not measured, not asked, and not written down', () => {
    const shown = report([40, 120, 120, 80]);
    expect(outcomes([process(shown), process(null, { k: null })])).toMatchObject({
      'reference-year': 'no-population',
      suppression: 'not-measured',
      method: 'not-measured',
      bands: 'not-asked',
    });
    expect(compareReach([process(shown), process(null)]).variables[0]).toMatchObject({ reason: 'no-population' });
    expect(outcomes([process(shown), process(shown, { question: null })]).question).toBe('unknown-question');
    expect(outcomes([process(shown), process(shown, { question: ' jak  ZMIENIĆ rynek?' })]).question).toBe('same');
    expect(outcomes([process(shown), process({ ...shown, method: 'reach/0' })]).method).toBe('other-method');
    expect(outcomes([process(shown), process(shown, { k: 10, kind: 'budget' })])).toMatchObject({
      suppression: 'other-k',
      kind: 'other-kind',
    });
  });

  it('keeps a hidden number hidden, and draws no group of which too few people told theirs', () => {
    const shown = report([40, 120, 120, 80]);
    const hide = (group: GroupReach): GroupReach => ({
      ...group,
      participants: null,
      ratio: null,
      lower: null,
      upper: null,
      protected: true,
      reason: 'suppressed',
    });
    const hidden = withVariable(shown, (age) => ({ ...age, groups: age.groups.map(hide) }));
    const [age] = compareReach([process(shown), process(hidden)]).variables;
    expect(age!.groups[0]!.cells[1]).toMatchObject({ refused: 'suppressed', participants: null, protected: true });
    expect(age).toMatchObject({ compared: 0, apart: 0 });
    const bounds = withVariable(shown, (one) => ({ ...one, boundsOnly: true }));
    expect(compareReach([process(shown), process(bounds)]).variables[0]!.groups[0]!.cells[1]).toMatchObject({
      refused: 'low_coverage',
      ratio: null,
    });
  });

  it('wants two to six', () => {
    const one = process(report([40, 120, 120, 80]));
    expect(() => compareReach([one])).toThrow('two to six');
    expect(() => compareReach(Array.from({ length: 7 }, () => one))).toThrow('two to six');
  });

  it('finds the same whatever the order of the processes', () => {
    const [one, other] = [process(report([90, 90, 100, 80])), process(report([10, 140, 130, 80]))];
    const there = compareReach([one, other]).variables[0]!;
    const back = compareReach([other, one]).variables[0]!;
    expect(back.groups.map(({ cells }) => cells.toReversed())).toEqual(there.groups.map(({ cells }) => [...cells]));
    expect(back.apart).toBe(there.apart);
  });

  it('sets an edition aside that was not measured or has no residents to compare with, and compares the others', () => {
    const shown = report([90, 90, 100, 80]);
    const editions = [process(shown), process(null, { k: null }), process(report([10, 140, 130, 80]))];
    const { checks, variables } = compareReach(editions);
    expect(outcomes(editions)).toMatchObject({ suppression: 'not-measured', bands: 'not-measured', kind: 'same' });
    expect(checks.find(({ check }) => check === 'age-floor')).toMatchObject({
      outcome: 'differs',
      values: ['15', null, '15'],
    });
    // as the two alone, in their places of three
    expect(variables[0]!.groups[0]).toMatchObject({ group: '15-24', apart: [[2, 0]], compared: 1 });
    expect(variables[0]!.groups[0]!.cells[1]).toMatchObject({ refused: 'not-measured', ratio: null });
    expect(variables[0]!.processes[1]).toMatchObject({ known: null, coverage: null });
    const without = [process(shown), process({ ...shown, population: null }), process(shown)];
    expect(compareReach(without).variables[0]!.groups[0]!.cells[1]!.refused).toBe('no-population');
    // what forbids every number still does
    const older = process(report([40, 120, 120, 80], { ageFloor: 16 }));
    expect(compareReach([process(shown), process(null), older]).variables[0]).toMatchObject({
      reason: 'other-age-floor',
      groups: [],
    });
  });
});

describe('shares of the residents of two editions', () => {
  const edition = (participants: number, residents: number, change: Partial<typeof REFERENCE> = {}) => {
    const shown = report([40, 120, 120, 80]);
    return process({ ...shown, participants, population: { ...REFERENCE, residents, ...change } });
  };

  it.each([
    // R. G. Newcombe (1998), Stat. Med. 17, table II, method 10, examples (a), (b), (c), (d) and (g)
    [[56, 70], [48, 80], 0.2, 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.6, 0.1705, 0.809],
    [[6, 7], [2, 7], 0.5714, 0.0582, 0.8062],
    [[5, 56], [0, 29], 0.0893, -0.0381, 0.1926],
    [[10, 10], [0, 20], 1, 0.6791, 1],
  ] as const)('differ by what the paper says: %j after %j', ([x1, n1], [x0, n0], difference, lower, upper) => {
    const [pair] = compareRates([edition(x0, n0), edition(x1, n1)]);
    expect(pair).toMatchObject({ earlier: 0, later: 1, isClear: lower > 0, reason: null });
    expect(pair!.difference).toBeCloseTo(difference, 4);
    expect(pair!.lower).toBeCloseTo(lower, 4);
    expect(pair!.upper).toBeCloseTo(upper, 4);
  });

  it('are held against the edition before, each once', () => {
    const pairs = compareRates([edition(10, 100), edition(20, 100), edition(20, 100)]);
    expect(pairs.map(({ earlier, later, difference }) => [earlier, later, difference])).toEqual([
      [0, 1, expect.closeTo(0.1, 10)],
      [1, 2, 0],
    ]);
    expect(pairs[1]!.isClear).toBe(false);
  });

  it('are not compared, with a reason, where a denominator is missing or another', () => {
    const reasonOf = (other: ProcessToCompare) => compareRates([edition(10, 100), other])[0];
    const nothing = { difference: null, lower: null, upper: null, isClear: false };
    expect(reasonOf(process(null))).toMatchObject({ ...nothing, reason: 'not-measured' });
    expect(reasonOf(process({ ...report([1, 1, 1, 1]), population: null }))).toMatchObject({ reason: 'no-population' });
    expect(reasonOf(edition(10, 100, { ageFloor: 16 }))).toMatchObject({ ...nothing, reason: 'other-age-floor' });
    expect(reasonOf(edition(101, 100))).toMatchObject({ ...nothing, reason: 'more-than-residents' });
    expect(reasonOf(edition(0, 0))).toMatchObject({ ...nothing, reason: 'zero_population' });
    const { report: own } = edition(10, 100);
    const shares = process({ ...own!, rate: null, rateLower: null, rateUpper: null, reason: 'shares_only' });
    expect(reasonOf(shares)).toMatchObject({ ...nothing, reason: 'shares_only' });
    expect(reasonOf(process({ ...own!, method: 'reach/0' }))).toMatchObject({ reason: 'other-method' });
  });
});
