import type { Corpus } from '../terms/corpus.js';
import type { SparseMatrix } from './sparse-matrix.js';

/**
 * Which words keep company: the positive pointwise mutual information of every two terms that stand in one text, with the
 * context's frequency smoothed to the power ¾.
 *
 *     PPMI(w, c) = max(0, ln( n(w, c) Σ n(·)^¾ / (n(w) n(c)^¾) ))
 *
 * where n(w, c) counts texts with both and n(w) = Σ over c of n(w, c).
 *
 * @returns terms × terms
 * @see O. Levy, Y. Goldberg, I. Dagan (2015), "Improving distributional similarity", §3.1 and §3.2 (cds = 0.75)
 */
export function positivePointwiseMutualInformation(corpus: Corpus): SparseMatrix {
  const size = corpus.terms.length;
  const postings = invert(corpus);
  const marginal = companyOf(corpus);
  const smoothed = Float64Array.from(marginal, (count) => Math.sqrt(count) * Math.sqrt(Math.sqrt(count)));
  const smoothedTotal = smoothed.reduce((sum, value) => sum + value, 0);
  const starts = new Int32Array(size + 1);
  const [indices, values]: [number[], number[]] = [[], []];
  const together = new Float64Array(size);
  for (let word = 0; word < size; word += 1) {
    const company = countCompany(corpus, postings, word, together);
    for (const context of company) {
      const ratio = (together[context]! * smoothedTotal) / (marginal[word]! * smoothed[context]!);
      if (ratio > 1) {
        indices.push(context);
        values.push(Math.log(ratio));
      }
      together[context] = 0;
    }
    starts[word + 1] = indices.length;
  }
  return { rows: size, columns: size, starts, indices: Int32Array.from(indices), values: Float64Array.from(values) };
}

/** Fills `together` with the number of texts that each other term shares with `word`; returns those terms, sorted. */
function countCompany(corpus: Corpus, postings: Postings, word: number, together: Float64Array): Int32Array {
  const company: number[] = [];
  for (let at = postings.starts[word]!; at < postings.starts[word + 1]!; at += 1) {
    const document = postings.documents[at]!;
    for (let other = corpus.starts[document]!; other < corpus.starts[document + 1]!; other += 1) {
      const context = corpus.termIds[other]!;
      if (context === word) continue;
      if (together[context] === 0) company.push(context);
      together[context]! += 1;
    }
  }
  return Int32Array.from(company).sort();
}

/** For each term, how many other terms stand beside it, over all texts. */
function companyOf(corpus: Corpus): Float64Array {
  const marginal = new Float64Array(corpus.terms.length);
  for (let document = 0; document < corpus.documents; document += 1) {
    const others = corpus.starts[document + 1]! - corpus.starts[document]! - 1;
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      marginal[corpus.termIds[at]!]! += others;
    }
  }
  return marginal;
}

interface Postings {
  readonly starts: Int32Array;
  readonly documents: Int32Array;
}

/** For each term the texts that hold it. */
function invert(corpus: Corpus): Postings {
  const starts = new Int32Array(corpus.terms.length + 1);
  for (let term = 0; term < corpus.terms.length; term += 1) {
    starts[term + 1] = starts[term]! + corpus.documentFrequency[term]!;
  }
  const next = starts.slice(0, -1);
  const documents = new Int32Array(corpus.termIds.length);
  for (let document = 0; document < corpus.documents; document += 1) {
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      documents[next[corpus.termIds[at]!]!++] = document;
    }
  }
  return { starts, documents };
}
