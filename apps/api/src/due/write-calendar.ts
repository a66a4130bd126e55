import { REMINDER_DAYS, type DueItem } from '#domain';
import { translate, type Language } from '#language';
import { dueSummary } from '../../../worker/src/due/due-summary.js';

/**
 * What is due as a calendar (RFC 5545): whole days, each with an alarm 14 and 3 days ahead. A promise keeps its identity when its date
 * moves, so that a calendar moves it instead of adding another.
 *
 * @param now when the calendar is made
 */
export function writeCalendar(items: readonly DueItem[], language: Language, now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nasluch//due//PL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(translate(language, 'due.calendar.name'))}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...items.flatMap((item) => eventOf(item, language, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventOf(item: DueItem, language: Language, stamp: string): string[] {
  const summary = escape(dueSummary(item, language));
  const identity = item.subject === 'response' ? `${item.subjectId}-${item.dueOn}` : item.subjectId;
  return [
    'BEGIN:VEVENT',
    `UID:${item.subject}-${identity}@nasluch`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${item.dueOn.replaceAll('-', '')}`,
    `SUMMARY:${summary}`,
    ...(item.owner === null ? [] : [`DESCRIPTION:${escape(item.owner)}`]),
    'TRANSP:TRANSPARENT',
    ...REMINDER_DAYS.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${summary}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** No line is longer than 75 octets; a letter is never cut in two. */
export function fold(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      parts.push(part);
      // the space that begins a continued line counts
      [part, octets] = ['', 1];
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
