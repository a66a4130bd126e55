/** The digits of Crockford's base 32: no I, L, O and U, which are misread or make words. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Letters of a code; 60 bits, so that nobody finds one by trying. */
export const IDEA_CODE_LENGTH = 12;

/**
 * The code by which a person finds her own idea: twelve digits of Crockford's base 32, made from the first 60 bits.
 *
 * @param bytes at least 8, drawn by chance or by a keyed hash
 * @example ideaCode(new Uint8Array(8)); // '000000000000'
 */
export function ideaCode(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte);
  bits >>= 4n;
  let code = '';
  for (let place = IDEA_CODE_LENGTH - 1; place >= 0; place -= 1)
    code += DIGITS[Number((bits >> BigInt(place * 5)) & 31n)];
  return code;
}

/** In groups of four, as it is printed and read out. @example writeIdeaCode('7F3KQ2M9XW4T'); // '7F3K-Q2M9-XW4T' */
export function writeIdeaCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * What a person typed, as a code: case, spaces and hyphens do not matter, and what is often misread is read as meant (O as 0, I and L
 * as 1). Null where it can be no code.
 * @example readIdeaCode('7f3k q2m9-xw4t'); // '7F3KQ2M9XW4T'
 */
export function readIdeaCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === IDEA_CODE_LENGTH && [...code].every((digit) => DIGITS.includes(digit)) ? code : null;
}
