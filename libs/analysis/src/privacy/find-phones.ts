/** A run of digits in a text. */
export interface DigitRun {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** First two digits of Polish numbers: area codes and mobile networks. */
const POLISH_PREFIXES = new Set(
  (
    '12 13 14 15 16 17 18 22 23 24 25 29 32 33 34 39 41 42 43 44 45 46 47 48 50 51 52 53 54 55 56 57 58 59 60 61 62 63 65 66 67 68 ' +
    '69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 91 94 95'
  ).split(' '),
);
/** Ukrainian numbers as they are dialled at home: 0 and two digits of a network. */
const UKRAINIAN_PREFIXES = new Set('39 44 50 63 66 67 68 73 89 91 92 93 94 95 96 97 98 99'.split(' '));

const SHORTEST_NUMBER = 7;
const MOST_DIGITS = 15;
const MOST_RUNS = 7;
/** Characters that are read before and behind a candidate. */
const CONTEXT = 24;

/** How people group the digits of a Polish number. */
const NATIONAL_SHAPES = new Set(['9', '333', '2322', '3222', '27', '36', '234', '243']);
const WITH_TRUNK_ZERO_SHAPES = new Set(['10', '3322', '12322', '1333', '37', '343', '334', '1234', '19', '127']);
const LOCAL_SHAPES = new Set(['7', '322', '34', '223', '43']);

const GAP = /^(?:[ \u00a0\u2009\u202f]?[-–.]?[ \u00a0\u2009\u202f]?|[)/][ \u00a0-]?|[ \u00a0-]?\(0?\)?[ \u00a0]?)$/;
/** A + that belongs to the number and not to a sum or to "75+". */
const PLUS_BEFORE = /(?<!\d)\+[ \u00a0]?$/;
const NAMED_BEFORE =
  /(?:tel|telefon\p{L}*|kom|kom[óo]rk\p{L}*|fax|faks|numer\p{L}*|nr|dzwoni\p{L}*|☎|📞)[.:]{0,2}\s{0,2}\(?$/iu;
const CALLED_BEFORE = /(?:tel|telefon\p{L}*|fax|faks|dzwoni\p{L}*|☎|📞)[.:]{0,2}\s{0,2}\(?$/iu;
const OTHER_NUMBER_BEFORE = new RegExp(
  '(?<!\\p{L})(?:regon|nip|krs|isbn|ean|faktur\\p{L}*|ksi[ęe]g\\p{L}*|kw|dz|dzia[łl]k\\p{L}*|kont[oa]|lini\\p{L}*|autobus\\p{L}*)' +
    '\\.?:?\\s{0,2}(?:nr\\.?|numer\\p{L}*)?:?\\s{0,2}$',
  'iu',
);
const UNIT_AFTER = new RegExp(
  '^(?:[ \\u00a0]?\\d{3})*(?:[.,]\\d{1,2})?[ \\u00a0]?(?:[€$%]|(?:zł|zl|złot\\p{L}*|pln|eur|euro|usd|tys|mln|mld|m2|m²|m3|m³|ha|km|kg|' +
    'szt|osób|osob|mieszkań\\p{L}*|głos(?:y|ów)?)(?![\\p{L}\\d]))',
  'iu',
);

/**
 * Telephone numbers in the digit runs of a text: Polish ones with and without +48, Ukrainian ones, other international ones that
 * begin with + or 00. Prices, years, dates, postcodes, parcels and file numbers have other shapes, prefixes or neighbours.
 *
 * @param text the text that the runs were found in
 * @param runs runs of digits in order, without those that are masked already
 * @param masked what is masked already, in order; it is no part of any context
 * @returns spans in order, not overlapping; time is linear in the length of the text
 */
export function findPhones(text: string, runs: readonly DigitRun[], masked: readonly Span[]): Span[] {
  const found: Span[] = [];
  let [next, contextFrom] = [0, 0];
  for (let at = 0; at < runs.length;) {
    const { start } = runs[at];
    for (; next < masked.length && masked[next].end <= start; next += 1) {
      contextFrom = Math.max(contextFrom, masked[next].end);
    }
    const before = text.slice(Math.max(contextFrom, start - CONTEXT), start);
    const length = phoneAt(text, runs, at, before);
    if (length > 0) {
      contextFrom = runs[at + length - 1].end;
      found.push({ start: start - signsBefore(before), end: contextFrom });
    }
    at += Math.max(1, length);
  }
  return found;
}

/** How many runs from `at` on make one telephone number; 0 for none. */
function phoneAt(text: string, runs: readonly DigitRun[], at: number, before: string): number {
  const plus = PLUS_BEFORE.test(before);
  if (!plus && isGlued(before)) return 0;
  let [shape, number, best] = ['', '', 0];
  for (let count = 1; count <= MOST_RUNS && at + count <= runs.length; count += 1) {
    const run = runs[at + count - 1];
    if (number.length + run.digits.length > MOST_DIGITS) break;
    if (count > 1 && !isGap(text, runs[at + count - 2].end, run.start, count)) break;
    shape += run.digits.length;
    number += run.digits;
    const after = { end: run.end, separator: count > 1 ? text.charAt(runs[at].end) : '' };
    const isDecimal = count === 2 && after.separator === '.';
    if (!isDecimal && isPhone(text, before, after, shape, number, plus)) best = count;
    if (best > 0 && (!plus || hasFixedLength(number))) break;
  }
  return best;
}

/** A bracket or a slash stands only behind the area code; everything between two runs of one number is short. */
function isGap(text: string, from: number, to: number, count: number): boolean {
  if (to - from > 4) return false;
  const gap = text.slice(from, to);
  return GAP.test(gap) && (count === 2 || !/[()/]/.test(gap));
}

/** Where a candidate ends, and what stands between its first two runs. */
interface End {
  readonly end: number;
  readonly separator: string;
}

function isPhone(text: string, before: string, after: End, shape: string, number: string, plus: boolean): boolean {
  const { end } = after;
  if (number.length < SHORTEST_NUMBER) return false;
  if (plus || number.startsWith('00')) return isInternational(text, end, number, plus);
  if (continues(text, after)) return false;
  if (number.length === 7) return LOCAL_SHAPES.has(shape) && CALLED_BEFORE.test(before);
  if (isAmount(text, end, number)) return false;
  if (number.length === 9) {
    if (!NATIONAL_SHAPES.has(shape) || OTHER_NUMBER_BEFORE.test(before)) return false;
    return POLISH_PREFIXES.has(number.slice(0, 2)) || NAMED_BEFORE.test(before);
  }
  if (number.length === 10 && number.startsWith('0') && WITH_TRUNK_ZERO_SHAPES.has(shape)) {
    const prefix = number.slice(1, 3);
    return POLISH_PREFIXES.has(prefix) || UKRAINIAN_PREFIXES.has(prefix);
  }
  if (number.length === 11 && number.startsWith('48')) {
    return POLISH_PREFIXES.has(number.slice(2, 4)) && (shape.startsWith('2') || shape === '11');
  }
  return number.length === 12 && number.startsWith('380') && UKRAINIAN_PREFIXES.has(number.slice(3, 5));
}

function isInternational(text: string, end: number, written: string, plus: boolean): boolean {
  const number = plus ? written.replace(/^00/, '') : written.slice(2);
  if (!/^[1-9]/.test(number) || /\d/.test(text.charAt(end)) || isAmount(text, end, number)) return false;
  if (number.startsWith('48')) return number.length === 11 || (number.length === 12 && number[2] === '0');
  if (number.startsWith('380')) return number.length === 12;
  return number.length >= (plus ? 9 : 11) && number.length <= 15;
}

/** Polish and Ukrainian numbers have a fixed length, so what follows is another number. */
function hasFixedLength(number: string): boolean {
  return /^(?:00)?(?:48|380)/.test(number);
}

/** Part of something longer: a word, a decimal, a date, a path. */
function isGlued(before: string): boolean {
  if (/\d[.:–-]$/.test(before) || /[\p{L}\d/.-]\/$/u.test(before)) return true;
  return /[\p{L}_#@=&%]$/u.test(before) && !/(?:tel|kom|nr)$/iu.test(before);
}

/** A word, a decimal, or more of a file number written with the same separator goes on behind the candidate. */
function continues(text: string, { end, separator }: End): boolean {
  const next = text.slice(end, end + 6);
  if (/^(?:[\p{L}_]|[.,]\d{1,2}(?![ \u00a0.-]?\d|[\p{L}@_]))/u.test(next)) return true;
  return separator !== '' && next.startsWith(separator) && /^[-/.]\d{3}/.test(next);
}

function isAmount(text: string, end: number, number: string): boolean {
  return number.endsWith('000000') || UNIT_AFTER.test(text.slice(end, end + CONTEXT));
}

/** The + and an opening bracket belong to the number. */
function signsBefore(before: string): number {
  const signs = PLUS_BEFORE.exec(before)?.[0].length ?? 0;
  return before.charAt(before.length - signs - 1) === '(' ? signs + 1 : signs;
}
