/**
 * The things whose name has a word beginning with each of the typed ones, whatever the accents and the case; all of them where nothing is typed.
 * @example themesByTyping([{ label: 'Ścieżki rowerowe' }], 'row sci').length; // 1
 */
export function themesByTyping<Named extends { readonly label: string }>(
  themes: readonly Named[],
  typed: string,
): readonly Named[] {
  const sought = wordsOf(typed);
  return themes.filter(({ label }) => {
    const words = wordsOf(label);
    return sought.every((begin) => words.some((word) => word.startsWith(begin)));
  });
}

function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
