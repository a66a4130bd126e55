/** What is kept of each text of a block so that its near copies can be found without comparing it with all others. */
export interface Signatures {
  /** texts × BANDS: texts that share a key in a band may be near copies; NO_KEY for a text too short to have any. */
  readonly keys: Float64Array;
  /** texts × SKETCH: one bit, by its hash, for each piece of the text. */
  readonly sketches: Uint32Array;
}

export const BANDS = 16;
export const NO_KEY = -1;
/** 256 bits: fewer fill up with texts of two hundred letters and tell them apart no more. */
export const SKETCH = 8;
export const SHINGLE = 5;
const ROWS_PER_BAND = 4;
const HASHES = BANDS * ROWS_PER_BAND;
/** A longer text is compared by its beginning: two letters that agree for 40,000 characters are copies. */
export const LONGEST_COMPARED = 40_000;

/**
 * MinHash signatures (16 bands of 4) and sketches of a block of texts.
 *
 * @param contents normalised texts
 * @see A. Broder (1997), "On the resemblance and containment of documents"
 */
export function signTexts(contents: readonly string[]): Signatures {
  const keys = new Float64Array(contents.length * BANDS).fill(NO_KEY);
  const sketches = new Uint32Array(contents.length * SKETCH);
  const signature = new Uint32Array(HASHES);
  contents.forEach((content, text) => {
    const pieces = hashesOf(content);
    if (pieces === null) return;
    signWith(pieces, signature);
    writeKeys(signature, keys, text * BANDS);
    for (const piece of pieces) sketches[text * SKETCH + (piece >>> 29)]! |= 1 << ((piece >>> 24) & 31);
  });
  return { keys, sketches };
}

/** The sorted, distinct hashes of a text's pieces of five characters; null for a text too short to have near copies. */
export function piecesOf(content: string): Uint32Array | null {
  const hashes = hashesOf(content)?.sort() ?? null;
  if (hashes === null) return null;
  let kept = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[kept++] = hashes[at]!;
  }
  return hashes.slice(0, kept);
}

/** How many pieces a text has at most. */
export function mostPieces(content: string): number {
  return Math.min(content.length, LONGEST_COMPARED) - SHINGLE + 1;
}

function hashesOf(content: string): Uint32Array | null {
  if (content.length < 2 * SHINGLE) return null;
  const hashes = new Uint32Array(mostPieces(content));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let letter = 0; letter < SHINGLE; letter += 1) {
      hash = Math.imul(hash ^ content.charCodeAt(at + letter), 0x01000193);
    }
    hashes[at] = hash;
  }
  return hashes;
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

function writeKeys(signature: Uint32Array, keys: Float64Array, to: number): void {
  for (let band = 0; band < BANDS; band += 1) {
    let [high, low] = [band, 0x811c9dc5];
    for (let row = 0; row < ROWS_PER_BAND; row += 1) {
      const value = signature[band * ROWS_PER_BAND + row]!;
      high = Math.imul(high ^ value, 0x85ebca6b) ^ (value >>> 11);
      low = Math.imul(low ^ value, 0x01000193);
    }
    // 52 bits: 20 from one hash, 32 from the other
    keys[to + band] = (high & 0xfffff) * 0x100000000 + (low >>> 0);
  }
}
