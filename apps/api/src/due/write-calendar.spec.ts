import { type DueItem } from '#domain';
import { fold, writeCalendar } from './write-calendar.js';

const ITEM: DueItem = {
  subject: 'commitment',
  subjectId: '6b1f0f6e-0000-4000-8000-000000000001',
  processId: '6b1f0f6e-0000-4000-8000-000000000002',
  process: 'park',
  processTitle: { pl: 'Park', en: 'Park' },
  title: { pl: 'Ławki, kosze; 14 lip', en: 'Benches, bins; 14 lindens' },
  owner: 'Zakład Zieleni',
  dueOn: '2026-03-15',
  daysLeft: 20,
  count: 1,
};
const NOW = new Date('2026-02-23T08:15:30Z');

it('writes whole days with alarms 14 and 3 days ahead, escaped as RFC 5545 asks', () => {
  const lines = writeCalendar([ITEM], 'pl', NOW).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:commitment-6b1f0f6e-0000-4000-8000-000000000001@nasluch',
      'DTSTAMP:20260223T081530Z',
      'DTSTART;VALUE=DATE:20260315',
      'SUMMARY:Ławki\\, kosze\\; 14 lip (Park)',
      'TRIGGER:-P14D',
      'TRIGGER:-P3D',
    ]),
  );
  expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
});

it('keeps the identity of a promise when its date moves', () => {
  const uid = (item: DueItem) => /UID:.*/.exec(writeCalendar([item], 'en', NOW))?.[0];
  expect(uid({ ...ITEM, dueOn: '2026-04-01' })).toBe(uid(ITEM));
});

it('folds lines at 75 octets without cutting a letter in two', () => {
  const line = `SUMMARY:${'ż'.repeat(100)}`;
  const parts = fold(line).split('\r\n');
  expect(parts.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
  expect(parts.map((part, at) => (at === 0 ? part : part.slice(1))).join('')).toBe(line);
  expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true);
});
