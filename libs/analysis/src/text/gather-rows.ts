import { baseLanguage } from './base-language.js';
import { compareCodePoints } from './compare-code-points.js';
import { contentOf } from './distinct-row.js';
import { normaliseText } from './normalise-text.js';

export interface SourceText {
  readonly id: string;
  readonly text: string;
  /** Language tag where it is known; null or absent lets it be found. */
  readonly language?: string | null;
}

/** Rows with copies joined, side by side in lists and sorted by content: a million objects would take more room. */
export interface GatheredRows {
  readonly contents: string[];
  /** Of copies that differ in case or signs the first by code point. */
  readonly written: string[];
  /** Languages that came with the rows, null where there was none. */
  readonly languages: (string | null)[];
  /** The id of the one row, or those of several sorted by code point. */
  readonly ids: (string | string[])[];
  /** Ids of rows without a single word. */
  readonly wordless: string[];
}

/**
 * Joins rows that hold the same words in the same language.
 *
 * @param language of all texts, or `auto` to take the one that each row came with
 */
export function gatherRows(rows: readonly SourceText[], language: string): GatheredRows {
  const gathered: GatheredRows = { contents: [], written: [], languages: [], ids: [], wordless: [] };
  const asked = language === 'auto' ? null : baseLanguage(language);
  const known = new Map<string | null, Map<string, number>>();
  for (const row of rows) {
    const written = normaliseText(row.text);
    const content = contentOf(written);
    const spoken = asked ?? (row.language ? baseLanguage(row.language) : null);
    if (content === '') gathered.wordless.push(row.id);
    else addRow(gathered, positionsOf(known, spoken), { content, written, spoken, id: row.id });
  }
  return sortByContent(gathered);
}

function positionsOf(known: Map<string | null, Map<string, number>>, language: string | null): Map<string, number> {
  let positions = known.get(language);
  if (positions === undefined) known.set(language, (positions = new Map()));
  return positions;
}

function addRow(
  { contents, written, languages, ids }: GatheredRows,
  positions: Map<string, number>,
  row: { content: string; written: string; spoken: string | null; id: string },
): void {
  const at = positions.get(row.content);
  if (at === undefined) {
    positions.set(row.content, contents.length);
    contents.push(row.content);
    written.push(row.written);
    languages.push(row.spoken);
    ids.push(row.id);
    return;
  }
  const before = ids[at]!;
  if (typeof before === 'string') ids[at] = [before, row.id];
  else before.push(row.id);
  if (compareCodePoints(row.written, written[at]!) < 0) written[at] = row.written;
}

function sortByContent({ contents, written, languages, ids, wordless }: GatheredRows): GatheredRows {
  const order = Uint32Array.from(contents.keys()).sort(
    (a, b) =>
      compareCodePoints(contents[a]!, contents[b]!) || compareCodePoints(languages[a] ?? '', languages[b] ?? ''),
  );
  for (const several of ids) if (typeof several !== 'string') several.sort(compareCodePoints);
  const inOrder = <Value>(values: readonly Value[]): Value[] => Array.from(order, (at) => values[at]!);
  return {
    contents: inOrder(contents),
    written: inOrder(written),
    languages: inOrder(languages),
    ids: inOrder(ids),
    wordless,
  };
}
