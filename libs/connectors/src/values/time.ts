import { type SourceTime } from '#domain';
import { serialToText } from '../files/xlsx-number.js';
import { zonedInstant, type LocalTime } from './zoned-instant.js';

export interface TimeReading {
  /** Zone in which times without one are read, e.g. `Europe/Warsaw`. */
  readonly zone: string;
  /** `auto`, or a pattern of yyyy MM dd HH mm ss such as `MM/dd/yyyy HH:mm`. */
  readonly format?: string | undefined;
  /** Whether `3/4/2026` is the fourth of March; only when told or proven by another value of the column. */
  readonly monthFirst?: boolean;
}

/** Consultations before and after these years are slips of a keyboard or of a spreadsheet (1899, 2999). */
const EARLIEST_YEAR = 1970;
const LATEST_YEAR = 2100;

/** Abbreviations that exports write behind a time, as minutes ahead of UTC. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
};

const CLOCK = String.raw`(?:[T,]?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?)?`;
const ZONE = String.raw`\s*(Z|[A-Za-z]{3,4}|(?:UTC|GMT)?[+-]\d{1,2}:?\d{2}|(?:UTC|GMT)[+-]\d{1,2})?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}${ZONE}$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: ?r\.)?${CLOCK}${ZONE}$`);
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/**
 * Reads a date or a moment as exports write them: `2026-03-02`, `2026-03-02T08:15:11Z`, `2019-01-24 22:29:15 +0100`, `… UTC`,
 * `02.03.2026 8:15`, `2013/07/26 3:00:00 PM EET`, a spreadsheet's day number. Days come before months unless told or proven
 * otherwise. Null for what is no possible date: 30 February, a year outside of 1970–2100, a word.
 */
export function readTime(text: string, reading: TimeReading): SourceTime | null {
  const value = text.trim();
  if (reading.format !== undefined && reading.format !== 'auto')
    return readPattern(value, reading.format, reading.zone);
  const yearFirst = YEAR_FIRST.exec(value);
  if (yearFirst) {
    const [, year, month, day, ...rest] = yearFirst;
    return toTime([year, month, day], rest, reading.zone);
  }
  const yearLast = YEAR_LAST.exec(value);
  if (yearLast) {
    const [, first, separator, second, year, ...rest] = yearLast;
    const monthFirst = separator === '/' && reading.monthFirst === true;
    return toTime(monthFirst ? [year, first, second] : [year, second, first], rest, reading.zone);
  }
  if (SERIAL.test(value)) {
    const shown = serialToText(Number(value), 'date', false);
    return shown === null ? null : readTime(shown, { zone: reading.zone });
  }
  return null;
}

/** Whether some value of a column proves that months come first: `7/26/2026`, and none that days do. */
export function provesMonthFirst(values: readonly string[]): boolean {
  let proven = false;
  for (const value of values) {
    const parts = /^\s*(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(value);
    if (parts === null) continue;
    if (Number(parts[1]) > 12) return false;
    if (Number(parts[2]) > 12) proven = true;
  }
  return proven;
}

/**
 * Whether the months come first in a column whose rows stand in the order of their times, as a form lists them: some value proves it,
 * or no value contradicts it and only so do the times never run backwards.
 */
export function monthsComeFirst(values: readonly string[]): boolean {
  if (provesMonthFirst(values)) return true;
  const inOrder = (monthFirst: boolean) => {
    const instants = values.map((value) => readTime(value, { zone: 'UTC', monthFirst })?.instant ?? null);
    return instants.every((instant, index) => instant !== null && (index === 0 || instants[index - 1]! <= instant));
  };
  return values.length > 1 && !inOrder(false) && inOrder(true);
}

function toTime(
  date: readonly (string | undefined)[],
  rest: readonly (string | undefined)[],
  zone: string,
): SourceTime | null {
  const [hour, minute, second, half, written] = rest;
  const local = {
    year: Number(date[0]),
    month: Number(date[1]),
    day: Number(date[2]),
    hour: onTwentyFourHours(Number(hour ?? 0), half),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  };
  if (!exists(local)) return null;
  const precision = hour === undefined ? 'day' : 'second';
  if (written === undefined || precision === 'day') {
    return { instant: zonedInstant(local, zone).toISOString(), precision, zone };
  }
  const offset = offsetMinutes(written);
  if (offset === null) return null;
  const instant = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute - offset, local.second);
  return { instant: new Date(instant).toISOString(), precision, zone: offset === 0 ? 'UTC' : offsetName(offset) };
}

/** 12 AM is midnight, 12 PM noon, and so is 0 PM, as some clocks write it; NaN for 13 PM, which then does not exist. */
function onTwentyFourHours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) return Number.NaN;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function exists({ year, month, day, hour, minute, second }: LocalTime): boolean {
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return false;
  if (!(hour >= 0 && hour < 24 && minute < 60 && second < 60)) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function offsetMinutes(written: string): number | null {
  const known = ABBREVIATIONS[written.toUpperCase()];
  if (known !== undefined) return known;
  const parts = /([+-])(\d{1,2}?):?(\d{2})?$/.exec(written.replace(/^(UTC|GMT)/i, ''));
  if (parts === null) return null;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return minutes > 14 * 60 ? null : parts[1] === '-' ? -minutes : minutes;
}

function offsetName(minutes: number): string {
  const absolute = Math.abs(minutes);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60))}:${pad(absolute % 60)}`;
}

/** Reads by a pattern of yyyy MM dd HH mm ss; one letter (`d`, `M`, `H`) takes one digit or two. */
function readPattern(value: string, format: string, zone: string): SourceTime | null {
  const fields: string[] = [];
  const source = format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/yyyy|MM?|dd?|HH?|mm|ss/g, (field) => {
    fields.push(field[0]!);
    return field === 'yyyy' ? '(\\d{4})' : '(\\d{1,2})';
  });
  const found = new RegExp(`^${source}$`).exec(value);
  if (found === null) return null;
  const part = (letter: string) => {
    const position = fields.indexOf(letter);
    return position < 0 ? undefined : found[position + 1];
  };
  return toTime([part('y'), part('M'), part('d')], [part('H'), part('m') ?? (part('H') && '0'), part('s')], zone);
}
