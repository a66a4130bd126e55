/**
 * A number as people type it: spaces between thousands, a decimal comma or point.
 * @returns null for an empty field, undefined for what is no number of zero or more
 * @example readNumber('12 000,50'); // 12000.5
 */
export function readNumber(text: string): number | null | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (plain === '') return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The same for people, ballots and seats. */
export function readCount(text: string): number | null | undefined {
  const value = readNumber(text);
  return value === undefined || value === null || Number.isInteger(value) ? value : undefined;
}
