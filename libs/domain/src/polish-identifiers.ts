export type PeselCheck =
  | { readonly valid: true; readonly birthDate: string; readonly sex: 'female' | 'male' }
  | { readonly valid: false; readonly reason: 'format' | 'date' }
  | { readonly valid: false; readonly reason: 'checksum'; readonly expectedDigit: number };

/** Years by the tens that a PESEL adds to the month: 80, 0, 20, 40, 60. */
const CENTURIES: Readonly<Record<number, number>> = { 8: 1800, 0: 1900, 2: 2000, 4: 2100, 6: 2200 };

/**
 * Is this the number that Poland gives to every resident? Eleven digits: birth date with the century in the month, a running
 * number whose last digit is odd for men, a check digit.
 *
 *     check digit = (10 − Σ wᵢdᵢ mod 10) mod 10,   w = 1 3 7 9 1 3 7 9 1 3
 *
 * @returns birth date and sex, or why not, tested in the order format, date, checksum
 * @see Act of 24 September 2010 on the population register, art. 15
 * @example checkPesel('44051401359'); // { valid: true, birthDate: '1944-05-14', sex: 'male' }
 */
export function checkPesel(value: string): PeselCheck {
  if (!/^\d{11}$/.test(value)) return { valid: false, reason: 'format' };
  const digits = digitsOf(value);
  const birthDate = birthDateOf(digits);
  if (birthDate === null) return { valid: false, reason: 'date' };
  const expectedDigit = (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10;
  if (digits[10] !== expectedDigit) return { valid: false, reason: 'checksum', expectedDigit };
  return { valid: true, birthDate, sex: digits[9] % 2 === 1 ? 'male' : 'female' };
}

function birthDateOf(digits: readonly number[]): string | null {
  const tens = digits[2] - (digits[2] % 2);
  const year = CENTURIES[tens] + digits[0] * 10 + digits[1];
  const month = (digits[2] - tens) * 10 + digits[3];
  const day = digits[4] * 10 + digits[5];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Is this a tax number (NIP)? Ten digits, hyphens and spaces allowed.
 *
 *     check digit = Σ wᵢdᵢ mod 11,   w = 6 5 7 2 3 4 5 6 7; a remainder of 10 is no number
 *
 * @example isNip('123-456-32-18'); // true
 */
export function isNip(value: string): boolean {
  const compact = value.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(compact)) return false;
  const digits = digitsOf(compact);
  return weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digits[9];
}

/**
 * Is this an international bank account number? Country, two check digits, up to 30 letters and digits; a Polish one has 28.
 * Spaces are allowed. With the first four characters at the end and letters as 10…35, the number mod 97 is 1.
 *
 * @see ISO 13616
 * @example isIban('PL61 1090 1014 0000 0712 1981 2874'); // true
 */
export function isIban(value: string): boolean {
  const compact = value.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(compact)) return false;
  if (compact.startsWith('PL') && !/^PL\d{26}$/.test(compact)) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const number = parseInt(character, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder === 1;
}

/**
 * Is this the number of a Polish identity card? Three letters and six digits, letters counting as 10…35.
 *
 *     Σ wᵢdᵢ mod 10 = 0,   w = 7 3 1 9 7 3 1 7 3
 *
 * @example isIdCard('ABA300000'); // true
 */
export function isIdCard(value: string): boolean {
  const compact = value.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{3}\d{6}$/.test(compact)) return false;
  const numbers = [...compact].map((character) => parseInt(character, 36));
  return weighted(numbers, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0;
}

/**
 * Is this a number of the business register (REGON)? Nine digits, or fourteen of a branch, of which the first nine are one too.
 *
 *     check digit = (Σ wᵢdᵢ mod 11) mod 10,   w = 8 9 2 3 4 5 6 7,   of fourteen w = 2 4 8 5 0 9 7 3 6 1 2 4 8
 *
 * @example isRegon('123456785'); // true: 8 + 18 + 6 + 12 + 20 + 30 + 42 + 56 = 192 = 17 · 11 + 5
 */
export function isRegon(value: string): boolean {
  const compact = value.replace(/[\s-]/g, '');
  if (!/^(?:\d{9}|\d{14})$/.test(compact)) return false;
  const digits = digitsOf(compact);
  if ((weighted(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 !== digits[8]) return false;
  return compact.length === 9 || (weighted(digits, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === digits[13];
}

/**
 * Is this the number of a Polish passport? Two letters and seven digits, letters counting as 10…35.
 *
 *     Σ wᵢdᵢ mod 10 = 0,   w = 7 3 9 1 7 3 1 7 3
 *
 * @example isPassport('ZS0000177'); // true: 245 + 84 + 1 + 49 + 21 = 400
 */
export function isPassport(value: string): boolean {
  const compact = value.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{7}$/.test(compact)) return false;
  const numbers = [...compact].map((character) => parseInt(character, 36));
  return weighted(numbers, [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 === 0;
}

function digitsOf(value: string): number[] {
  return [...value].map(Number);
}

function weighted(numbers: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * numbers[index], 0);
}
