import { dayOf, gather, unitsAbove, within } from './periods.js';

const weeks = [
  { start: '2026-02-23', contributions: 3, of: 10 },
  { start: '2026-03-09', contributions: 4, of: 7 },
  { start: '2026-03-30', contributions: 2, of: 5 },
];

describe('periods', () => {
  it('add up to months and years, a week where it begins, and keep the days that were counted', () => {
    expect(gather(weeks, 'week', 'month')).toEqual([
      // Monday 23 February and its week
      { start: '2026-02-01', first: '2026-02-23', last: '2026-03-01', contributions: 3, of: 10 },
      // the weeks of 9 and of 30 March; the second ends in April
      { start: '2026-03-01', first: '2026-03-09', last: '2026-04-05', contributions: 6, of: 12 },
    ]);
    expect(gather(weeks, 'week', 'year')).toEqual([
      { start: '2026-01-01', first: '2026-02-23', last: '2026-04-05', contributions: 9, of: 22 },
    ]);
  });

  it('are cut to a stretch, open where an end is not given', () => {
    expect(within(weeks, '2026-03-01', null)).toHaveLength(2);
    expect(within(weeks, '2026-03-01', '2026-03-15').map(({ start }) => start)).toEqual(['2026-03-09']);
  });

  it('take no day that is none from an address', () => {
    expect(dayOf('2026-03-01')).toBe('2026-03-01');
    for (const wrong of [null, '', '2026-02-30', '1 marca', '2026-13-01']) expect(dayOf(wrong)).toBeNull();
  });

  it('are never made smaller', () => {
    expect(unitsAbove('month')).toEqual(['month', 'year']);
  });
});
