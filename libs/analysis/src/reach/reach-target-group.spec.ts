import { type TargetGroup } from '#domain';
import { measureReach } from './measure-reach.js';
import { protectReach } from './protect-reach.js';
import { reachTargetGroup } from './reach-target-group.js';

const RESIDENTS = { '15-24': 1_000, '25-64': 3_000, '65+': 2_000 } as const;

function shown(variable: string, people: Readonly<Record<string, number>>) {
  const report = measureReach({
    total: Object.values(people).reduce((sum, count) => sum + count, 0),
    variables: [variable],
    ordered: [],
    counts: Object.entries(people).map(([group, count]) => ({ variable, group, people: count })),
    population: Object.entries(RESIDENTS).map(([group, population]) => ({ variable, group, population })),
    reference: null,
  });
  return { report: protectReach(report), pairs: [] };
}
const target = (change: Partial<TargetGroup> = {}): TargetGroup => ({
  id: '1',
  variable: 'age',
  group: '15-24',
  why: 'rzadko odpowiada',
  populationTableId: '2',
  goal: 50,
  contacts: 3,
  setOn: '2025-02-01',
  ...change,
});

describe('a target group', () => {
  it('has its people, rate and ratio out of the report, and its goal in a word', () => {
    const found = reachTargetGroup(target(), '2025-03-01', shown('age', { '15-24': 60, '25-64': 90, '65+': 60 }));
    // 60 of 1,000 residents; 60 of 210 people against 1 of 6 residents
    expect(found).toMatchObject({ people: 60, rate: 0.06, goal: 'reached', addedLate: false, protected: false });
    expect(found.ratio).toBeCloseTo((60 / 210) * 6, 12);
    const more = reachTargetGroup(target({ goal: 61 }), null, shown('age', { '15-24': 60, '25-64': 90, '65+': 60 }));
    expect(more.goal).toBe('not-yet');
  });

  it('is marked when it was set after the start, and not on the day itself', () => {
    expect(reachTargetGroup(target({ setOn: '2025-03-02' }), '2025-03-01', null).addedLate).toBe(true);
    expect(reachTargetGroup(target({ setOn: '2025-03-01' }), '2025-03-01', null).addedLate).toBe(false);
    expect(reachTargetGroup(target(), null, null)).toMatchObject({ goal: 'not-measured', people: null, reason: null });
  });

  it('is counted alone where it has no denominator', () => {
    const found = reachTargetGroup(
      target({ populationTableId: null, goal: null }),
      null,
      shown('age', { '15-24': 60, '25-64': 90, '65+': 60 }),
    );
    expect(found).toMatchObject({ people: 60, rate: null, ratio: null, verdict: null, goal: 'none', reason: null });
  });

  it('tells nothing of its goal when its number is hidden, whatever the goal', () => {
    const report = shown('district', { '15-24': 3, '25-64': 90, '65+': 60 });
    for (const goal of [1, 3, 4, 100]) {
      expect(reachTargetGroup(target({ variable: 'district', goal }), null, report)).toMatchObject({
        people: null,
        rate: null,
        goal: 'hidden',
        protected: true,
        reason: 'suppressed',
      });
    }
  });

  it('needs ten people in special categories', () => {
    const of = (people: number) =>
      reachTargetGroup(
        target({ variable: 'disability' }),
        null,
        shown('disability', { '15-24': people, '25-64': 90, '65+': 60 }),
      );
    expect(of(9)).toMatchObject({ people: null, protected: true });
    expect(of(10)).toMatchObject({ people: 10, protected: false });
    expect(of(0)).toMatchObject({ people: 0, goal: 'not-yet' });
  });

  it('says under which name it was counted, and judges no goal of a group that was taken together with another', () => {
    const report = shown('age', { '15-24': 60, '25-64': 90, '65+': 60 });
    const [first, second, ...rest] = report.report.variables[0]!.groups;
    const merged = { ...first!, group: '15-64', members: ['15-24', '25-64'] };
    const variables = [{ ...report.report.variables[0]!, groups: [merged, ...rest] }];
    expect(second!.group).toBe('25-64');
    expect(reachTargetGroup(target(), null, { ...report, report: { ...report.report, variables } })).toMatchObject({
      countedAs: '15-64',
      goal: 'not-measured',
    });
  });

  it('says that nobody was asked', () => {
    const found = reachTargetGroup(target({ variable: 'language' }), null, shown('age', { '15-24': 60, '25-64': 90 }));
    expect(found).toMatchObject({ reason: 'not_asked', people: null, goal: 'not-measured' });
  });
});
