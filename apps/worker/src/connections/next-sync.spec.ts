import { nextSync, waitAfter } from './next-sync.js';

const at = (schedule: 'hourly' | 'daily' | 'weekly' | 'off', hour: number, now: string) =>
  nextSync(schedule, hour, new Date(now), 'Europe/Warsaw')?.toISOString() ?? null;

describe('the next sync', () => {
  // Warsaw is one hour ahead of UTC in winter and two in summer
  it('of a day is the next time that clocks of the town show the hour', () => {
    expect(at('daily', 3, '2026-03-02T01:59:00Z')).toBe('2026-03-02T02:00:00.000Z');
    expect(at('daily', 3, '2026-03-02T02:00:00Z')).toBe('2026-03-03T02:00:00.000Z');
    expect(at('daily', 3, '2026-07-01T12:00:00Z')).toBe('2026-07-02T01:00:00.000Z');
  });

  // 2 March 2026 is a Monday
  it('of a week is on a Monday', () => {
    expect(at('weekly', 6, '2026-03-02T04:00:00Z')).toBe('2026-03-02T05:00:00.000Z');
    expect(at('weekly', 6, '2026-03-02T05:00:00Z')).toBe('2026-03-09T05:00:00.000Z');
    expect(at('weekly', 6, '2026-03-08T23:30:00Z')).toBe('2026-03-09T05:00:00.000Z');
  });

  it('comes an hour later, or never', () => {
    expect(at('hourly', 3, '2026-03-02T12:20:00Z')).toBe('2026-03-02T13:20:00.000Z');
    expect(at('off', 3, '2026-03-02T12:20:00Z')).toBeNull();
  });

  it('is put off longer with each failure in a row, and never by more than a day', () => {
    expect([1, 2, 3, 4].map((failures) => waitAfter(failures) / 60_000)).toEqual([15, 30, 60, 120]);
    expect(waitAfter(50)).toBe(86_400_000);
  });
});
