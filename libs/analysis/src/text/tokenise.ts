/** A word starts with a letter or digit; an apostrophe inside a Cyrillic word belongs to it (п'ять). */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text in their order, as they are written. Our own expression and not `Intl.Segmenter`, whose answer changes
 * with the version of its dictionary.
 *
 * @example tokenise('Ścieżka rowerowa, 2 km!'); // ['Ścieżka', 'rowerowa', '2', 'km']
 */
export function tokenise(text: string): string[] {
  return text.match(WORD) ?? [];
}
