import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { checkPesel, isIban, isIdCard, isNip } from './polish-identifiers.js';

interface Case {
  name: string;
  input: { kind: 'pesel' | 'nip' | 'iban' | 'id-card'; value: string };
  expected: Record<string, unknown>;
}
const { cases }: { cases: Case[] } = JSON.parse(
  readFileSync(join(cwd(), 'test/oracles/25_polish_identifiers.json'), 'utf8'),
);

function check({ kind, value }: Case['input']): Record<string, unknown> {
  if (kind === 'nip') return { valid: isNip(value) };
  if (kind === 'iban') return { valid: isIban(value) };
  if (kind === 'id-card') return { valid: isIdCard(value) };
  const result = checkPesel(value);
  if (result.valid) return { valid: true, birth_date: result.birthDate, sex: result.sex };
  return result.reason === 'checksum'
    ? { valid: false, reason: 'checksum', expected_digit: result.expectedDigit }
    : { valid: false, reason: result.reason };
}

it.each(cases)('judges $name as the oracle does', ({ input, expected }) => {
  expect(check(input)).toEqual(expected);
});

// 0022290000: 2·7 + 2·9 + 2·1 + 9·3 = 61, so the check digit is 9; 1900 was no leap year, 2000 was
it('knows leap years of each century', () => {
  expect(checkPesel('00222900009')).toMatchObject({ birthDate: '2000-02-29' });
  expect(checkPesel('00022900000')).toEqual({ valid: false, reason: 'date' });
});

it.each([
  ['4405140135', 'format'],
  ['4405140135a', 'format'],
  ['44051 401359', 'format'],
  ['44131401359', 'date'],
  ['44053201359', 'date'],
])('says why %s is no PESEL: %s', (value, reason) => {
  expect(checkPesel(value)).toEqual({ valid: false, reason });
});

it.each([
  [isNip('123-456-32-18'), true],
  [isNip('1234563219'), false],
  [isIban('PL61 1090 1014 0000 0712 1981 2875'), false],
  [isIban('GB82 WEST 1234 5698 7654 32'), true],
  [isIdCard('ABA300001'), false],
])('tells a right number from one with a wrong digit', (got, expected) => {
  expect(got).toBe(expected);
});
