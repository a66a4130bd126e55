const IDENTITY_NAMES =
  /\bpesel\b|\bnr (dowodu|paszportu)|\bnumer (dowodu|paszportu|ewidencyjny pesel)|\b(seria i numer|dowód osobisty|dowod osobisty)|\bnational (id|identity)|\bidentity (card|number)|\bpassport (no|number)|\bssn\b/i;
const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** Whether a column bears an identity number, by its name or because nearly all of its sampled values are valid PESEL numbers. */
export function isIdentityColumn(name: string, samples: readonly string[]): boolean {
  if (IDENTITY_NAMES.test(name.replaceAll('_', ' '))) return true;
  const filled = samples.filter((sample) => sample.trim() !== '');
  return filled.length >= 3 && filled.filter(isPesel).length >= 0.8 * filled.length;
}

/** Whether a text is a valid PESEL: eleven digits, a possible date of birth, and the right check digit. */
export function isPesel(text: string): boolean {
  const digits = text.trim();
  if (!/^\d{11}$/.test(digits)) return false;
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = PESEL_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[10]);
}
