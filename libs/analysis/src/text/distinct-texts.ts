import { doInTurn, type Work } from '../tasks/work.js';
import { compareCodePoints } from './compare-code-points.js';
import { LANGUAGES } from './detect-language.js';
import { DistinctRow, type DistinctText } from './distinct-row.js';
import { gatherRows, type GatheredRows, type SourceText } from './gather-rows.js';
import { baseLanguage, DEFAULT_LANGUAGE } from './base-language.js';
import { readTexts, type ReadTask, type TextsRead } from './read-texts.js';
import { BANDS, SKETCH } from './sign-texts.js';
import { followSimilar } from './similar-texts.js';

export type { DistinctText } from './distinct-row.js';
export type { SourceText } from './gather-rows.js';

export interface DistinctTexts {
  /** Sorted by content, so that nothing depends on the order of the rows. */
  readonly texts: readonly DistinctText[];
  /** 30 bits of what each text says. */
  readonly hashes: Int32Array;
  /** Ids of rows without a single word. */
  readonly wordless: readonly string[];
  /** The language of most rows, or the one that was asked for. */
  readonly language: string;
}

/** So many texts are read at a time: the same blocks whatever the number of threads. */
const BLOCK = 5_000;

/**
 * Brings the rows of a consultation to its distinct texts: copies joined, near copies marked, languages found, in an order that
 * depends on what was written alone.
 *
 * @param rows one per submission; an empty text is allowed
 * @param language the language of all texts, or `auto` to find it for each
 * @example distinctTexts([{ id: '1', text: 'Park!' }, { id: '2', text: 'park' }], 'pl').texts.length; // 1
 */
export function distinctTexts(rows: readonly SourceText[], language: string): DistinctTexts {
  return doInTurn(distinctTextsWork(rows, language), readTexts);
}

/** The same, as work whose blocks can be read side by side. */
export function* distinctTextsWork(rows: readonly SourceText[], language: string): Work<ReadTask, DistinctTexts> {
  const gathered = gatherRows(rows, language);
  const { written, contents, languages, ids, wordless } = gathered;
  const blocks = blocksOf(gathered);
  const read = joinBlocks((yield blocks) as TextsRead[], contents.length);
  read.languages.forEach((found, at) => {
    if (found >= 0) languages[at] = LANGUAGES[found]!;
  });
  const main = language === 'auto' ? commonestLanguage(gathered) : baseLanguage(language);
  const leaders = followSimilar(contents, read.signatures);
  const texts = written.map((text, at) => new DistinctRow(text, languages[at] ?? main, ids[at]!, leaders[at]!));
  return { texts, hashes: read.hashes, wordless: wordless.sort(compareCodePoints), language: main };
}

function blocksOf({ written, contents, languages }: GatheredRows): ReadTask[] {
  return Array.from({ length: Math.ceil(contents.length / BLOCK) }, (_, block) => {
    const [from, to] = [block * BLOCK, (block + 1) * BLOCK];
    const known = Uint8Array.from(languages.slice(from, to), (language) => (language === null ? 0 : 1));
    return { kind: 'texts', written: written.slice(from, to), contents: contents.slice(from, to), known };
  });
}

function joinBlocks(blocks: readonly TextsRead[], texts: number): TextsRead {
  const joined = {
    languages: new Int8Array(texts),
    hashes: new Int32Array(texts),
    signatures: { keys: new Float64Array(texts * BANDS), sketches: new Uint32Array(texts * SKETCH) },
  };
  blocks.forEach(({ languages, hashes, signatures }, block) => {
    const from = block * BLOCK;
    joined.languages.set(languages, from);
    joined.hashes.set(hashes, from);
    joined.signatures.keys.set(signatures.keys, from * BANDS);
    joined.signatures.sketches.set(signatures.sketches, from * SKETCH);
  });
  return joined;
}

function commonestLanguage({ languages, ids }: GatheredRows): string {
  const counts = new Map<string, number>();
  languages.forEach((language, at) => {
    const rows = ids[at]!;
    if (language !== null)
      counts.set(language, (counts.get(language) ?? 0) + (typeof rows === 'string' ? 1 : rows.length));
  });
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || compareCodePoints(a[0], b[0]));
  return ranked[0]?.[0] ?? DEFAULT_LANGUAGE;
}
