import { dayOf, nextNight } from './next-night.js';

describe('nextNight', () => {
  const next = (now: string) => nextNight(new Date(now)).toISOString();

  // Warsaw is UTC+1 in winter and UTC+2 in summer.
  it('is half past two in Warsaw, tonight or tomorrow', () => {
    expect(next('2026-01-10T00:00:00Z')).toBe('2026-01-10T01:30:00.000Z');
    expect(next('2026-01-10T01:30:00Z')).toBe('2026-01-11T01:30:00.000Z');
    expect(next('2026-07-31T12:00:00Z')).toBe('2026-08-01T00:30:00.000Z');
    expect(next('2026-12-31T12:00:00Z')).toBe('2027-01-01T01:30:00.000Z');
  });

  // Clocks go from 2:00 to 3:00 on 29 March 2026, and from 3:00 back to 2:00 on 25 October 2026.
  it('comes once in the nights when clocks change', () => {
    expect(next('2026-03-28T12:00:00Z')).toBe('2026-03-29T01:30:00.000Z');
    expect(next('2026-03-29T01:30:00Z')).toBe('2026-03-30T00:30:00.000Z');
    expect(next('2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(next('2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00.000Z');
  });

  it('names the day by the clocks of Warsaw', () => {
    expect(dayOf(new Date('2026-03-01T23:30:00Z'))).toBe('2026-03-02');
  });
});
