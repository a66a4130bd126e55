const MARKS = /\p{M}+/gu;
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
const SPECIAL_LETTER = /[łßøđæœ]/g;
const LATIN_WITH_MARK = /[\u00c0-\u024f\u1e00-\u1eff]/;

/**
 * A lower-case word without its diacritics, so that "zolw" typed in a hurry meets "żółw". Only Latin letters are folded: in
 * Ukrainian й and и are different letters.
 *
 * @example foldDiacritics('żółw'); // 'zolw'
 */
export function foldDiacritics(word: string): string {
  if (!LATIN_WITH_MARK.test(word)) return word;
  return word
    .replace(SPECIAL_LETTER, (letter) => SPECIAL.get(letter)!)
    .normalize('NFD')
    .replace(MARKS, '');
}
