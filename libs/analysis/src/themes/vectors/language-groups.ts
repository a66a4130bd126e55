import type { DistinctText } from '../../text/distinct-texts.js';
import type { TextVectors } from './text-vectors.js';

const FEWEST_TEXTS = 50;
const SMALLEST_SHARE = 0.05;

/** The languages whose texts take part in finding themes: the main one, and any with 50 texts that are 5 % of all. */
export function fittedLanguages(texts: readonly DistinctText[], mainLanguage: string): Set<string> {
  const counts = new Map<string, number>();
  for (const { language } of texts) counts.set(language, (counts.get(language) ?? 0) + 1);
  const enough = [...counts].filter(([, count]) => count >= FEWEST_TEXTS && count >= SMALLEST_SHARE * texts.length);
  return new Set([mainLanguage, ...enough.map(([language]) => language)]);
}

/** Takes each language's mean direction off its texts, so that what is left is what they are about and not how they are said. */
export function centreByLanguage(vectors: TextVectors, languages: readonly string[]): TextVectors {
  const { rows, width } = vectors;
  const values = vectors.values.slice();
  for (const language of new Set(languages)) {
    const own = languages.flatMap((tag, row) => (tag === language ? [row] : []));
    for (let column = 0; column < width; column += 1) {
      const mean = own.reduce((sum, row) => sum + values[row * width + column]!, 0) / own.length;
      for (const row of own) values[row * width + column]! -= mean;
    }
  }
  for (let row = 0; row < rows; row += 1) {
    let square = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) square += values[at]! ** 2;
    const scale = square > 1e-20 ? 1 / Math.sqrt(square) : 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) values[at]! *= scale;
  }
  return { rows, width, values };
}
