import { LOCALES, type ScreenLanguage } from './languages.js';

/** Days and weeks of a Polish municipality, wherever its reader sits. */
export const DEFAULT_ZONE = 'Europe/Warsaw';
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** A number for reading. @example formatNumber('pl', 12345.6); // '12 345,6' (no-break space) */
export function formatNumber(language: ScreenLanguage, value: number, decimals = 2): string {
  return numberFormat(language, { maximumFractionDigits: decimals }).format(value);
}

/** A share 0…1 in per cent, always with that many decimals. @example formatPercent('pl', 0.124); // '12%' */
export function formatPercent(language: ScreenLanguage, share: number, decimals = 0): string {
  return numberFormat(language, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(share);
}

/** A ratio such as a representation ratio, always with two decimals. @example formatRatio('pl', 0.4); // '0,40' */
export function formatRatio(language: ScreenLanguage, ratio: number): string {
  return numberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(ratio);
}

/**
 * An interval with an en dash; one value where both ends read the same.
 * @param unit `number` (two decimals), `percent` (shares 0…1) or `ratio`
 * @example formatRange('pl', 0.42, 0.47, 'percent'); // '42–47%'
 */
export function formatRange(
  language: ScreenLanguage,
  lower: number,
  upper: number,
  unit: 'number' | 'percent' | 'ratio' = 'number',
  decimals = unit === 'percent' ? 0 : 2,
): string {
  const write = { number: formatNumber, percent: formatPercent, ratio: formatRatio }[unit];
  const [from, to] = [write(language, lower, decimals), write(language, upper, decimals)];
  if (from === to) return from;
  return unit === 'percent' ? `${from.replace(/\s?%$/, '')}–${to}` : `${from}–${to}`;
}

/** Bytes in the largest fitting unit. @example formatBytes('pl', 1536000); // '1,5 MB' */
export function formatBytes(language: ScreenLanguage, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const options = { style: 'unit', unit: units[step], unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return numberFormat(language, options).format(bytes / 1000 ** step);
}

/**
 * A day in words. A day without time (`2026-11-20`) is that day everywhere; a moment is shown in the given zone.
 * @returns the text itself where it is no date
 * @example formatDate('pl', '2026-11-20'); // '20 listopada 2026'
 */
export function formatDate(language: ScreenLanguage, date: string | Date, zone = DEFAULT_ZONE): string {
  return writeDate(language, date, zone, { dateStyle: 'long' });
}

/** A day as short as an axis needs it. @example formatShortDate('pl', '2026-03-02'); // '2 mar' */
export function formatShortDate(language: ScreenLanguage, date: string | Date, zone = DEFAULT_ZONE): string {
  return writeDate(language, date, zone, { day: 'numeric', month: 'short' });
}

/** A month and its year. @example formatMonth('pl', '2026-03-01'); // 'marzec 2026' */
export function formatMonth(language: ScreenLanguage, date: string | Date, zone = DEFAULT_ZONE): string {
  return writeDate(language, date, zone, { month: 'long', year: 'numeric' });
}

/** A month as short as an axis needs it. @example formatShortMonth('pl', '2026-03-01'); // 'mar 2026' */
export function formatShortMonth(language: ScreenLanguage, date: string | Date, zone = DEFAULT_ZONE): string {
  return writeDate(language, date, zone, { month: 'short', year: 'numeric' });
}

/** A year alone. @example formatYear('pl', '2026-01-01'); // '2026' */
export function formatYear(language: ScreenLanguage, date: string | Date, zone = DEFAULT_ZONE): string {
  return writeDate(language, date, zone, { year: 'numeric' });
}

/** A moment to the minute. @example formatDateTime('pl', '2026-11-20T15:10:00Z'); // '20 listopada 2026, 16:10' */
export function formatDateTime(language: ScreenLanguage, moment: string | Date, zone = DEFAULT_ZONE): string {
  const day = formatDate(language, moment, zone);
  const time = writeDate(language, moment, zone, { timeStyle: 'short' });
  return day === time ? day : `${day}, ${time}`;
}

/** Two days as one span. @example formatDateRange('pl', '2026-03-03', '2026-04-14'); // '3 marca – 14 kwietnia 2026' */
export function formatDateRange(
  language: ScreenLanguage,
  from: string | Date,
  to: string | Date,
  zone = DEFAULT_ZONE,
): string {
  const [start, end] = [new Date(from), new Date(to)];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return `${String(from)} – ${String(to)}`;
  const timeZone = isDayOnly(from) && isDayOnly(to) ? 'UTC' : zone;
  return withoutYearSign(
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone }).formatRange(start, end),
  );
}

const collators = new Map<ScreenLanguage, Intl.Collator>();

/** Order of the alphabet, numbers by size. @example ['Łódź', 'Lublin'].sort((a, b) => compareText('pl', a, b)); // Lublin, Łódź */
export function compareText(language: ScreenLanguage, a: string, b: string): number {
  const known = collators.get(language);
  const collator = known ?? new Intl.Collator(LOCALES[language], { numeric: true });
  if (known === undefined) collators.set(language, collator);
  return collator.compare(a, b);
}

/** Names in a row, the last joined by a word. @example formatList('pl', ['75+', '15–24']); // '75+ i 15–24' */
export function formatList(language: ScreenLanguage, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
}

function writeDate(
  language: ScreenLanguage,
  date: string | Date,
  zone: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return String(date);
  const timeZone = isDayOnly(date) ? 'UTC' : zone;
  return withoutYearSign(new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone }).format(moment));
}

/** Ukrainian dates end in "р." (year), and a sentence that ends in a date would end in two full stops. */
function withoutYearSign(date: string): string {
  return date.replace(/\sр\.$/u, '');
}

function isDayOnly(date: string | Date): boolean {
  return typeof date === 'string' && DAY_ONLY.test(date);
}

const numberFormats = new Map<string, Intl.NumberFormat>();
function numberFormat(language: ScreenLanguage, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = language + JSON.stringify(options);
  const known = numberFormats.get(name);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALES[language], options);
  numberFormats.set(name, made);
  return made;
}
