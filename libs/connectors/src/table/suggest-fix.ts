import { type RejectionCode } from '#domain';
import { readTime } from '../values/time.js';

const MONTHS: readonly RegExp[] = [
  /^(sty|jan)/i,
  /^(lut|feb)/i,
  /^mar/i,
  /^(kwi|apr)/i,
  /^(maj|may)/i,
  /^(cze|jun)/i,
  /^(lip|jul)/i,
  /^(sie|aug)/i,
  /^(wrz|sep)/i,
  /^(paź|paz|oct)/i,
  /^(lis|nov)/i,
  /^(gru|dec)/i,
];

/**
 * What a cell that could not be read was most likely meant to be, as it would be read; null where only the person can tell. Nothing
 * is ever mended by itself.
 *
 * @param dateFormat the pattern in which the dates of this file are read; `auto` takes 2026-12-31
 * @example suggestFix({ code: 'invalid-date', value: '3 marca 2026', row: 7 }); // '2026-03-03'
 */
export function suggestFix(
  { code, value, row }: { code: RejectionCode; value: string | null; row: number },
  dateFormat = 'auto',
): string | null {
  if (code === 'missing-reference') return `wiersz-${row}`;
  if (value === null) return null;
  if (code === 'invalid-date') return suggestDate(value.trim(), dateFormat);
  if (code === 'invalid-number') return suggestNumber(value);
  if (code === 'duplicate-reference') return `${value}-2`;
  return null;
}

function suggestDate(value: string, dateFormat: string): string | null {
  const [year, month, day] = dateParts(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const pad = (part: number) => String(part).padStart(2, '0');
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  if (readTime(iso, { zone: 'UTC' }) === null) return null;
  if (dateFormat === 'auto') return iso;
  return dateFormat
    .replace('yyyy', String(year))
    .replace(/MM?/, pad(month))
    .replace(/dd?/, pad(day))
    .replace(/HH?|mm|ss/g, '00');
}

function dateParts(value: string): readonly [number, number, number] | null {
  const worded = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})/u.exec(value);
  if (worded) {
    const month = MONTHS.findIndex((name) => name.test(worded[2]!)) + 1;
    return month === 0 ? null : [Number(worded[3]), month, Number(worded[1])];
  }
  const yearFirst = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(value);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const yearLast = /^(\d{1,2})\D(\d{1,2})\D(\d{4}|\d{2})(?!\d)/.exec(value);
  if (!yearLast) return null;
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  const year = yearLast[3]!.length === 2 ? 2000 + Number(yearLast[3]) : Number(yearLast[3]);
  return second > 12 && first <= 12 ? [year, first, second] : [year, second, first];
}

/** The one number of a cell with words around it: `1 200 osób`. */
function suggestNumber(value: string): string | null {
  const numbers = value.match(/-?\d+(?:[\s\u00a0]\d{3})*(?:[.,]\d+)?/g) ?? [];
  return numbers.length === 1 ? numbers[0].replace(/[\s\u00a0]/g, '') : null;
}
