const KINDS = /^(ulica|ul|aleja|aleje|al|osiedle|os|plac|pl|wieś|wies|sołectwo|solectwo)\.?\s+/;
/** A house number with flat and staircase, at the end: `12`, `12A/5`, `12 m. 5`, `nr 7`. Names such as `3 Maja` stay. */
const HOUSE_NUMBER = /\s+(nr\.?\s*)?\d+\s*[a-z]?(\s*(\/|m\.?|lok\.?|-)\s*\d+\s*[a-z]?)*$/i;
const POSTAL_CODE = /[,\s]*\d{2}-\d{3}.*$/;

/**
 * The street or village of an address, without the number of house and flat: enough to know the district, and nobody's door.
 *
 * @example placeOfAddress('ul. Lipowa 12/5, 16-010 Wasilków'); // 'ul. Lipowa'
 * @example placeOfAddress('3 Maja 7A'); // '3 Maja'
 */
export function placeOfAddress(address: string): string {
  const [first = ''] = address.replace(POSTAL_CODE, '').split(',');
  return first.replace(/\s+/g, ' ').trim().replace(HOUSE_NUMBER, '').trim();
}

/**
 * A place as it is compared: without `ul.` and its kin, case, dots and double spaces.
 *
 * @example placeKey('Ul.  Lipowa'); // 'lipowa'
 */
export function placeKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(KINDS, '')
    .replaceAll('.', '')
    .trim();
}
