import { dot, meanDirections } from '../groups/spherical-k-means.js';
import type { TextVectors } from '../vectors/text-vectors.js';

const MOST_QUOTES = 5;
/** A quote of three words says little and one of a page is not read, so others come first where there are enough. */
const [FEWEST_WORDS, MOST_WORDS] = [4, 80];
/** How far likeness to a quote already chosen counts against the next. */
const DIVERSITY = 0.5;

/**
 * The texts that stand for each theme: first the medoid, which is nearest to all others together, then typical ones that differ
 * from those already chosen (maximal marginal relevance).
 *
 * @param vectors unit rows, one per text
 * @param themes for each text its theme, below 0 for none
 * @param words how many words each text has
 * @returns for each theme at most five positions of texts
 * @see J. Carbonell, J. Goldstein (1998), "The use of MMR"
 */
export function themeQuotes(vectors: TextVectors, themes: Int32Array, count: number, words: Int32Array): number[][] {
  const centres = meanDirections(vectors, themes, count);
  const members = Array.from({ length: count }, () => [] as number[]);
  themes.forEach((theme, text) => {
    if (theme >= 0) members[theme]!.push(text);
  });
  return members.map((texts, theme) => {
    const readable = texts.filter((text) => isReadable(words[text]!));
    return chooseQuotes(vectors, readable.length >= MOST_QUOTES ? readable : texts, centres, theme);
  });
}

/** Long enough to say something, short enough to be read on a page of quotes. */
export function isReadable(words: number): boolean {
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}

function chooseQuotes(vectors: TextVectors, texts: readonly number[], centres: Float64Array, theme: number): number[] {
  const { values, width } = vectors;
  const typical = texts.map((text) => dot(values, text * width, centres, theme * width, width));
  const likest = new Float64Array(texts.length);
  const chosen: number[] = [];
  while (chosen.length < Math.min(MOST_QUOTES, texts.length)) {
    let [best, highest] = [-1, -Infinity];
    for (let at = 0; at < texts.length; at += 1) {
      const score = typical[at]! - DIVERSITY * likest[at]!;
      if (!chosen.includes(texts[at]!) && score > highest) [best, highest] = [at, score];
    }
    chosen.push(texts[best]!);
    for (let at = 0; at < texts.length; at += 1) {
      const likeness = dot(values, texts[at]! * width, values, texts[best]! * width, width);
      likest[at] = Math.max(likest[at]!, likeness);
    }
  }
  return chosen;
}
