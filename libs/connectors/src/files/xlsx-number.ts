/** What a cell's number format shows: a day, a moment, a time of day, or a plain number. */
export type NumberShape = 'date' | 'datetime' | 'time' | 'number';

const BUILT_IN: readonly (readonly [number, number, NumberShape])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'datetime'],
  [27, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

/** The shape of a number format, by its number for the built-in ones and by its letters for the others. */
export function numberShape(formatId: number, code: string | undefined): NumberShape {
  if (code === undefined) return BUILT_IN.find(([from, to]) => formatId >= from && formatId <= to)?.[2] ?? 'number';
  const letters = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '')
    .toLowerCase();
  if (letters.includes('general')) return 'number';
  const hasTime = /[hs]/.test(letters);
  const hasDate = /[yd]/.test(letters) || (/m/.test(letters) && !hasTime);
  if (hasDate) return hasTime ? 'datetime' : 'date';
  return hasTime ? 'time' : 'number';
}

const SECONDS_A_DAY = 86_400;
const LAST_SERIAL = 2_958_465; // 9999-12-31

/**
 * A spreadsheet's day number as local time: `45000.5` → `2023-03-15 12:00:00`. Day 0 is 1899-12-30, so that Excel's 29 February
 * 1900, which never was, disturbs only the days before it; in the 1904 system day 0 is 1904-01-01. Null outside of the calendar.
 */
export function serialToText(serial: number, shape: NumberShape, date1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > LAST_SERIAL) return null;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const time = new Date((seconds % SECONDS_A_DAY) * 1000).toISOString().slice(11, 19);
  if (shape === 'time' && days === 0) return time;
  const early = !date1904 && days < 60 ? 1 : 0;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(epoch + (days + early) * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
  return shape === 'date' && time === '00:00:00' ? day : `${day} ${time}`;
}

/** A stored number as a person reads it: whole numbers digit by digit, others without the noise of binary fractions. */
export function numberText(stored: string): string {
  if (/^-?\d+$/.test(stored)) return stored;
  const value = Number(stored);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : stored;
}
