import { isIban, isIdCard, isNip, isPassport, isRegon, type PersonalDataFinding } from '#domain';
import { isBehindMask } from '../masks.js';
import { finding } from './finding.js';

/** Characters before a number in which the word stands that names it. */
const CONTEXT = 32;
const MOST_IBAN = 44;

const NIP_SHAPES =
  /^(?:\d{10}|\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3}|\d{3} \d{3} \d{2} \d{2}|\d{3} \d{2} \d{2} \d{3})/;
const NIP_NAMED = /(?<!\p{L})NIP\p{L}{0,4}[\s:.,-]{0,3}(?:nr|numer|to|PL)?[\s:.]{0,3}$/iu;
const REGON_NAMED = /(?<!\p{L})REGON\p{L}{0,4}[\s:.,-]{0,3}(?:nr|numer|to)?[\s:.]{0,3}$/iu;
const ACCOUNT_NAMED =
  /(?<!\p{L})(?:kont(?:o|a|em|u|cie)|rachun\p{L}{1,6}|przelew\p{L}{0,4}|iban|nrb)(?:\s+bankow\p{L}{1,4})?[\s:.,-]{0,3}(?:nr|numer|to)?[\s:.]{0,3}$/iu;
const ID_NAMED =
  /(?<!\p{L})(?:dow[oó]d\p{L}{0,4}|dow\.|legitymuj\p{L}{1,4})\s{0,2}(?:osobist\p{L}{1,4}|os\.)?[\s,:]{0,3}(?:seri\p{L}{1,3}(?:\s+i\s+(?:numer\p{L}{0,2}|nr))?|nr|numer\p{L}{0,2}|to)?[\s:.]{0,3}$/iu;
const PASSPORT_NAMED = /(?<!\p{L})paszport\p{L}{0,4}[\s,:]{0,3}(?:seri\p{L}{1,3}|nr|numer\p{L}{0,2}|to)?[\s:.]{0,3}$/iu;

/**
 * Numbers with a check digit, and the same numbers without where the writer calls them by their name, because a mistyped number is still
 * somebody's: NIP, REGON, bank account, identity card, passport.
 *
 * @returns in order of kind; they may overlap telephone numbers
 */
export function findNumbers(text: string): PersonalDataFinding[] {
  if (!/\d{3}/.test(text)) return [];
  return [...findAccounts(text), ...findCards(text), ...findTaxNumbers(text)];
}

/** IBAN with its country, and the 26 digits of a Polish account without it. */
function findAccounts(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/\b(?:[A-Z]{2}|[a-z]{2}|Pl) ?\d{2}(?=[ \u00a0-]?[\dA-Za-z])/g)) {
    if (index < from || isGlued(text, index)) continue;
    const length = accountLength(text.slice(index, index + MOST_IBAN), sign);
    if (length === 0) continue;
    from = index + length;
    found.push(finding('iban', index, from, 'certain', 'checksum'));
  }
  const standing = found.length;
  let [at, next] = [0, 0];
  for (const { index } of text.matchAll(/\b\d{2}(?=[ \u00a0-]?\d{4})/g)) {
    if (isGlued(text, index)) continue;
    while (next < standing && found[next].end <= index) next += 1;
    if (index < at || (next < standing && index >= found[next].start)) continue;
    const digits = /^\d{2}(?:[ \u00a0-]?\d{4}){6}(?!\d)/u.exec(text.slice(index, index + MOST_IBAN))?.[0];
    if (digits === undefined) continue;
    const isRight = isIban(`PL${digits.replace(/\D/g, '')}`);
    if (!isRight && !ACCOUNT_NAMED.test(text.slice(Math.max(0, index - CONTEXT), index))) continue;
    at = index + digits.length;
    found.push(finding('iban', index, at, 'certain', isRight ? 'checksum' : 'named'));
  }
  return found;
}

