const SHINGLE = 5;
const BANDS = 16;
const ROWS_PER_BAND = 4;
const HASHES = BANDS * ROWS_PER_BAND;
/** A longer text is compared by its beginning: two letters that agree for 40,000 characters are copies. */
const LONGEST_COMPARED = 40_000;
/** So many texts are kept for each band and looked at for each text: thousands of variants of one letter stay cheap. */
const MOST_CANDIDATES = 50;

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
  const leaders = Int32Array.from(texts, (_, at) => at);
  const shingles: (Uint32Array | null)[] = [];
  const buckets = new Map<number, number[]>();
  const signature = new Uint32Array(HASHES);
  for (let at = 0; at < texts.length; at += 1) {
    const pieces = shinglesOf(texts[at]!);
    shingles.push(pieces);
    if (pieces === null) continue;
    signWith(pieces, signature);
    const keys = bandKeys(signature);
    for (const other of candidatesOf(keys, buckets)) {
      if (leaderOf(leaders, other) === leaderOf(leaders, at)) continue;
      if (jaccard(pieces, shingles[other]!) >= threshold) join(leaders, at, other);
    }
    for (const key of keys) addTo(buckets, key, at);
  }
  return leaders.map((_, at) => leaderOf(leaders, at));
}

function candidatesOf(keys: readonly number[], buckets: ReadonlyMap<number, readonly number[]>): number[] {
  const seen = new Set<number>();
  for (const key of keys) for (const candidate of buckets.get(key) ?? []) seen.add(candidate);
  return [...seen].sort((a, b) => a - b).slice(0, MOST_CANDIDATES);
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

/** The sorted, distinct hashes of a text's pieces; null for a text too short to have near copies. */
function shinglesOf(text: string): Uint32Array | null {
  const length = Math.min(text.length, LONGEST_COMPARED);
  if (length < 2 * SHINGLE) return null;
  const hashes = new Uint32Array(length - SHINGLE + 1);
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let letter = 0; letter < SHINGLE; letter += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at + letter), 0x01000193);
    }
    hashes[at] = hash;
  }
  hashes.sort();
  let kept = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[kept++] = hashes[at]!;
  }
  return hashes.slice(0, kept);
}

function signWith(pieces: Uint32Array, signature: Uint32Array): void {
  signature.fill(0xffffffff);
  for (let at = 0; at < pieces.length; at += 1) {
    let mixed = pieces[at]!;
    for (let hash = 0; hash < HASHES; hash += 1) {
      mixed = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
      const value = (mixed ^ (mixed >>> 13)) >>> 0;
      if (value < signature[hash]!) signature[hash] = value;
    }
  }
}

function bandKeys(signature: Uint32Array): number[] {
  const keys: number[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    let [high, low] = [band, 0x811c9dc5];
    for (let row = 0; row < ROWS_PER_BAND; row += 1) {
      const value = signature[band * ROWS_PER_BAND + row]!;
      high = Math.imul(high ^ value, 0x85ebca6b) ^ (value >>> 11);
      low = Math.imul(low ^ value, 0x01000193);
    }
    // 52 bits: 20 from one hash, 32 from the other
    keys.push((high & 0xfffff) * 0x100000000 + (low >>> 0));
  }
  return keys;
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

function addTo(buckets: Map<number, number[]>, key: number, at: number): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [at]);
  else if (bucket.length < MOST_CANDIDATES) bucket.push(at);
}
