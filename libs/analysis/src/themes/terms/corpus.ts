import { compareCodePoints } from '../../text/compare-code-points.js';

/** Texts as counts of numbered terms. */
export interface CountedTerms {
  readonly documents: number;
  /** How many different terms there are. */
  readonly vocabulary: number;
  /** Text d has the terms `termIds[starts[d]] … termIds[starts[d + 1] - 1]`, each once, with how often in `counts`. */
  readonly starts: Int32Array;
  readonly termIds: Int32Array;
  readonly counts: Int32Array;
}

/** Counted terms with what they are: what every vector and every mixture is made from. */
export interface Corpus extends CountedTerms {
  /** Sorted by code point. */
  readonly terms: readonly string[];
  /** In how many texts each term stands. */
  readonly documentFrequency: Int32Array;
}

/** A corpus without the words themselves, as it is sent to a thread. */
export function countsOf({ documents, vocabulary, starts, termIds, counts }: CountedTerms): CountedTerms {
  return { documents, vocabulary, starts, termIds, counts };
}

/** So many different terms of one text count: it bounds what one enormous text can cost. */
const MOST_TERMS = 600;

/**
 * Counts terms over texts and keeps those that at least `minimumFrequency` texts share: a word that stands in one text alone
 * cannot bring two texts together.
 *
 * @example buildCorpus([['park', 'drzew'], ['park']], 2).terms; // ['park']
 */
export function buildCorpus(texts: readonly (readonly string[])[], minimumFrequency: number): Corpus {
  const counted = texts.map(countTerms);
  const frequency = new Map<string, number>();
  for (const counts of counted) for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const terms = [...frequency.keys()]
    .filter((term) => frequency.get(term)! >= minimumFrequency)
    .sort(compareCodePoints);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const starts = new Int32Array(texts.length + 1);
  const [termIds, counts]: [number[], number[]] = [[], []];
  counted.forEach((text, document) => {
    for (const [term, count] of text) {
      const number = numbers.get(term);
      if (number === undefined) continue;
      termIds.push(number);
      counts.push(count);
    }
    starts[document + 1] = termIds.length;
  });
  return {
    documents: texts.length,
    vocabulary: terms.length,
    terms,
    documentFrequency: Int32Array.from(terms, (term) => frequency.get(term)!),
    starts,
    termIds: Int32Array.from(termIds),
    counts: Int32Array.from(counts),
  };
}

/** Smoothed inverse document frequency of each term, ln((1 + n) / (1 + df)) + 1. */
export function inverseDocumentFrequency(corpus: Corpus): Float64Array {
  return Float64Array.from(corpus.documentFrequency, (df) => Math.log((1 + corpus.documents) / (1 + df)) + 1);
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) {
    const count = counts.get(term);
    if (count !== undefined) counts.set(term, count + 1);
    else if (counts.size < MOST_TERMS) counts.set(term, 1);
  }
  return counts;
}
