const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day that a calendar on the wall shows at a moment: half past midnight in Augustów is still yesterday in UTC.
 * The formats are kept, because making one costs more than a page of rows.
 *
 * @param timeZone IANA name
 * @returns ISO date
 * @throws {RangeError} for a zone that does not exist
 * @example dayIn('Europe/Warsaw', new Date('2026-03-31T22:30:00Z')); // '2026-04-01'
 */
export function dayIn(timeZone: string, moment: Date): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(moment).padStart(10, '0');
}
