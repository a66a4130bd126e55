const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;
/** Of the part before the sign at most 64 letters are looked at, which is what the standard allows (RFC 5321). */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Nine digits or more, with the signs that people put between them. */
const LONG_NUMBER = /\+?\d(?:[ \t().-]{0,2}\d){8,}/g;

/**
 * A text as it is compared and counted: composed letters (NFC), web addresses, e-mails and long numbers (telephones, identity
 * numbers) taken out, so that nobody's address becomes the name of a theme. Case is kept, since labels need it.
 *
 * @example normaliseText('Piszcie: jan@example.org!'); // 'Piszcie:  !'
 */
export function normaliseText(text: string): string {
  const composed = text.normalize('NFC').replace(ADDRESS, ' ');
  // most texts hold no address, and looking for one at every letter takes longest
  return (composed.includes('@') ? composed.replace(EMAIL, ' ') : composed).replace(LONG_NUMBER, ' ');
}