/** The longest run from a country's sign on, whole groups of a number, of which the remainder is right; 0 for none. */
function accountLength(candidate: string, sign: string): number {
  const run = /^[A-Za-z]{2}[ ]?\d{2}(?:[ \u00a0-]?[\dA-Z]{1,4}(?![a-z])|[\da-z]{1,4})*/u.exec(candidate)?.[0] ?? '';
  for (let end = run.length; end >= 15 + sign.length - 4; end -= 1) {
    if (/[\p{L}\d]/u.test(candidate.charAt(end))) continue;
    if (isIban(run.slice(0, end).replace(/[ \u00a0-]/g, '')) && /[\dA-Za-z]$/.test(run.slice(0, end))) return end;
  }
  return 0;
}

/** Three letters and six digits; two letters and seven digits behind the word passport. */
function findCards(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { 0: number, index } of text.matchAll(/\b[A-Za-z]{3}[ -]?\d{3} ?\d{3}\b(?![/-]\d)/g)) {
    if (isGlued(text, index) || isLetter(text.charAt(index + number.length))) continue;
    const before = text.slice(Math.max(0, index - CONTEXT * 2), index);
    const isRight = isIdCard(number.replace(/[ -]/g, '')) && /^[A-Z]/.test(number);
    const isNamed = ID_NAMED.test(before);
    if (!isRight && !isNamed) continue;
    found.push(finding('id-card', index, index + number.length, 'certain', isRight ? 'checksum' : 'named'));
  }
  for (const { 0: number, index } of text.matchAll(/\b[A-Za-z]{2} ?\d{7}\b/g)) {
    if (isGlued(text, index)) continue;
    if (!PASSPORT_NAMED.test(text.slice(Math.max(0, index - CONTEXT * 2), index))) continue;
    const rule = isPassport(number) ? 'checksum' : 'named';
    found.push(finding('passport', index, index + number.length, 'certain', rule));
  }
  return found;
}

/** Tax and business numbers: of a firm they are public, of one person's firm they lead to her. */
function findTaxNumbers(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/\b(?:PL)?(?=\d{3}[- ]?\d{2})/g)) {
    if (index < from || isGlued(text, index) || /[-/.]/.test(text.charAt(index - 1))) continue;
    const start = text.startsWith('PL', index) ? index + 2 : index;
    const before = text.slice(Math.max(0, index - CONTEXT), index);
    const length = taxLength(text.slice(start, start + 20), before);
    if (length === null) continue;
    from = start + length.length;
    found.push(finding(length.type, start, from, 'certain', length.rule));
  }
  return found;
}

function taxLength(candidate: string, before: string): { type: 'nip' | 'regon'; length: number; rule: string } | null {
  const regon = /^(?:\d{14}|\d{9}|\d{3}[ -]\d{3}[ -]\d{3})(?![\p{L}\d]|[-/]\d)/u.exec(candidate)?.[0];
  if (regon !== undefined && REGON_NAMED.test(before)) {
    return { type: 'regon', length: regon.length, rule: isRegon(regon) ? 'checksum' : 'named' };
  }
  if (regon?.length === 14 && isRegon(regon)) return { type: 'regon', length: 14, rule: 'checksum' };
  const nip = NIP_SHAPES.exec(candidate)?.[0];
  if (nip === undefined || /^(?:[\p{L}\d]|[-/]\d|[.,]\d)/u.test(candidate.slice(nip.length))) return null;
  const isNamed = NIP_NAMED.test(before);
  if (isNip(nip) && (isNamed || !nip.startsWith('0'))) return { type: 'nip', length: nip.length, rule: 'checksum' };
  return isNamed ? { type: 'nip', length: nip.length, rule: 'named' } : null;
}

/** \b knows Latin letters alone; a Polish letter before a number makes it part of a word. So does what was masked. */
function isGlued(text: string, index: number): boolean {
  return index > 0 && (isLetter(text.charAt(index - 1)) || isBehindMask(text, index));
}

function isLetter(character: string): boolean {
  return /[\p{L}\d]/u.test(character);
}
