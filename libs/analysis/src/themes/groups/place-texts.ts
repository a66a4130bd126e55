import type { Corpus } from '../terms/corpus.js';

export interface Placement {
  /** The likeliest theme, null where the text holds no term that the themes know. */
  readonly theme: number | null;
  /** 0…1. */
  readonly confidence: number;
}

const BETA = 0.3;

/**
 * Puts texts that took no part in finding the themes where their terms are likeliest (naive Bayes over the texts of each theme):
 *
 *     p(theme | text) ∝ n(theme) Π_w (n(w, theme) + β) / (n(all words, theme) + Vβ)
 *
 * @param corpus the texts that the themes were found in
 * @param themes the theme of each of them
 * @param texts terms of each text to be placed
 */
export function placeTexts(
  corpus: Corpus,
  themes: Int32Array,
  count: number,
  texts: readonly (readonly string[])[],
): Placement[] {
  if (texts.length === 0) return [];
  const numbers = new Map(corpus.terms.map((term, number) => [term, number]));
  const words = new Float64Array(corpus.terms.length * count).fill(BETA);
  const totals = new Float64Array(count).fill(BETA * corpus.terms.length);
  const sizes = new Float64Array(count);
  for (let document = 0; document < corpus.documents; document += 1) {
    const theme = themes[document]!;
    sizes[theme]! += 1;
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      words[corpus.termIds[at]! * count + theme]! += 1;
      totals[theme]! += 1;
    }
  }
  return texts.map((terms) => {
    const known = [...new Set(terms)].map((term) => numbers.get(term)).filter((number) => number !== undefined);
    if (known.length === 0) return { theme: null, confidence: 0 };
    const scores = Array.from({ length: count }, (_, theme) => {
      let score = Math.log(sizes[theme]!);
      for (const number of known) score += Math.log(words[number * count + theme]! / totals[theme]!);
      return score;
    });
    return likeliest(scores);
  });
}

function likeliest(scores: readonly number[]): Placement {
  let best = 0;
  scores.forEach((score, theme) => {
    if (score > scores[best]!) best = theme;
  });
  const total = scores.reduce((sum, score) => sum + Math.exp(score - scores[best]!), 0);
  return { theme: best, confidence: 1 / total };
}
