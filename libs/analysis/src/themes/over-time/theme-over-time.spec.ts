import { dayOf } from './periods.js';
import { themesOverTime, type DatedAssignment } from './theme-over-time.js';

function said(theme: number | null, date: string, times: number): DatedAssignment[] {
  return Array.from({ length: times }, () => ({ theme, date }));
}

describe('a day', () => {
  it('is counted from the first of January 1970', () => {
    expect(dayOf('1970-01-02')).toBe(1);
    // 56 years with 14 leap days: 20,454 to 1 January 2026, and 60 to 2 March
    expect(dayOf('2026-03-02T10:00:00Z')).toBe(20_514);
  });

  it('is none where the calendar has no such day', () => {
    expect([dayOf('2026-02-30'), dayOf('2026-13-01'), dayOf('02.03.2026'), dayOf('')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('themes over time', () => {
  // 2 March 2026 is a Monday
  const rows = [...said(0, '2026-03-08', 2), ...said(1, '2026-03-09', 1), ...said(0, '2026-03-23', 1)];

  it('are counted by week, those in which nothing was said too', () => {
    const found = themesOverTime([...rows, { theme: 1, date: null }, { theme: null, date: '2026-03-10' }]);
    expect(found).toMatchObject({
      unit: 'week',
      periods: ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23'],
      totals: [2, 2, 0, 1],
      undated: 1,
    });
    expect(found.themes.map(({ theme, counts }) => [theme, counts])).toEqual([
      [0, [2, 0, 0, 1]],
      [1, [0, 1, 0, 0]],
    ]);
  });

  it('are counted by month or year on request, and by themselves where there are many weeks', () => {
    expect(themesOverTime(rows, { unit: 'month' }).periods).toEqual(['2026-03-01']);
    const months = themesOverTime([...said(0, '2025-11-30', 1), ...said(0, '2026-12-01', 1)]);
    expect([months.unit, months.periods.length, months.periods[2]]).toEqual(['month', 14, '2026-01-01']);
    expect(themesOverTime([...said(0, '2019-01-31', 1), ...said(0, '2026-12-01', 1)]).periods).toHaveLength(8);
  });

  it('say nothing of a trend with fewer than twenty texts', () => {
    expect(themesOverTime(rows).themes.map(({ trend, z, q }) => [trend, z, q])).toEqual([
      ['too-few', null, null],
      ['too-few', null, null],
    ]);
  });

  it('rise when their share does, even while the consultation as a whole grows quiet', () => {
    // theme 0: 10 of 60, 10 of 30, 10 of 20; theme 1 the rest
    const found = themesOverTime([
      ...[0, 1, 2].flatMap((week) => said(0, `2026-03-${String(2 + 7 * week).padStart(2, '0')}`, 10)),
      ...said(1, '2026-03-02', 50),
      ...said(1, '2026-03-09', 20),
      ...said(1, '2026-03-16', 10),
    ]);
    expect(found.themes.map(({ trend }) => trend)).toEqual(['rising', 'falling']);
    // in weeks: p = 30/110, centre 7/11; Σ (t − c)(x − n p) = 10.909, p(1 − p) Σ n (t − c)² = 12.982; 10.909 / √12.982
    expect(found.themes[0]!.z).toBeCloseTo(3.028, 3);
  });

  it('are unclear when the count grows with the consultation', () => {
    const found = themesOverTime(
      [1, 2, 3].flatMap((week) => {
        const date = `2026-03-${String(7 * week).padStart(2, '0')}`;
        return [...said(0, date, 10 * week), ...said(1, date, 20 * week)];
      }),
    );
    expect(found.themes.map(({ trend }) => trend)).toEqual(['unclear', 'unclear']);
  });

  it('are compared with what came later where most was said on the first day', () => {
    const found = themesOverTime([
      ...said(0, '2026-03-02', 90),
      ...said(1, '2026-03-02', 10),
      ...said(1, '2026-03-03', 20),
      ...said(1, '2026-03-04', 20),
    ]);
    expect(found.themes.map(({ trend }) => trend)).toEqual(['falling', 'rising']);
  });

  it('are empty without a single day', () => {
    expect(themesOverTime([{ theme: 0, date: null }])).toMatchObject({ periods: [], totals: [], undated: 1 });
    expect(themesOverTime([])).toMatchObject({ periods: [], themes: [] });
  });

  it('refuse more than two thousand periods, and choose years for centuries', () => {
    const ages = [...said(0, '1900-01-01', 1), ...said(0, '2026-01-01', 1)];
    expect(() => themesOverTime(ages, { unit: 'week' })).toThrow(RangeError);
    expect(themesOverTime(ages).periods).toHaveLength(127);
  });
});
