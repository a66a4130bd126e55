import { countsOf, type CountedTerms } from '../terms/corpus.js';
import type { TextVectors } from '../vectors/text-vectors.js';

/** The first text and every so many texts the next: an even sample of texts that are sorted by content. */
export function everyNth(corpus: CountedTerms, step: number): CountedTerms {
  if (step === 1) return countsOf(corpus);
  const starts = [0];
  const [termIds, counts]: [number[], number[]] = [[], []];
  for (let document = 0; document < corpus.documents; document += step) {
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      termIds.push(corpus.termIds[at]!);
      counts.push(corpus.counts[at]!);
    }
    starts.push(termIds.length);
  }
  return {
    documents: starts.length - 1,
    vocabulary: corpus.vocabulary,
    starts: Int32Array.from(starts),
    termIds: Int32Array.from(termIds),
    counts: Int32Array.from(counts),
  };
}

/** The vectors of the same texts. */
export function everyNthRow(vectors: TextVectors, step: number): TextVectors {
  if (step === 1) return vectors;
  const rows = Math.ceil(vectors.rows / step);
  const values = new Float64Array(rows * vectors.width);
  for (let row = 0; row < rows; row += 1) {
    const from = row * step * vectors.width;
    values.set(vectors.values.subarray(from, from + vectors.width), row * vectors.width);
  }
  return { rows, width: vectors.width, values };
}
