import { MASKED_KINDS, type MaskedKind, type PersonalDataFinding } from '#domain';
import { findStructured } from './personal-data/find-structured.js';

export interface Scrubbed {
  readonly text: string;
  /** How often each kind was masked. */
  readonly masked: Readonly<Record<MaskedKind, number>>;
}

const MASKS: Readonly<Record<MaskedKind, string>> = {
  email: '[e-mail]',
  phone: '[telefon]',
  pesel: '[PESEL]',
  iban: '[konto]',
  'id-card': '[dowód]',
  passport: '[paszport]',
  plate: '[rejestracja]',
};
const KINDS: ReadonlySet<string> = new Set(MASKED_KINDS);

/**
 * A resident's words without what a rule finds for certain and nobody needs to read: e-mail addresses, telephone, PESEL, account, identity
 * card and passport numbers, number plates beside a vehicle. Names, addresses, tax numbers of firms and other personal data stay and wait
 * for a person: the result is scrubbed, never anonymous.
 *
 * @param text any text; a megabyte of hostile input takes linear time
 * @returns the text with `[e-mail]`, `[telefon]`, `[PESEL]`, … in place, and how many of each; scrubbing again changes nothing
 * @see docs/methods/personal-data-in-texts.md
 * @example scrub('Proszę dzwonić: 600 123 456').text; // 'Proszę dzwonić: [telefon]'
 */
export function scrub(text: string): Scrubbed {
  const masked = Object.fromEntries(MASKED_KINDS.map((kind) => [kind, 0])) as Record<MaskedKind, number>;
  let result = '';
  let copiedTo = 0;
  for (const { start, end, type } of findStructured(text).filter(isMasked)) {
    const kind = type as MaskedKind;
    masked[kind] += 1;
    result += text.slice(copiedTo, start) + MASKS[kind];
    copiedTo = end;
  }
  return { text: result + text.slice(copiedTo), masked };
}

function isMasked({ type, confidence }: PersonalDataFinding): boolean {
  return confidence === 'certain' && KINDS.has(type);
}
