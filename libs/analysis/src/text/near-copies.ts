import { normaliseText } from './normalise-text.js';
import { LONGEST_COMPARED, piecesOf, SHINGLE } from './sign-texts.js';

/** Texts whose lengths differ more cannot share four fifths of their pieces. */
export const NEAR_COPY_LENGTHS = { least: 0.7, most: 1.45 } as const;

/**
 * Which of many texts are copies or near copies of one: the same letter with another street name, the form sent twice. Two texts are
 * near copies when the sets of their five-character pieces agree,
 *
 *     J = |A ∩ B| / |A ∪ B| ≥ 0.8
 *
 * Unlike `similarTexts` no group is built: each text is compared with the one that was asked for. Case and white space count for nothing;
 * texts of fewer than ten characters are near copies only when they are the same.
 *
 * @param text the text that was asked for
 * @param others texts by position
 * @param threshold smallest J, 0…1
 * @returns positions in `others` of what is a copy or near copy, ascending
 * @see A. Broder (1997), "On the resemblance and containment of documents"
 * @example nearCopies('Proszę o ławki na Lipowej', ['Proszę o ławki na Lipowej!', 'Więcej drzew']); // [0]
 */
export function nearCopies(text: string, others: readonly string[], threshold = 0.8): number[] {
  const own = plain(text);
  const pieces = piecesOf(own);
  const words = substringsOf(own);
  const mayMiss = (1 - threshold) * words.length;
  return [...others.keys()].filter((at) => {
    const other = plain(others[at]!);
    if (other === own) return true;
    // most texts lack too many pieces, which is found sooner than all that they have
    if (pieces === null || lacksMoreThan(mayMiss, words, other)) return false;
    const otherPieces = piecesOf(other);
    return otherPieces !== null && agreement(pieces, otherPieces) >= threshold;
  });
}

function plain(text: string): string {
  return normaliseText(text).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The distinct pieces themselves. */
function substringsOf(text: string): string[] {
  const compared = text.slice(0, LONGEST_COMPARED);
  const places = Array.from({ length: Math.max(0, compared.length - SHINGLE + 1) }, (_, at) => at);
  return [...new Set(places.map((at) => compared.slice(at, at + SHINGLE)))];
}

/** J ≥ t needs |A ∩ B| ≥ t |A|: a text that lacks more than (1 − t) |A| of the pieces is no near copy. */
function lacksMoreThan(most: number, pieces: readonly string[], text: string): boolean {
  let missing = 0;
  return pieces.some((piece) => !text.includes(piece) && (missing += 1) > most);
}

/** Of two sorted sets of hashes. */
function agreement(a: Uint32Array, b: Uint32Array): number {
  let [left, right, common] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    if (a[left] === b[right]) common += 1;
    const [first, second] = [a[left]!, b[right]!];
    if (first <= second) left += 1;
    if (second <= first) right += 1;
  }
  return common / (a.length + b.length - common);
}
