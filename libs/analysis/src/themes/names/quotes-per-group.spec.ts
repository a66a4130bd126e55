import { quotesPerGroup, type GroupMember } from './quotes-per-group.js';

function people(group: string | null, count: number, from = 0): GroupMember[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${group}-${String(from + at).padStart(2, '0')}`,
    person: `${group}-${from + at}`,
    group,
    confidence: 0.5,
    words: 12,
  }));
}

describe('one quote from each group', () => {
  it('is the first of the theme’s quotes that the group said', () => {
    const members = [...people('young', 12), ...people('old', 10)];
    expect(quotesPerGroup(['young-07', 'old-03', 'young-01'], members)).toEqual([
      { group: 'old', id: 'old-03', people: 10 },
      { group: 'young', id: 'young-07', people: 12 },
    ]);
  });

  it('is the surest text where none of the quotes is the group’s', () => {
    const members = people('old', 10).map((member, at) => ({ ...member, confidence: at === 4 ? 0.9 : 0.5 }));
    expect(quotesPerGroup(['young-01'], members)).toEqual([{ group: 'old', id: 'old-04', people: 10 }]);
  });

  it('can be read, where the group said anything readable', () => {
    const members = people('old', 10).map((member, at) => ({ ...member, words: at === 0 ? 2 : 12 }));
    expect(quotesPerGroup(['old-00'], members)[0]!.id).toBe('old-01');
  });

  it('is not given for a group of fewer than ten people, however much they said', () => {
    const nine = people('old', 9);
    expect(quotesPerGroup([], [...nine, ...nine, ...people(null, 20)])).toEqual([]);
    expect(() => quotesPerGroup([], nine, 5)).toThrow(RangeError);
  });

  it('does not depend on the order of the rows', () => {
    const members = [...people('young', 12), ...people('old', 10)];
    expect(quotesPerGroup([], [...members].reverse())).toEqual(quotesPerGroup([], members));
  });
});
