import type { DistinctText } from '../../text/distinct-texts.js';
import type { TextVectors } from './text-vectors.js';

/** Vectors of texts that were made elsewhere, such as by a sentence encoder: their angles say how alike the texts are. */
export interface EncodedTexts {
  readonly width: number;
  /** By the id of the text, each `width` numbers long; its length does not matter. */
  readonly vectors: ReadonlyMap<string, ArrayLike<number>>;
}

/**
 * One unit row per text. Of rows that say the same, the first by id gives the vector.
 *
 * @returns a row of zeros where the vector is one of zeros
 * @throws {RangeError} when a text has no vector, or one that is no row of `width` finite numbers
 */
export function encodedRows({ width, vectors }: EncodedTexts, texts: readonly DistinctText[]): TextVectors {
  const values = new Float64Array(texts.length * width);
  texts.forEach(({ ids }, row) => {
    const vector = vectors.get(ids[0]!);
    if (vector === undefined) throw new RangeError(`no encoded vector for the text "${ids[0]}"`);
    if (vector.length !== width) throw new RangeError(`an encoded vector has ${vector.length} numbers, not ${width}`);
    let square = 0;
    for (let at = 0; at < width; at += 1) square += vector[at]! ** 2;
    if (!Number.isFinite(square)) throw new RangeError('an encoded vector holds something that is no number');
    const scale = square > 1e-20 ? 1 / Math.sqrt(square) : 0;
    for (let at = 0; at < width; at += 1) values[row * width + at] = vector[at]! * scale;
  });
  return { rows: texts.length, width, values };
}
