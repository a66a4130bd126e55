import { turnoutByGroup, turnoutOf } from './turnout.js';

const age = (group: string, voters: number, participants = voters) => ({
  variable: 'age',
  group,
  voters,
  participants,
});
const entitled = (groups: Record<string, number>, variable = 'age') =>
  Object.entries(groups).map(([group, population]) => ({ variable, group, population }));

describe('turnout', () => {
  it('is a share of those entitled with its Wilson interval', () => {
    // the example of docs/methods/participation-rate.md: R prop.test(31, 3096, correct = FALSE)
    const turnout = turnoutOf(31, 3096);
    expect(turnout.rate).toBeCloseTo(0.010013, 6);
    expect(turnout.lower).toBeCloseTo(0.007063, 6);
    expect(turnout.upper).toBeCloseTo(0.014177, 6);
  });

  it('is none, with a reason, where nobody is entitled, it is not known, or more voted than are entitled', () => {
    expect(turnoutOf(3, 0)).toMatchObject({ rate: null, reason: 'zero_population' });
    expect(turnoutOf(3, null)).toMatchObject({ rate: null, reason: 'outside_reference' });
    expect(turnoutOf(11, 10)).toMatchObject({ rate: null, reason: 'outside_reference' });
  });

  it('by group counts voters of each group', () => {
    const [table] = turnoutByGroup([age('16-24', 30), age('25+', 60)], { voters: 100, participants: 100 }, [
      ...entitled({ '16-24': 1000, '25+': 3000 }),
    ]);
    expect(table!.groups.map(({ group, voters, rate }) => [group, voters, rate])).toEqual([
      ['16-24', 30, 0.03],
      ['25+', 60, 0.02],
    ]);
    expect(table!.unknown).toBe(10);
  });

  it('takes neighbouring age bands together before it hides', () => {
    const people = [age('16-24', 3), age('25-44', 20), age('45+', 30)];
    const [table] = turnoutByGroup(
      people,
      { voters: 53, participants: 53 },
      entitled({ '16-24': 500, '25-44': 900, '45+': 900 }),
    );
    expect(table!.groups.map(({ group, voters }) => [group, voters])).toEqual([
      ['16-44', 23],
      ['45+', 30],
    ]);
  });

  it('hides one to four voters, and the group that would give them away', () => {
    const people = [
      { variable: 'district', group: 'A', voters: 3, participants: 3 },
      { variable: 'district', group: 'B', voters: 12, participants: 12 },
      { variable: 'district', group: 'C', voters: 40, participants: 40 },
    ];
    const [table] = turnoutByGroup(
      people,
      { voters: 55, participants: 55 },
      entitled({ A: 900, B: 900, C: 900 }, 'district'),
    );
    expect(table!.groups.map(({ group, voters, reason }) => [group, voters, reason])).toEqual([
      ['A', null, 'suppressed'],
      ['B', null, 'suppressed'],
      ['C', 40, null],
    ]);
  });

  it('hides groups in which a few people took part without voting, because reach tells how many took part', () => {
    // reach shows 42 women and 60 men, 102 people; 40 women and 59 men voted: two women and one man did not
    const people = [
      { variable: 'sex', group: 'female', voters: 40, participants: 42 },
      { variable: 'sex', group: 'male', voters: 59, participants: 60 },
    ];
    const residents = entitled({ female: 3000, male: 3000 }, 'sex');
    const [narrow] = turnoutByGroup(people, { voters: 99, participants: 102 }, residents);
    expect(narrow!.groups.map(({ voters }) => voters)).toEqual([null, null]);
    const wide = people.map((row) => ({ ...row, participants: row.voters + 30 }));
    const [shown] = turnoutByGroup(wide, { voters: 99, participants: 159 }, residents);
    expect(shown!.groups.map(({ voters }) => voters)).toEqual([40, 59]);
  });

  it('gives no rate of fewer than twenty entitled', () => {
    const [table] = turnoutByGroup(
      [{ variable: 'district', group: 'A', voters: 8, participants: 8 }],
      { voters: 8, participants: 8 },
      entitled({ A: 19 }, 'district'),
    );
    expect(table!.groups[0]).toMatchObject({ voters: 8, rate: null, reason: 'too_few' });
  });
});
