import { provesMonthFirst, readTime } from './time.js';
import { zonedInstant } from './zoned-instant.js';

const warsaw = { zone: 'Europe/Warsaw' };
const instant = (text: string, reading: Parameters<typeof readTime>[1] = warsaw) =>
  readTime(text, reading)?.instant ?? null;

describe('readTime', () => {
  // Warsaw is one hour ahead of UTC in winter and two in summer
  it.each([
    ['2026-03-02', '2026-03-01T23:00:00.000Z'],
    ['2026-07-02', '2026-07-01T22:00:00.000Z'],
    ['2026-03-02T08:15:11.201Z', '2026-03-02T08:15:11.000Z'],
    ['2026-03-02T08:15:11+02:00', '2026-03-02T06:15:11.000Z'],
    ['2019-01-24 22:29:15 +0100', '2019-01-24T21:29:15.000Z'],
    ['2024-05-02 10:11:12 UTC', '2024-05-02T10:11:12.000Z'],
    ['02.03.2026', '2026-03-01T23:00:00.000Z'],
    ['2.3.2026 8:15', '2026-03-02T07:15:00.000Z'],
    ['2.03.2026 r.', '2026-03-01T23:00:00.000Z'],
    ['06.05.2024 14:03:22', '2024-05-06T12:03:22.000Z'],
    ['03/04/2026', '2026-04-02T22:00:00.000Z'],
    ['2013/07/26 3:00:00 PM EET', '2013-07-26T13:00:00.000Z'],
    ['2013/07/26 12:30:00 AM GMT+2', '2013-07-25T22:30:00.000Z'],
    ['45000.5', '2023-03-15T11:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  it.each([
    '2026-02-30',
    '31.04.2026',
    '12.05.1899',
    '2999-01-01',
    '2026-13-01',
    '2026-01-01 25:00',
    '13/13/2026',
    'wczoraj',
    '13:99',
    '1/2',
    '',
  ])('refuses %s', (text) => {
    expect(readTime(text, warsaw)).toBeNull();
  });

  it('knows a day from a moment, and the zone that was written from the one assumed', () => {
    expect(readTime('2026-03-02', warsaw)).toMatchObject({ precision: 'day', zone: 'Europe/Warsaw' });
    expect(readTime('2026-03-02 08:15 +0530', warsaw)).toMatchObject({ precision: 'second', zone: '+05:30' });
    expect(readTime('2026-03-02 08:15:00 UTC', warsaw)).toMatchObject({ zone: 'UTC' });
  });

  it('puts months first only when told or proven', () => {
    expect(instant('3/4/2026', { ...warsaw, monthFirst: true })).toBe('2026-03-03T23:00:00.000Z');
    expect(instant('3/4/2026', { ...warsaw, format: 'M/d/yyyy' })).toBe('2026-03-03T23:00:00.000Z');
    expect(provesMonthFirst(['3/4/2026', '7/26/2026'])).toBe(true);
    expect(provesMonthFirst(['3/4/2026', '26/7/2026'])).toBe(false);
    expect(provesMonthFirst(['3/4/2026'])).toBe(false);
  });

  it('reads by a pattern and by nothing else when one is told', () => {
    const reading = { ...warsaw, format: 'dd-MM-yyyy HH:mm' };
    expect(instant('02-03-2026 08:15', reading)).toBe('2026-03-02T07:15:00.000Z');
    expect(instant('2026-03-02 08:15', reading)).toBeNull();
  });
});

describe('zonedInstant', () => {
  const at = (day: string, hour: number, minute: number) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    return zonedInstant({ year, month, day: date, hour, minute, second: 0 }, 'Europe/Warsaw').toISOString();
  };

  // Warsaw: 29 March 2026 02:00 → 03:00 and 25 October 2026 03:00 → 02:00
  it('takes the first of two equal hours when summer time ends', () => {
    expect(at('2026-10-25', 2, 30)).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-10-25', 3, 0)).toBe('2026-10-25T02:00:00.000Z');
  });

  it('reads an hour that summer time skips as if the clock had not been put forward', () => {
    expect(at('2026-03-29', 2, 30)).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-03-29', 1, 59)).toBe('2026-03-29T00:59:00.000Z');
    expect(at('2026-03-29', 3, 0)).toBe('2026-03-29T01:00:00.000Z');
  });

  it('knows zones far from Greenwich', () => {
    expect(
      zonedInstant({ year: 2026, month: 1, day: 1, hour: 0, minute: 0, second: 0 }, 'Asia/Kathmandu').toISOString(),
    ).toBe('2025-12-31T18:15:00.000Z');
  });
});
