import { dayIn } from './day-in.js';

describe('the day at a moment', () => {
  // Warsaw is one hour ahead of UTC in winter and two in summer
  it.each([
    ['2026-03-31T21:59:59Z', '2026-03-31'],
    ['2026-03-31T22:00:00Z', '2026-04-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['0987-05-05T12:00:00Z', '0987-05-05'],
  ])('is that of the calendar on the wall: %s', (moment, day) => {
    expect(dayIn('Europe/Warsaw', new Date(moment))).toBe(day);
  });

  it('differs between towns', () => {
    const moment = new Date('2026-06-01T22:30:00Z');
    expect(['Europe/Warsaw', 'UTC', 'America/New_York'].map((zone) => dayIn(zone, moment))).toEqual([
      '2026-06-02',
      '2026-06-01',
      '2026-06-01',
    ]);
  });

  it('is refused for a zone that does not exist', () => {
    expect(() => dayIn('Europe/Augustow', new Date(0))).toThrow(RangeError);
  });
});
