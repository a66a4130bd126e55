import { type GroupReach, type ReachReport, type VariableReach } from '#domain';
import { type ProcessToCompare } from './comparability.js';
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
});
