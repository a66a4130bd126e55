import { InvalidInputError } from '#domain';
import { compareCodePoints } from '../text/compare-code-points.js';
import { isStopWord } from '../text/stop-words.js';
import { stem } from '../text/stem.js';
import { tokenise } from '../text/tokenise.js';

/** A theme or a contribution that a text of the office may answer. */
export interface LinkCandidate {
  readonly id: string;
  readonly text: string;
}

export interface SuggestedTarget {
  readonly id: string;
  /** How much of the entry's own weight of words it shares: 0…1. */
  readonly score: number;
  /** The stems in common, the most telling first; at most five. */
  readonly sharedWords: readonly string[];
}

const K1 = 1.2;
const B = 0.75;

/**
 * Which of the given texts a text of the office seems to answer: those that share its rare words, the most similar first. A suggestion
 * for a person to confirm, never a link by itself.
 *
 *     idf(t) = ln(1 + (N − n(t) + ½) / (n(t) + ½))
 *     BM25(d) = Σ over t in the office's text: idf(t) · f(t, d) · (k₁ + 1) / (f(t, d) + k₁ · (1 − b + b · |d| / mean |d|))
 *     score(d) = BM25(d) / Σ over t with n(t) > 0: idf(t) · (k₁ + 1),   0 ≤ score < 1,   k₁ = 1.2, b = 0.75
 *
 * Words are stems of the language without stop words; a text is suggested when it shares at least two of them, or the only one that the
 * office's text has, and reaches `least`. Equal scores stand by id, so the order of the candidates changes nothing.
 *
 * @param least smallest score, 0…1; 0.05 by default
 * @param most how many are suggested; 20 by default
 * @throws {InvalidInputError} `invalid-suggestion-options` unless 0 ≤ least ≤ 1 and most is a whole number ≥ 1
 * @see S. Robertson, H. Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond"
 * @example suggestLinks('Postawimy ławki w parku', [{ id: 'a', text: 'Więcej ławek w parku' }, { id: 'b', text: 'Lampy' }], 'pl') // a
 */
export function suggestLinks(
  text: string,
  candidates: readonly LinkCandidate[],
  language: string,
  { least = 0.05, most = 20 }: { readonly least?: number; readonly most?: number } = {},
): SuggestedTarget[] {
  if (!(least >= 0 && least <= 1) || !Number.isInteger(most) || most < 1)
    throw new InvalidInputError('invalid-suggestion-options', 'least is 0…1, most a whole number from 1 on.', {
      key: !(least >= 0 && least <= 1) ? 'least' : 'most',
    });
  const asked = new Set(stemsOf(text, language));
  if (asked.size === 0 || candidates.length === 0) return [];
  const documents = candidates.map(({ id, text: said }) => ({ id, ...countAsked(stemsOf(said, language), asked) }));
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length || 1;
  // words that nobody else uses say nothing about what is answered
  const idf = new Map(
    [...asked].flatMap((term) => {
      const n = documents.filter(({ counts }) => counts.has(term)).length;
      return n === 0 ? [] : [[term, Math.log(1 + (documents.length - n + 0.5) / (n + 0.5))] as const];
    }),
  );
  const whole = [...idf.values()].reduce((sum, weight) => sum + weight * (K1 + 1), 0);
  return documents
    .filter(({ counts }) => counts.size >= Math.min(2, asked.size))
    .map(({ id, length, counts }) => {
      const parts = [...counts].map(([term, f]) => ({
        term,
        weight: (idf.get(term)! * f * (K1 + 1)) / (f + K1 * (1 - B + (B * length) / mean)),
      }));
      parts.sort((a, b) => b.weight - a.weight || compareCodePoints(a.term, b.term));
      // summed in one order, whatever the order of words, so that equal texts score equally to the last bit
      const score = parts.reduce((sum, { weight }) => sum + weight, 0) / whole;
      return { id, score, sharedWords: parts.slice(0, 5).map(({ term }) => term) };
    })
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id))
    .slice(0, most);
}

function stemsOf(text: string, language: string): string[] {
  return tokenise(text)
    .filter((word) => word.length > 2 && !isStopWord(word.toLowerCase(), language))
    .map((word) => stem(word, language));
}

function countAsked(stems: readonly string[], asked: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  for (const term of stems) if (asked.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { length: stems.length, counts };
}
