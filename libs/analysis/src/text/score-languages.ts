import { BYTE_SIGNS, LANGUAGE_NGRAMS, USUAL_SCORES } from '../data/language-ngrams.js';

export interface LanguageScores {
  /** 0…1 for each language of `SCORED_LANGUAGES`. */
  readonly scores: Float64Array;
  /** Position of the highest, −1 where no piece of a word is known. */
  readonly best: number;
  /** Is the highest as high as texts of that language usually are, or nearly? */
  readonly reliable: boolean;
}

export const SCORED_LANGUAGES: readonly string[] = Object.keys(LANGUAGE_NGRAMS).sort();

/** What is no letter, up to an apostrophe that belongs to the word behind it. */
const BETWEEN_WORDS = /(?:[^\p{L}]|[\u{10000}-\u{10ffff}])+(?<!['`’])/gu;
const [CUT_AFTER_BYTES, CUT_WITHIN_WORD_BYTES, LONGEST_WORD_BYTES] = [350, 380, 70];
const LEAST_SCORE = 53;
const SCALE = 25;
const FEWEST_PIECES = 3;
const USUAL = 0.75;
/** A piece is four bytes and two marks: it begins a word, it ends one. */
const [BEGINS, ENDS] = [2 ** 32, 2 ** 33];

interface Pieces {
  /** Where the scores of each piece begin in the lists. */
  readonly positions: ReadonlyMap<number, number>;
  readonly starts: Int32Array;
  readonly languages: Uint8Array;
  readonly values: Uint8Array;
}

let pieces: Pieces | null = null;

/**
 * How much a text looks like each language, by pieces of four bytes of its words:
 *
 *     score = s / (s + 25),   s = Σ over different pieces of (53 + score of the piece) / number of different pieces
 *
 * @param text about its first 350 bytes are read
 * @see Nito T.M., "Efficient language detector", https://github.com/nitotm/efficient-language-detector-js, whose table of pieces and
 *   whose rule this is
 */
export function scoreLanguages(text: string): LanguageScores {
  pieces ??= readPieces();
  const found = piecesOf(text);
  const scores = new Float64Array(SCORED_LANGUAGES.length);
  for (const piece of found) {
    const position = pieces.positions.get(piece);
    if (position === undefined) continue;
    for (let at = pieces.starts[position]!; at < pieces.starts[position + 1]!; at += 1) {
      scores[pieces.languages[at]!]! += pieces.values[at]!;
    }
  }
  let best = -1;
  for (let language = 0; language < scores.length; language += 1) {
    if (scores[language]! > (best < 0 ? 0 : scores[best]!)) best = language;
  }
  for (let language = 0; language < scores.length; language += 1) {
    const mean = scores[language]! / found.size;
    scores[language] = found.size === 0 ? 0 : mean / (mean + SCALE);
  }
  const reliable =
    best >= 0 && found.size >= FEWEST_PIECES && scores[best]! >= USUAL_SCORES[SCORED_LANGUAGES[best]!]! * USUAL;
  return { scores, best, reliable };
}

function piecesOf(text: string): Set<number> {
  const found = new Set<number>();
  const letters = text.replace(BETWEEN_WORDS, ' ').trim().toLowerCase();
  const word = new Uint8Array(CUT_WITHIN_WORD_BYTES + 4);
  let [length, read] = [0, 0];
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    if (code === 0x20) {
      addPieces(word, length, found);
      length = 0;
      if (read > CUT_AFTER_BYTES) break;
      read += 1;
    } else {
      const bytes = writeBytes(code, word, length);
      length += bytes;
      read += bytes;
    }
    if (read > CUT_WITHIN_WORD_BYTES) break;
  }
  addPieces(word, length, found);
  return found;
}

/** UTF-8 of a letter below U+10000. */
function writeBytes(code: number, to: Uint8Array, at: number): number {
  if (code < 0x80) {
    to[at] = code;
    return 1;
  }
  if (code < 0x800) {
    to[at] = 0xc0 | (code >> 6);
    to[at + 1] = 0x80 | (code & 0x3f);
    return 2;
  }
  to[at] = 0xe0 | (code >> 12);
  to[at + 1] = 0x80 | ((code >> 6) & 0x3f);
  to[at + 2] = 0x80 | (code & 0x3f);
  return 3;
}

/** Every third byte begins a piece; the last four bytes are one too. What follows the seventieth is one piece that no list knows. */
function addPieces(word: Uint8Array, bytes: number, found: Set<number>): void {
  const length = Math.min(bytes, LONGEST_WORD_BYTES);
  if (length === 0) return;
  let at = 0;
  for (; at + 4 < length; at += 3) found.add((at === 0 ? BEGINS : 0) + keyOf(word, at, at + 4));
  if (bytes > LONGEST_WORD_BYTES) {
    found.add(-1 - word.subarray(length - 4, bytes).reduce((hash, byte) => (Math.imul(hash, 31) + byte) >>> 0, 0));
  } else {
    found.add((at === 0 ? BEGINS : 0) + ENDS + keyOf(word, Math.max(0, length - 4), length));
  }
}

function keyOf(word: Uint8Array, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at += 1) key = key * 256 + word[at]!;
  return key;
}

function readPieces(): Pieces {
  const bytes = bytesOfSigns();
  const scores = new Map<number, [language: number, value: number][]>();
  SCORED_LANGUAGES.forEach((language, number) => {
    for (const group of LANGUAGE_NGRAMS[language]!.split('¶')) {
      const colon = group.indexOf(':');
      const value = LEAST_SCORE + Number(group.slice(0, colon));
      for (const piece of group.slice(colon + 1).split('·')) {
        const key = keyOfSigns(piece, bytes);
        const known = scores.get(key);
        if (known === undefined) scores.set(key, [[number, value]]);
        else known.push([number, value]);
      }
    }
  });
  const lists = [...scores.values()];
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = starts[at]! + list.length));
  return {
    positions: new Map([...scores.keys()].map((key, position) => [key, position])),
    starts,
    languages: Uint8Array.from(lists.flatMap((list) => list.map(([language]) => language))),
    values: Uint8Array.from(lists.flatMap((list) => list.map(([, value]) => value))),
  };
}

function bytesOfSigns(): ReadonlyMap<string, number> {
  const ascii = Array.from({ length: 0x80 }, (_, code) => [String.fromCharCode(code), code] as const);
  const others = Array.from(BYTE_SIGNS, (sign, at) => [sign, 0x80 + at] as const);
  // no byte stands for a space, and a letter or apostrophe stands for itself
  return new Map([...ascii, ...others.filter(([sign]) => sign !== ' ')]);
}

function keyOfSigns(piece: string, bytes: ReadonlyMap<string, number>): number {
  const inner = Uint8Array.from(piece.trim(), (sign) => bytes.get(sign)!);
  const marks = (piece.startsWith(' ') ? BEGINS : 0) + (piece.endsWith(' ') ? ENDS : 0);
  return marks + keyOf(inner, 0, inner.length);
}
