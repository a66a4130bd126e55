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

/** A word of a text and where it stands there: `text.slice(start, end)` is the word. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text with their places, for marking them.
 *
 * @example placeWords('Park, las'); // [{ word: 'Park', start: 0, end: 4 }, { word: 'las', start: 6, end: 9 }]
 */
export function placeWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}
