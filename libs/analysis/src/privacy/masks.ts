import { type MaskedKind } from '#domain';

/** What stands in a text in place of personal data. */
export const MASKS: Readonly<Record<MaskedKind, string>> = {
  email: '[e-mail]',
  phone: '[telefon]',
  pesel: '[PESEL]',
  iban: '[konto]',
  'id-card': '[dowód]',
  passport: '[paszport]',
  plate: '[rejestracja]',
};

const LONGEST = Math.max(...Object.values(MASKS).map((mask) => mask.length));
const ANY = new RegExp(
  `\\[(?:${Object.values(MASKS)
    .map((mask) => mask.slice(1, -1))
    .join('|')})\\]`,
  'g',
);
const AT_END = new RegExp(`${ANY.source}$`);

/** Whether a mask ends just before a place: a letter or digit stood there, so that what follows is a part of something longer. */
export function isBehindMask(text: string, index: number): boolean {
  return text.charAt(index - 1) === ']' && AT_END.test(text.slice(Math.max(0, index - LONGEST), index));
}

/** Without the words of masks, which nobody wrote: `[rejestracja]` is no talk of a vehicle. */
export function withoutMasks(text: string): string {
  return text.includes(']') ? text.replace(ANY, ' ') : text;
}
