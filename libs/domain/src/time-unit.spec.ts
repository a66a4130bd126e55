import { lastDayOf, nextStart, unitsFor } from './time-unit.js';

describe('units of time', () => {
  it('end on their last day and go on with the next, in leap years too', () => {
    expect(lastDayOf('2026-03-10', 'day')).toBe('2026-03-10');
    expect(lastDayOf('2026-02-23', 'week')).toBe('2026-03-01');
    expect(lastDayOf('2028-02-01', 'month')).toBe('2028-02-29');
    expect(lastDayOf('2026-01-01', 'year')).toBe('2026-12-31');
    expect(nextStart('2028-02-28', 'day')).toBe('2028-02-29');
    expect(nextStart('2026-12-01', 'month')).toBe('2027-01-01');
  });

  it('are days for a quarter, weeks for four years, and never none', () => {
    // 1 March to 31 May: 92 days
    expect(unitsFor('2026-03-01', '2026-05-31')).toEqual(['day', 'week', 'month', 'year']);
    expect(unitsFor('2026-03-01', '2026-06-01')).toEqual(['week', 'month', 'year']);
    expect(unitsFor('2010-01-01', '2026-06-01')).toEqual(['month', 'year']);
  });
});
