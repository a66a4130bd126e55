import { emptyLists, offer, type NearestTexts } from './nearest-lists.js';

/** Pairs of cells whose texts are to be compared with each other. */
export interface NearestTask {
  readonly kind: 'nearest';
  /** Unit rows in the order of their cells. */
  readonly values: Float64Array;
  readonly width: number;
  /** The text behind each of these rows. */
  readonly order: Int32Array;
  /** Cell c holds the rows starts[c] … starts[c + 1] − 1. */
  readonly starts: Int32Array;
  /** Two cells after two cells, each with itself or a later one. */
  readonly pairs: Int32Array;
  readonly most: number;
}

/** Four rows by two at a time: eight sums that the processor works on at once. */
const [TALL, WIDE] = [4, 2];

/** Compares every text of one cell with every text of the other, once for both. */
export function compareCells({ values, width, order, starts, pairs, most }: NearestTask): NearestTexts {
  const lists = emptyLists(order.length, most);
  const products = new Float64Array(TALL * WIDE);
  const meet = (left: number, right: number, cosine: number) => {
    if (!(cosine > 0)) return;
    offer(lists, order[left]!, order[right]!, cosine);
    offer(lists, order[right]!, order[left]!, cosine);
  };
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const [own, other] = [pairs[pair]!, pairs[pair + 1]!];
    const [from, to, otherTo] = [starts[own]!, starts[own + 1]!, starts[other + 1]!];
    for (let left = from; left < to; left += TALL) {
      for (let right = own === other ? left : starts[other]!; right < otherTo; right += WIDE) {
        const [tall, wide] = [Math.min(TALL, to - left), Math.min(WIDE, otherTo - right)];
        multiply(values, width, left, right, tall, wide, products);
        for (let a = 0; a < tall; a += 1) {
          for (let b = 0; b < wide; b += 1) {
            if (left + a < right + b) meet(left + a, right + b, products[a * WIDE + b]!);
          }
        }
      }
    }
  }
  return lists;
}

/** Inner products of `tall` rows with `wide` rows; each is summed from the first column to the last, however many there are. */
function multiply(
  values: Float64Array,
  width: number,
  left: number,
  right: number,
  tall: number,
  wide: number,
  products: Float64Array,
): void {
  // where fewer rows are left than a block holds, the last of them is counted again in the place of the missing
  const row = (first: number, by: number, count: number) => (first + Math.min(by, count - 1)) * width;
  const [a0, a1, a2, a3] = [left * width, row(left, 1, tall), row(left, 2, tall), row(left, 3, tall)];
  const [b0, b1] = [right * width, row(right, 1, wide)];
  let [p00, p01, p10, p11, p20, p21, p30, p31] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < width; at += 1) {
    const [x, y] = [values[b0 + at]!, values[b1 + at]!];
    p00 += values[a0 + at]! * x;
    p01 += values[a0 + at]! * y;
    p10 += values[a1 + at]! * x;
    p11 += values[a1 + at]! * y;
    p20 += values[a2 + at]! * x;
    p21 += values[a2 + at]! * y;
    p30 += values[a3 + at]! * x;
    p31 += values[a3 + at]! * y;
  }
  products[0] = p00;
  products[1] = p01;
  products[2] = p10;
  products[3] = p11;
  products[4] = p20;
  products[5] = p21;
  products[6] = p30;
  products[7] = p31;
}
