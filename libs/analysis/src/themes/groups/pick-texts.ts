import type { CountedTerms } from '../terms/corpus.js';
import type { TextVectors } from '../vectors/text-vectors.js';

/** The texts at these positions, with the vocabulary of all. */
export function pickTexts(corpus: CountedTerms, rows: ArrayLike<number>): CountedTerms {
  const starts = new Int32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at += 1) {
    starts[at + 1] = starts[at]! + corpus.starts[rows[at]! + 1]! - corpus.starts[rows[at]!]!;
  }
  const termIds = new Int32Array(starts[rows.length]!);
  const counts = new Int32Array(starts[rows.length]!);
  for (let at = 0; at < rows.length; at += 1) {
    const [from, to] = [corpus.starts[rows[at]!]!, corpus.starts[rows[at]! + 1]!];
    termIds.set(corpus.termIds.subarray(from, to), starts[at]);
    counts.set(corpus.counts.subarray(from, to), starts[at]);
  }
  return { documents: rows.length, vocabulary: corpus.vocabulary, starts, termIds, counts };
}

export function pickRows({ width, values }: TextVectors, rows: ArrayLike<number>): TextVectors {
  const picked = new Float64Array(rows.length * width);
  for (let at = 0; at < rows.length; at += 1) {
    picked.set(values.subarray(rows[at]! * width, (rows[at]! + 1) * width), at * width);
  }
  return { rows: rows.length, width, values: picked };
}

/** At most so many of the rows, evenly drawn from first to last. */
export function evenSample(rows: Int32Array, most: number): Int32Array {
  if (rows.length <= most) return rows;
  return Int32Array.from({ length: most }, (_, at) => rows[Math.floor((at * rows.length) / most)]!);
}

/** Without the terms that fewer than two of the texts share, numbered anew: what a few texts are counted by stays small. */
export function withSharedTerms(corpus: CountedTerms): CountedTerms {
  const frequency = new Int32Array(corpus.vocabulary);
  for (const term of corpus.termIds) frequency[term]! += 1;
  const numbers = new Int32Array(corpus.vocabulary).fill(-1);
  let vocabulary = 0;
  for (let term = 0; term < corpus.vocabulary; term += 1) if (frequency[term]! > 1) numbers[term] = vocabulary++;
  const starts = [0];
  const [termIds, counts]: [number[], number[]] = [[], []];
  for (let document = 0; document < corpus.documents; document += 1) {
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      const number = numbers[corpus.termIds[at]!]!;
      if (number < 0) continue;
      termIds.push(number);
      counts.push(corpus.counts[at]!);
    }
    starts.push(termIds.length);
  }
  return {
    documents: corpus.documents,
    vocabulary,
    starts: Int32Array.from(starts),
    termIds: Int32Array.from(termIds),
    counts: Int32Array.from(counts),
  };
}
