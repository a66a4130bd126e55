/** The most sheets that are printed at once. */
export const MOST_SHEETS = 500;
/** Five digits and one to check them. */
export const HIGHEST_SHEET = 99_999;

/** H. M. Damm's quasigroup of order 10: one wrong digit, and two neighbours exchanged, never give the same check digit. */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/**
 * The number of a paper sheet as it stands on the form and on its stub: five digits and a check digit.
 *
 * @param number 1…99999, given once in a process
 * @example writeSheetNumber(572); // 'P-00572-4'
 */
export function writeSheetNumber(number: number): string {
  const digits = String(number).padStart(5, '0');
  return `P-${digits}-${checkDigit(digits)}`;
}

/**
 * What somebody typed from a sheet or a stub, as its number: case, spaces and hyphens do not matter, the letter may be missing. Null
 * where it is no such number, or one digit is wrong.
 * @example readSheetNumber('p 00572 4'); // 572
 */
export function readSheetNumber(typed: string): number | null {
  const found = /^P?(\d{5})(\d)$/.exec(typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, ''));
  const [, digits = '', check] = found ?? [];
  if (found === null || checkDigit(digits) !== check || Number(digits) === 0) return null;
  return Number(digits);
}

function checkDigit(digits: string): string {
  let interim = '0';
  for (const digit of digits) interim = QUASIGROUP[Number(interim)]?.[Number(digit)] ?? '0';
  return interim;
}
