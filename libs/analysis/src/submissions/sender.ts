/**
 * A sender's name and address in the one form in which two letters of hers meet: small letters, no accents or punctuation, no "ul.",
 * the names in order of the alphabet. Only its pseudonym is kept.
 *
 * @example senderOf('Kowalska Anna', 'ul. Lipowa 5/3, 16-300 Jeziorno'); // 'anna kowalska|5 3 16 300 jeziorno lipowa'
 */
export function senderOf(name: string, address: string): string {
  return `${words(name).sort().join(' ')}|${words(address).sort().join(' ')}`;
}

const LEFT_OUT = new Set([
  'ul',
  'ulica',
  'al',
  'aleja',
  'os',
  'osiedle',
  'pl',
  'plac',
  'm',
  'lok',
  'nr',
  'gm',
  'gmina',
  'pan',
  'pani',
]);

function words(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LEFT_OUT.has(word));
}
