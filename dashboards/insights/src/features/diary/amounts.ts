/**
 * A number as people type it, with a comma or a point; null for an empty field, NaN for what is no number.
 *
 * @param factor what one of the typed units holds: 100 grosze, 60 minutes
 * @example readAmount('12,50', 100); // 1250
 */
export function readAmount(text: string, factor = 1): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00A0]/g, '')
    .replace(',', '.');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) && value >= 0 ? Math.round(value * factor) : Number.NaN;
}

/** The same number back in a field. */
export const writeAmount = (value: number | null, factor = 1): string => (value === null ? '' : String(value / factor));
