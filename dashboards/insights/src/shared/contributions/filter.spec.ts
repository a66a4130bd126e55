import { filterQuery, listOf, readFilter } from './filter.js';

describe('the filters in an address', () => {
  it('are read, and what means nothing is named and left out', () => {
    const address = new URLSearchParams('decision=partly&channel=pigeon&utm_source=mail&order=oldest');
    expect(readFilter(address, 'newest')).toEqual({
      filter: { decision: 'partly' },
      order: 'oldest',
      ignored: ['channel=pigeon', 'utm_source=mail'],
    });
  });

  it('leave alone what says how a page is looked at', () => {
    const address = new URLSearchParams('topic=roads&table=weeks&history=open');
    expect(readFilter(address, 'newest')).toEqual({ filter: { topic: 'roads' }, order: 'newest', ignored: [] });
  });

  it('stand in the same order whichever was chosen first, so that one view has one address', () => {
    const chosenFirst = filterQuery({ channel: 'paper', decision: 'no' });
    expect(chosenFirst).toBe('?decision=no&channel=paper');
    expect(filterQuery({ decision: 'no', channel: 'paper' })).toBe(chosenFirst);
  });

  it('survive the way through an address unchanged', () => {
    const filter = { group: 'age:75+', search: 'źle & "drogo"', week: '2026-03-02', theme: 'none' as const };
    expect(readFilter(new URLSearchParams(filterQuery(filter)), 'newest').filter).toEqual(filter);
  });

  it('leave no question mark where nothing is filtered', () => {
    expect(listOf()).toBe('/contributions');
  });
});
