/**
 * A number as people and programs write it: `1 234,50`, `1.5`, `1 000 zł`, `12%` without its sign. Null for what is none.
 * A comma is the decimal sign unless it stands before groups of three digits.
 */
export function parseNumber(text: string): number | null {
  const bare = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/(zł|pln|eur|€|%)$/i, '');
  if (/^[+-]?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(bare)) return Number(bare.replaceAll(',', ''));
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  const decimal = bare.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(decimal) ? Number(decimal) : null;
}
