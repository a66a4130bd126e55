import { compareCodePoints } from './compare-code-points.js';
import { findLanguage } from './detect-language.js';
import { normaliseText } from './normalise-text.js';
import { similarTexts } from './similar-texts.js';
import { tokenise } from './tokenise.js';

export interface SourceText {
  readonly id: string;
  readonly text: string;
  /** Language tag where it is known; null or absent lets it be found. */
  readonly language?: string | null;
}

/** One text as it was said at least once, with every row that said it. */
export interface DistinctText {
  /** Its words in lower case with a space between: what makes it distinct. */
  readonly content: string;
  /** Its words as they were written. */
  readonly words: readonly string[];
  readonly language: string;
  /** Ids of all rows with this content, sorted by code point. */
  readonly ids: readonly string[];
  /** Position of the text that this one nearly copies; its own position where there is none before it. */
  readonly leader: number;
}

export interface DistinctTexts {
  /** Sorted by content, so that nothing depends on the order of the rows. */
  readonly texts: readonly DistinctText[];
  /** Ids of rows without a single word. */
  readonly wordless: readonly string[];
  /** The language of most rows, or the one that was asked for. */
  readonly language: string;
}

interface Draft {
  content: string;
  written: string;
  language: string | null;
  ids: string[];
}

/** So many words of one text are read: about 40 pages, beyond which a text is a document and not a remark. */
const MOST_WORDS = 20_000;
const DEFAULT_LANGUAGE = 'pl';

/**
 * Brings the rows of a consultation to its distinct texts: copies joined, near copies marked, languages found, in an order that
 * depends on what was written alone.
 *
 * @param rows one per submission; an empty text is allowed
 * @param language the language of all texts, or `auto` to find it for each
 * @example distinctTexts([{ id: '1', text: 'Park!' }, { id: '2', text: 'park' }], 'pl').texts.length; // 1
 */
export function distinctTexts(rows: readonly SourceText[], language: string): DistinctTexts {
  const drafts = new Map<string, Draft>();
  const wordless: string[] = [];
  for (const row of rows) {
    const written = normaliseText(row.text);
    const content = tokenise(written).slice(0, MOST_WORDS).join(' ').toLowerCase();
    if (content === '') wordless.push(row.id);
    else addRow(drafts, { content, written, language: givenLanguage(row, language), ids: [row.id] });
  }
  const sorted = [...drafts.values()].sort(
    (a, b) => compareCodePoints(a.content, b.content) || compareCodePoints(a.language ?? '', b.language ?? ''),
  );
  for (const draft of sorted) draft.language ??= findLanguage(draft.written);
  const main = language === 'auto' ? commonestLanguage(sorted) : baseLanguage(language);
  const leaders = similarTexts(sorted.map((draft) => draft.content));
  const texts = sorted.map((draft, at) => ({
    content: draft.content,
    words: tokenise(draft.written).slice(0, MOST_WORDS),
    language: draft.language ?? main,
    ids: draft.ids.sort(compareCodePoints),
    leader: leaders[at]!,
  }));
  return { texts, wordless: wordless.sort(compareCodePoints), language: main };
}

/** Of rows that differ in case or signs alone, the first by code point gives the written form. */
function addRow(drafts: Map<string, Draft>, row: Draft): void {
  const key = `${row.language ?? ''} ${row.content}`;
  const known = drafts.get(key);
  if (known === undefined) {
    drafts.set(key, row);
    return;
  }
  known.ids.push(row.ids[0]!);
  if (compareCodePoints(row.written, known.written) < 0) known.written = row.written;
}

function givenLanguage(row: SourceText, language: string): string | null {
  if (language !== 'auto') return baseLanguage(language);
  return row.language ? baseLanguage(row.language) : null;
}

/** `pl-PL` and `PL` are `pl`. */
function baseLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0] || DEFAULT_LANGUAGE;
}

function commonestLanguage(drafts: readonly Draft[]): string {
  const counts = new Map<string, number>();
  for (const { language, ids } of drafts) {
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + ids.length);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || compareCodePoints(a[0], b[0]));
  return ranked[0]?.[0] ?? DEFAULT_LANGUAGE;
}
