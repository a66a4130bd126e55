import { inverseDocumentFrequency, type Corpus } from '../terms/corpus.js';
import { positivePointwiseMutualInformation } from './ppmi.js';
import { randomisedSvd } from './randomised-svd.js';
import type { SparseMatrix } from './sparse-matrix.js';

/** One unit-length row per text; a text without a known term has a row of zeros. */
export interface TextVectors {
  readonly rows: number;
  readonly width: number;
  readonly values: Float64Array;
}

const DIMENSIONS = 50;
const WEIGHT_OF_WORD_VECTORS = 2;
const DIMENSIONS_OF_KEYWORDS = 100;

/**
 * Texts as points whose angle says how alike they are: latent semantic analysis of tf-idf beside twice the idf-weighted mean of
 * PPMI word vectors, [LSA | 2 × PPMI], each part of length 1 before it is weighted.
 *
 * @param corpus the texts
 * @param seed of the random projections
 * @param trained what word vectors are learnt from: the texts, or the texts with their background
 */
export function textVectors(corpus: Corpus, seed: number, trained: Corpus = corpus): TextVectors {
  const words = wordSumVectors(corpus, DIMENSIONS, seed, trained);
  return joinVectors(latentSemanticVectors(corpus, DIMENSIONS, seed), words, WEIGHT_OF_WORD_VECTORS);
}

/** The same where one rare word decides what a text is about: twice the directions of tf-idf, and the word vectors no louder. */
export function keywordVectors(corpus: Corpus, seed: number, trained: Corpus = corpus): TextVectors {
  const words = wordSumVectors(corpus, DIMENSIONS, seed, trained);
  return joinVectors(latentSemanticVectors(corpus, DIMENSIONS_OF_KEYWORDS, seed), words, 1);
}

/** Latent semantic analysis: sublinear tf-idf, unit rows, truncated SVD, unit rows of U Σ. */
export function latentSemanticVectors(corpus: Corpus, rank: number, seed: number): TextVectors {
  const { vectors, values, rank: width } = randomisedSvd(tfIdf(corpus), rank, seed);
  const scaled = vectors.map((value, at) => value * values[at % width]!);
  return { rows: corpus.documents, width, values: unitRows(scaled, corpus.documents, width) };
}

/**
 * The idf-weighted sum of a text's word vectors, which are the unit rows of U √Σ of the PPMI matrix.
 *
 * @param trained what is known of the words, default the texts themselves; it knows every term of theirs
 */
export function wordSumVectors(corpus: Corpus, rank: number, seed: number, trained: Corpus = corpus): TextVectors {
  const { vectors, values, rank: width } = randomisedSvd(positivePointwiseMutualInformation(trained), rank, seed);
  const roots = values.map(Math.sqrt);
  const scaled = vectors.map((value, at) => value * roots[at % width]!);
  const words = unitRows(scaled, trained.terms.length, width);
  const idf = inverseDocumentFrequency(trained);
  const termsInTrained = numbersIn(trained, corpus);
  const sums = new Float64Array(corpus.documents * width);
  for (let document = 0; document < corpus.documents; document += 1) {
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      const term = termsInTrained[corpus.termIds[at]!]!;
      const weight = idf[term]!;
      for (let column = 0; column < width; column += 1) {
        sums[document * width + column]! += weight * words[term * width + column]!;
      }
    }
  }
  return { rows: corpus.documents, width, values: unitRows(sums, corpus.documents, width) };
}

/** For each term of the texts its number in what is known of words. */
function numbersIn(trained: Corpus, { terms }: Corpus): Int32Array {
  const numbers = new Map(trained.terms.map((term, number) => [term, number]));
  return Int32Array.from(terms, (term) => numbers.get(term)!);
}

function joinVectors(left: TextVectors, right: TextVectors, weight: number): TextVectors {
  const width = left.width + right.width;
  const values = new Float64Array(left.rows * width);
  for (let row = 0; row < left.rows; row += 1) {
    for (let at = 0; at < left.width; at += 1) values[row * width + at] = left.values[row * left.width + at]!;
    for (let at = 0; at < right.width; at += 1) {
      values[row * width + left.width + at] = weight * right.values[row * right.width + at]!;
    }
  }
  return { rows: left.rows, width, values: unitRows(values, left.rows, width) };
}

function tfIdf(corpus: Corpus): SparseMatrix {
  const idf = inverseDocumentFrequency(corpus);
  const values = new Float64Array(corpus.termIds.length);
  for (let document = 0; document < corpus.documents; document += 1) {
    let square = 0;
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1) {
      values[at] = (1 + Math.log(corpus.counts[at]!)) * idf[corpus.termIds[at]!]!;
      square += values[at]! ** 2;
    }
    for (let at = corpus.starts[document]!; at < corpus.starts[document + 1]!; at += 1)
      values[at]! /= Math.sqrt(square);
  }
  return {
    rows: corpus.documents,
    columns: corpus.terms.length,
    starts: corpus.starts,
    indices: corpus.termIds,
    values,
  };
}

/** Makes each row length 1 in place; a row that is as good as zero becomes zero. */
function unitRows(values: Float64Array, rows: number, width: number): Float64Array {
  for (let row = 0; row < rows; row += 1) {
    let square = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) square += values[at]! ** 2;
    const scale = square > 1e-20 ? 1 / Math.sqrt(square) : 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) values[at]! *= scale;
  }
  return values;
}
