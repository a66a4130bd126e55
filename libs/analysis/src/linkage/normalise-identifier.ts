/**
 * An identifier as it is compared, so that one address written in two ways is one person: an e-mail address without `mailto:`, angle
 * brackets and the name before them; a telephone number as digits with its country, where a number of nine digits is a Polish one; a
 * code of the municipality's own without spaces and dashes. Letter case makes no difference to pseudonyms and is left alone. Other kinds
 * stand as they are.
 *
 * @returns '' where nothing is left that could tell people apart
 * @example normaliseIdentifier('phone', '(+48) 601 234 567'); // '48601234567', as '601-234-567' gives
 * @example normaliseIdentifier('email', 'Anna Lis <A.Lis@example.org>'); // 'A.Lis@example.org'
 */
export function normaliseIdentifier(identifierKind: string, identifier: string): string {
  const text = identifier.normalize('NFKC').trim();
  if (identifierKind === 'email') return normaliseEmail(text);
  if (identifierKind === 'phone') return normalisePhone(text);
  return identifierKind === 'code' ? text.replace(/[\s-]+/g, '') : text;
}

function normaliseEmail(text: string): string {
  const bracketed = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(text);
  return (bracketed?.[1] ?? text).replace(/^mailto:/i, '').trim();
}

function normalisePhone(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  return digits.length === 9 ? `48${digits}` : digits;
}
