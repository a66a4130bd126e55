/** Columns that name a person without being an identity number. */
export type ContactKind = 'email' | 'phone' | 'name';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NINE_DIGITS = /^(\+?48)?(\d{9})$/;
const WRITTEN_AS_PHONE = /^(\+48[\s-]?\d|\d{3}[\s-]\d{3}[\s-]\d{3}$)/;
const PHONE_NAMES = /telefon|\btel\b|phone|kom[oó]rk/i;
const NAME_NAMES =
  /^(imi[eę]|nazwisko|imi[eę] i nazwisko|nazwisko i imi[eę]|first ?name|last ?name|surname|full name)$/i;

/**
 * Whether a column holds e-mail addresses, telephone numbers or names of people. Nine digits are a telephone number only where the
 * header says so or the digits stand in threes: plain numbers are as often numbers of letters.
 */
export function contactOf(name: string, samples: readonly string[]): ContactKind | null {
  const filled = samples.map((sample) => sample.trim()).filter((sample) => sample !== '');
  const mostly = (test: (value: string) => boolean) =>
    filled.length > 0 && filled.filter(test).length >= 0.9 * filled.length;
  if (mostly((value) => EMAIL.test(value))) return 'email';
  const isNumber = (value: string) => NINE_DIGITS.test(value.replace(/[\s()-]/g, ''));
  const isNamed = PHONE_NAMES.test(name);
  if (mostly((value) => isNumber(value) && (isNamed || WRITTEN_AS_PHONE.test(value)))) return 'phone';
  return NAME_NAMES.test(name.replaceAll('_', ' ').trim()) ? 'name' : null;
}
