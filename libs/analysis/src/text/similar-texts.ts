import { BANDS, mostPieces, NO_KEY, piecesOf, signTexts, SKETCH, type Signatures } from './sign-texts.js';

/** So many texts are kept for each band and looked at for each text: thousands of variants of one letter stay cheap. */
const MOST_CANDIDATES = 50;
/** So many pieces are remembered while texts are compared. */
const MOST_REMEMBERED = 1_000_000;
const ROUNDING = 1e-9;

/**
 * Which texts are copies or near copies of an earlier one: the joint letter with another street name, the form filled in twice.
 * Two texts are near copies when the sets of their five-character pieces agree,
 *
 *     J = |A ∩ B| / |A ∪ B| ≥ 0.8
 *
 * MinHash (16 bands of 4) proposes pairs, and each is verified by its exact J. A group is joined over its pairs.
 *
 * @param texts normalised texts in a fixed order (sorted by content), since the first of a group leads it
 * @param threshold smallest J, 0…1
 * @returns for each text the position of the text it follows: its own where it is the first of its kind
 * @see A. Broder (1997), "On the resemblance and containment of documents"
 * @example similarTexts(['a long remark about the bridge', 'a long remark about the bridge!', 'something else']); // [0, 0, 2]
 */
export function similarTexts(texts: readonly string[], threshold = 0.8): Int32Array {
  return followSimilar(texts, signTexts(texts), threshold);
}

/** The same for texts that are signed already. */
export function followSimilar(texts: readonly string[], { keys, sketches }: Signatures, threshold = 0.8): Int32Array {
  const leaders = Int32Array.from(texts.keys());
  const buckets = new Buckets(keys, texts.length);
  const memory = new PieceMemory(texts);
  // |A ∆ B| ≤ (1 − J) / (1 + J) × (|A| + |B|), and every bit in which two sketches differ is a piece that only one text has
  const mayDiffer = (1 - threshold) / (1 + threshold) + ROUNDING;
  for (let at = 0; at < texts.length; at += 1) {
    for (const other of buckets.meet(at)) {
      if (leaderOf(leaders, other) === leaderOf(leaders, at)) continue;
      const bound = mayDiffer * (mostPieces(texts[at]!) + mostPieces(texts[other]!));
      if (differingBits(sketches, at, other) > bound) continue;
      if (jaccard(memory.of(at), memory.of(other)) >= threshold) join(leaders, at, other);
    }
  }
  return leaders.map((_, at) => leaderOf(leaders, at));
}

/** For each key of a band that several texts share, the first of them; a key of one text alone takes no room. */
class Buckets {
  /** The shared keys of each band, ascending, band after band. */
  private readonly shared: readonly Float64Array[];
  /** Where the first bucket of each band is. */
  private readonly firstOf: readonly number[];
  private readonly starts: Int32Array;
  private readonly filled: Int32Array;
  private readonly members: Int32Array;

  constructor(
    private readonly keys: Float64Array,
    texts: number,
  ) {
    const sizes: number[] = [];
    const [shared, firstOf]: [Float64Array[], number[]] = [[], []];
    const band = new Float64Array(texts);
    for (let number = 0; number < BANDS; number += 1) {
      for (let at = 0; at < texts; at += 1) band[at] = keys[at * BANDS + number]!;
      firstOf.push(sizes.length);
      shared.push(sharedKeys(band.sort(), sizes));
    }
    this.shared = shared;
    this.firstOf = firstOf;
    this.starts = new Int32Array(sizes.length + 1);
    sizes.forEach((size, bucket) => (this.starts[bucket + 1] = this.starts[bucket]! + size));
    this.filled = new Int32Array(sizes.length);
    this.members = new Int32Array(this.starts[sizes.length]!);
  }

  /** The texts met so far that share a key with this one, in their order; then this one can be met too. */
  meet(text: number): number[] {
    const met: number[] = [];
    for (let band = 0; band < BANDS; band += 1) {
      const bucket = this.bucketOf(band, this.keys[text * BANDS + band]!);
      if (bucket < 0) continue;
      const [start, filled] = [this.starts[bucket]!, this.filled[bucket]!];
      for (let at = start; at < start + filled; at += 1) met.push(this.members[at]!);
      if (start + filled === this.starts[bucket + 1]) continue;
      this.members[start + filled] = text;
      this.filled[bucket]! += 1;
    }
    if (met.length < 2) return met;
    met.sort((a, b) => a - b);
    return met.filter((other, at) => other !== met[at - 1]).slice(0, MOST_CANDIDATES);
  }

  private bucketOf(band: number, key: number): number {
    if (key === NO_KEY) return -1;
    const keys = this.shared[band]!;
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? this.firstOf[band]! + low : -1;
  }
}

/** Of sorted keys those that occur more than once; how many texts of each are kept is added to `sizes`. */
function sharedKeys(sorted: Float64Array, sizes: number[]): Float64Array {
  const shared: number[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    if (to - from < 2 || sorted[from] === NO_KEY) continue;
    shared.push(sorted[from]!);
    sizes.push(Math.min(to - from, MOST_CANDIDATES));
  }
  return Float64Array.from(shared);
}

/** The pieces of texts that were compared of late: a letter is compared with many of its variants. */
class PieceMemory {
  private readonly pieces = new Map<number, Uint32Array>();
  private remembered = 0;

  constructor(private readonly texts: readonly string[]) {}

  of(text: number): Uint32Array {
    const known = this.pieces.get(text);
    if (known !== undefined) return known;
    const made = piecesOf(this.texts[text]!) ?? new Uint32Array(0);
    if (this.remembered > MOST_REMEMBERED) {
      this.pieces.clear();
      this.remembered = 0;
    }
    this.pieces.set(text, made);
    this.remembered += made.length;
    return made;
  }
}

/** Variants of one letter may be further from each other than each is from the letter: groups are joined over their members. */
function join(leaders: Int32Array, a: number, b: number): void {
  const [first, second] = [leaderOf(leaders, a), leaderOf(leaders, b)];
  leaders[Math.max(first, second)] = Math.min(first, second);
}

function leaderOf(leaders: Int32Array, at: number): number {
  let leader = at;
  while (leaders[leader] !== leader) leader = leaders[leader]!;
  return leader;
}

function differingBits(sketches: Uint32Array, a: number, b: number): number {
  let bits = 0;
  for (let word = 0; word < SKETCH; word += 1) {
    let left = sketches[a * SKETCH + word]! ^ sketches[b * SKETCH + word]!;
    left -= (left >>> 1) & 0x55555555;
    left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
    bits += Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return bits;
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  let [left, right, common] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    if (a[left] === b[right]) {
      common += 1;
      left += 1;
      right += 1;
    } else if (a[left]! < b[right]!) left += 1;
    else right += 1;
  }
  return common / (a.length + b.length - common);
}
