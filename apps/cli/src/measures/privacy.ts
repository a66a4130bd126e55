import { z } from 'zod';
import { checkPesel, isIban, isIdCard, isNip } from '#analysis';
import { DISCLOSURE_MEASURES } from './disclosure.js';
import { measure, type Measures } from './measure.js';

/** What must not give a person away. */
export const PRIVACY_MEASURES: Measures = {
  ...DISCLOSURE_MEASURES,
  'polish-identifiers': measure(
    z.object({ kind: z.enum(['pesel', 'nip', 'iban', 'id-card']), value: z.string() }),
    ({ kind, value }) => {
      if (kind === 'nip') return { valid: isNip(value) };
      if (kind === 'iban') return { valid: isIban(value) };
      if (kind === 'id-card') return { valid: isIdCard(value) };
      const check = checkPesel(value);
      if (check.valid) return { valid: true, birth_date: check.birthDate, sex: check.sex };
      return check.reason === 'checksum'
        ? { valid: false, reason: check.reason, expected_digit: check.expectedDigit }
        : { valid: false, reason: check.reason };
    },
  ),
};
