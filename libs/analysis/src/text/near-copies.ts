import { normaliseText } from './normalise-text.js';
import { piecesOf } from './sign-texts.js';

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
  return [...others.keys()].filter((at) => {
    const other = plain(others[at]!);
    if (other === own) return true;
    if (pieces === null) return false;
    const otherPieces = piecesOf(other);
    return otherPieces !== null && agreement(pieces, otherPieces) >= threshold;
  });
}

function plain(text: string): string {
  return normaliseText(text).toLowerCase().replace(/\s+/g, ' ').trim();
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
