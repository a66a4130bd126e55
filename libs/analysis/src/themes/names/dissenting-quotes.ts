import { dot } from '../groups/spherical-k-means.js';
import type { TextVectors } from '../vectors/text-vectors.js';
import { isReadable } from './theme-quotes.js';

/** Of fewer texts the quotes show most already. */
const FEWEST_TEXTS = 8;

export interface GroupedTexts {
  /** Unit rows, one per text. */
  readonly vectors: TextVectors;
  /** For each text its theme, below 0 for none. */
  readonly themes: Int32Array;
  /** 0…1: how sure each text is of its theme. */
  readonly confidence: Float64Array;
  /** How many words each text has. */
  readonly words: Int32Array;
}

/**
 * For each theme the text that says something else than its quotes, so that a reader sees how wide the theme is: of the surer half of
 * its texts, those of 4 to 80 words, the one whose likest quote is least like it. It is no opinion against the others: for and against
 * are not told apart.
 *
 *     argmin over texts of max over quotes of cos(text, quote)
 *
 * @param quotes for each theme the positions of its quotes, the medoid first
 * @returns for each theme the position of a text; null for a theme of fewer than eight texts, or without another readable one
 */
export function dissentingQuotes(texts: GroupedTexts, quotes: readonly (readonly number[])[]): (number | null)[] {
  const members = quotes.map(() => [] as number[]);
  texts.themes.forEach((theme, text) => {
    if (theme >= 0) members[theme]!.push(text);
  });
  return members.map((inside, theme) =>
    inside.length < FEWEST_TEXTS ? null : leastLike(texts, surerHalf(inside, texts.confidence), quotes[theme]!),
  );
}

function surerHalf(members: readonly number[], confidence: Float64Array): number[] {
  const sorted = members.map((text) => confidence[text]!).sort((a, b) => b - a);
  const least = sorted[Math.floor(sorted.length / 2)]!;
  return members.filter((text) => confidence[text]! >= least);
}

function leastLike(
  { vectors, words }: GroupedTexts,
  texts: readonly number[],
  quotes: readonly number[],
): number | null {
  const { values, width } = vectors;
  let [found, least] = [null as number | null, Infinity];
  for (const text of texts) {
    if (!isReadable(words[text]!) || quotes.includes(text)) continue;
    const likest = Math.max(...quotes.map((quote) => dot(values, text * width, values, quote * width, width)));
    if (likest < least) [found, least] = [text, likest];
  }
  return found;
}
