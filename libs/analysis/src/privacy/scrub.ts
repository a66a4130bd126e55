import { checkPesel, MASKED_KINDS, type MaskedKind } from '#domain';
import { findEmails } from './find-emails.js';
import { findPhones, type DigitRun, type Span } from './find-phones.js';

export interface Scrubbed {
  readonly text: string;
  /** How often each kind was masked. */
  readonly masked: Readonly<Record<MaskedKind, number>>;
}

interface MaskedSpan extends Span {
  readonly kind: MaskedKind;
}

const MASKS: Readonly<Record<MaskedKind, string>> = { email: '[e-mail]', phone: '[telefon]', pesel: '[PESEL]' };

/**
 * A resident's words without e-mail addresses, telephone numbers and PESEL numbers. Names, addresses and other personal data stay:
 * the result is scrubbed, never anonymous.
 *
 * A PESEL is masked when its date and check digit are right, or when the word PESEL stands before eleven digits.
 *
 * @param text any text; a megabyte of hostile input takes linear time
 * @returns the text with `[e-mail]`, `[telefon]`, `[PESEL]` in place, and how many of each; scrubbing again changes nothing
 * @see docs/methods/personal-data-in-texts.md
 * @example scrub('Proszę dzwonić: 600 123 456').text; // 'Proszę dzwonić: [telefon]'
 */
export function scrub(text: string): Scrubbed {
  const masked = Object.fromEntries(MASKED_KINDS.map((kind) => [kind, 0])) as Record<MaskedKind, number>;
  const spans = findPersonalData(text);
  let result = '';
  let copiedTo = 0;
  for (const { start, end, kind } of spans) {
    masked[kind] += 1;
    result += text.slice(copiedTo, start) + MASKS[kind];
    copiedTo = end;
  }
  return { text: result + text.slice(copiedTo), masked };
}

function findPersonalData(text: string): MaskedSpan[] {
  const emails = findEmails(text);
  const outsideEmails = withoutThoseIn(emails, digitRuns(text));
  const pesels = findPesels(text, outsideEmails);
  const masked = [...emails, ...pesels].sort((a, b) => a.start - b.start);
  const phones = findPhones(text, withoutThoseIn(pesels, outsideEmails), masked);
  return [
    ...emails.map((span) => ({ ...span, kind: 'email' as const })),
    ...pesels.map((span) => ({ ...span, kind: 'pesel' as const })),
    ...phones.map((span) => ({ ...span, kind: 'phone' as const })),
  ].sort((a, b) => a.start - b.start);
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

function findPesels(text: string, runs: readonly DigitRun[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const next = runs[at + 1];
    if (run.digits.length === 11 && isPesel(text, run.start, run.digits)) {
      found.push({ start: run.start, end: run.end });
    } else if (
      run.digits.length === 6 &&
      next?.digits.length === 5 &&
      /^[ \u00a0-]$/.test(text.slice(run.end, Math.min(next.start, run.end + 2)))
    ) {
      if (!isPesel(text, run.start, run.digits + next.digits)) continue;
      found.push({ start: run.start, end: next.end });
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
