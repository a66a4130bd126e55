import { countCodes, crossCodes, crossPeople, distinctMentions } from './cross-people.js';

// three people; 0 and 1 are of group 1, 2 is of group 0; person 0 speaks three times of theme 0 and once of theme 1
const mentions = {
  person: Int32Array.from([0, 0, 1, 0, 2, 0, 2]),
  theme: Int16Array.from([0, 0, 0, 1, -1, 0, 1]),
};
const groups = Uint16Array.from([1, 1, 0]);

describe('people by theme and group', () => {
  it('counts a person once for a theme, however often they spoke of it', () => {
    const distinct = distinctMentions(mentions, 3, 2);
    expect([...crossPeople(distinct, groups, 2, 2)]).toEqual([0, 2, 1, 1]);
  });

  it('leaves out rows without a theme and rows that are not kept', () => {
    const distinct = distinctMentions(mentions, 3, 2, (row) => row !== 6);
    expect([...distinct.person]).toEqual([0, 1, 0]);
    expect([...crossPeople(distinct, groups, 2, 2)]).toEqual([0, 2, 0, 1]);
  });

  it('keeps pairs apart where their bits fill more than one word', () => {
    const people = 40;
    const all = {
      person: Int32Array.from({ length: 2 * people }, (_, row) => row % people),
      theme: Int16Array.from({ length: 2 * people }, (_, row) => (row < people ? 0 : 1)),
    };
    expect(distinctMentions(all, people, 2).person).toHaveLength(80);
  });

  it('sums up to the groups, whatever is crossed', () => {
    const crossed = crossCodes(groups, [0, 1, 1], 2, 2);
    expect([...crossed]).toEqual([0, 1, 1, 1]);
    expect([...countCodes(groups, 2)]).toEqual([crossed[0]! + crossed[1]!, crossed[2]! + crossed[3]!]);
  });
});
