import { checkPesel, type PersonalDataFinding } from '#domain';
import { findEmails } from '../find-emails.js';
import { findPhones, type DigitRun, type Span } from '../find-phones.js';
import { finding, withoutOverlaps } from './finding.js';
import { findNumbers } from './find-numbers.js';
import { findPlates } from './find-plates.js';

const SPELT_HINT = /ma[łl]pa|\(\s?at\s?\)|\[\s?at\s?\]|\{\s?at\s?\}/i;
/** Addresses that hide their @ from programs: jan (at) example.pl, jan małpa example.pl. */
const SPELT_AT = /[ \u00a0]?(?:[([{]\s?(?:at|małpa|malpa)\s?[)\]}]|[ \u00a0](?:małpa|malpa)[ \u00a0])[ \u00a0]?/giu;

/**
 * Personal data that have a shape of their own: e-mail, telephone, PESEL, NIP, REGON, bank account, identity card, passport, number plate.
 *
 * @returns findings in order of the text, not overlapping; time is linear in the length of the text, whatever it holds
 */
export function findStructured(text: string): PersonalDataFinding[] {
  const isSpelt = SPELT_HINT.test(text);
  if (!isSpelt && !/[\d@]/.test(text)) return [];
  const emails = findEmails(text);
  const inEmails = emails.map(({ start, end }) => finding('email', start, end, 'certain', 'at-sign'));
  const runs = withoutThoseIn(emails, digitRuns(text));
  const named = withoutOverlaps([
    ...inEmails,
    ...(isSpelt ? findSpeltEmails(text) : []),
    ...findNumbers(text),
    ...findPlates(text),
  ]);
  const pesels = findPesels(text, withoutThoseIn(named, runs));
  const numbers = withoutOverlaps([...named, ...pesels]);
  const masked = numbers.filter(({ type }) => type !== 'nip' && type !== 'regon' && type !== 'plate');
  const phones = findPhones(text, withoutThoseIn(numbers, runs), masked);
  return withoutOverlaps([
    ...numbers,
    ...phones.map(({ start, end }) => finding('phone', start, end, 'certain', 'dialled')),
  ]);
}

function findSpeltEmails(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { 0: at, index } of text.matchAll(SPELT_AT)) {
    const before = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}$/u.exec(text.slice(Math.max(0, index - 65), index))?.[0];
    const after =
      /^[\p{L}\d-]{1,63}(?:(?:\.|[ \u00a0]?(?:[([{]dot[)\]}]|kropka)[ \u00a0]?)[\p{L}\d-]{1,63}){0,3}(?:\.|[ \u00a0]?(?:[([{]dot[)\]}]|kropka)[ \u00a0]?)(?:pl|com|eu|org|net|info|edu|gov|example|ua|de|uk)(?![\p{L}\d])/iu.exec(
        text.slice(index + at.length, index + at.length + 200),
      )?.[0];
    if (before === undefined || after === undefined) continue;
    found.push(finding('email', index - before.length, index + at.length + after.length, 'certain', 'spelt-at'));
  }
  return found;
}

function digitRuns(text: string): DigitRun[] {
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
}

/** Runs that no span covers; both lists are in order. */
function withoutThoseIn(spans: readonly Span[], runs: readonly DigitRun[]): DigitRun[] {
  let next = 0;
  return runs.filter((run) => {
    while (next < spans.length && spans[next].end <= run.start) next += 1;
    return next === spans.length || run.start < spans[next].start;
  });
}

function findPesels(text: string, runs: readonly DigitRun[]): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const next = runs[at + 1];
    if (run.digits.length === 11 && isPesel(text, run.start, run.digits)) {
      found.push(finding('pesel', run.start, run.end, 'certain', 'checksum'));
    } else if (
      run.digits.length === 6 &&
      next?.digits.length === 5 &&
      /^[ \u00a0-]$/.test(text.slice(run.end, Math.min(next.start, run.end + 2)))
    ) {
      if (!isPesel(text, run.start, run.digits + next.digits)) continue;
      found.push(finding('pesel', run.start, next.end, 'certain', 'checksum'));
      at += 1;
    }
  }
  return found;
}

/** Of somebody who may be alive, or called a PESEL by its writer. */
function isPesel(text: string, start: number, digits: string): boolean {
  const check = checkPesel(digits);
  if (check.valid) return check.birthDate >= '1900' && check.birthDate < '2100';
  return /pesel\p{L}*[\s:]{0,3}(?:to|nr|:)?[\s:]{0,3}$/iu.test(text.slice(Math.max(0, start - 24), start));
}
