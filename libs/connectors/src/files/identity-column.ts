import { checkPesel, isIban, isIdCard, isNip } from '#domain';

/** Numbers that name one person, or her account: never read. */
export type IdentityKind = 'pesel' | 'id-card' | 'passport' | 'iban' | 'nip';

const NAMES: readonly (readonly [IdentityKind, RegExp])[] = [
  ['pesel', /\bpesel\b|\bnumer ewidencyjny pesel|\bnational (id|identity)|\bssn\b/i],
  ['id-card', /\b(nr|numer|seria i numer) dowodu|\bseria i numer|dow[oó]d osobisty|\bidentity (card|number)/i],
  ['passport', /\b(nr|numer) paszportu|\bpassport (no|number)/i],
  ['iban', /\biban\b|\b(nr|numer) (rachunku|konta bankowego)|\bbank account\b/i],
  ['nip', /(^|\s)nip(\s|$)/i],
];

const VALUES: readonly (readonly [IdentityKind, (value: string) => boolean])[] = [
  ['pesel', isPesel],
  ['id-card', isIdCard],
  ['iban', (value) => isIban(value) || isIban(`PL${value}`)],
  ['nip', isNip],
];

/** So few values prove nothing. */
const FEWEST_VALUES = 3;

/**
 * Which identity number a column bears, by its name or because nearly all of its sampled values are such numbers with a right check
 * digit; null for any other column.
 */
export function identityOf(name: string, samples: readonly string[]): IdentityKind | null {
  const words = name.replaceAll('_', ' ');
  const named = NAMES.find(([, pattern]) => pattern.test(words));
  if (named) return named[0];
  const filled = samples.map((sample) => sample.trim()).filter((sample) => sample !== '');
  if (filled.length < FEWEST_VALUES) return null;
  const found = VALUES.find(([, test]) => filled.filter(test).length >= 0.8 * filled.length);
  return found?.[0] ?? null;
}

export function isIdentityColumn(name: string, samples: readonly string[]): boolean {
  return identityOf(name, samples) !== null;
}

/** Whether a text is a valid PESEL: eleven digits, a possible date of birth, and the right check digit. */
export function isPesel(text: string): boolean {
  return checkPesel(text.trim()).valid;
}
