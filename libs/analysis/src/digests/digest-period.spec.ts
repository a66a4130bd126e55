import { latestDigest, nextDigest, type DigestPlan } from './digest-period.js';

const MONDAYS: DigestPlan = { rhythm: 'weekly', weekday: 1, timeZone: 'Europe/Warsaw' };
const MONTHS: DigestPlan = { ...MONDAYS, rhythm: 'monthly' };

// Poland: UTC+1, from the last Sunday of March (29 March 2026) to the last of October (25 October 2026) UTC+2
it('stays at seven o’clock when the clocks go forward', () => {
  const before = latestDigest(MONDAYS, new Date('2026-03-24T00:00:00Z'));
  const after = latestDigest(MONDAYS, new Date('2026-03-31T00:00:00Z'));
  expect([before.day, before.at.toISOString()]).toEqual(['2026-03-23', '2026-03-23T06:00:00.000Z']);
  expect([after.day, after.at.toISOString()]).toEqual(['2026-03-30', '2026-03-30T05:00:00.000Z']);
  // a week less an hour
  expect(after.at.getTime() - before.at.getTime()).toBe(167 * 3_600_000);
});

it('stays at seven o’clock when the clocks go back', () => {
  const [before, after] = [
    nextDigest(MONDAYS, new Date('2026-10-19T04:59:59Z')),
    nextDigest(MONDAYS, new Date('2026-10-19T05:00:00Z')),
  ];
  expect(before.at.toISOString()).toBe('2026-10-19T05:00:00.000Z');
  expect(after.at.toISOString()).toBe('2026-10-26T06:00:00.000Z');
  expect(after.at.getTime() - before.at.getTime()).toBe(169 * 3_600_000);
});

it('goes out on the day itself from seven, and belongs to the week before until then', () => {
  // Monday 16 November 2026, 6:59 and 7:00 in Warsaw
  expect(latestDigest(MONDAYS, new Date('2026-11-16T05:59:00Z')).day).toBe('2026-11-09');
  expect(latestDigest(MONDAYS, new Date('2026-11-16T06:00:00Z')).day).toBe('2026-11-16');
});

it('knows the day where the municipality is, not the one in Greenwich', () => {
  // 23:30 UTC of Sunday is Monday in Warsaw, before seven
  expect(latestDigest(MONDAYS, new Date('2026-11-15T23:30:00Z')).day).toBe('2026-11-09');
  expect(nextDigest(MONDAYS, new Date('2026-11-15T23:30:00Z')).day).toBe('2026-11-16');
});

it('comes on the first of each month, also in short ones', () => {
  expect(latestDigest(MONTHS, new Date('2026-02-28T12:00:00Z')).day).toBe('2026-02-01');
  expect(nextDigest(MONTHS, new Date('2026-02-28T12:00:00Z')).day).toBe('2026-03-01');
  expect(latestDigest(MONTHS, new Date('2026-01-01T05:00:00Z')).day).toBe('2025-12-01');
});

it('takes Sunday for the seventh day', () => {
  expect(latestDigest({ ...MONDAYS, weekday: 7 }, new Date('2026-11-18T12:00:00Z')).day).toBe('2026-11-15');
});

it('refuses a weekday or a zone that is none', () => {
  expect(() => latestDigest({ ...MONDAYS, weekday: 0 }, new Date())).toThrow(RangeError);
  expect(() => latestDigest({ ...MONDAYS, timeZone: 'Mars/Olympus' }, new Date())).toThrow(RangeError);
});
