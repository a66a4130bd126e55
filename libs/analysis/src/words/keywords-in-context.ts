import { compareCodePoints } from '../text/compare-code-points.js';
import { placeTerms, searchTerms } from './search-terms.js';

/** A text to be looked through. */
export interface ReadText {
  readonly id: string;
  readonly text: string;
  /** Its language where it is known to be another than the word's. */
  readonly language?: string | null;
}

/** One place where the word stands: `text.slice(start, end)` is the word as it was written there. */
export interface KeywordLine {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  /** Whether the text goes on beyond what is shown. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

export interface KeywordsInContext {
  /** Every form that was found, in lower case, the commonest first. */
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  /** Texts that hold the word. */
  readonly texts: number;
  readonly occurrences: number;
  /** By id and then by place; at most as many as asked for. */
  readonly lines: readonly KeywordLine[];
}

export interface KeywordOptions {
  /** Words shown on either side. Default 8. */
  readonly around?: number;
  /** Lines given, at most; all occurrences are counted. Default 1,000. */
  readonly most?: number;
}

/**
 * Every place where a word, or several words in a row, stands in any of its forms, with the words around it: how residents speak of
 * a thing.
 *
 * Words are compared by their stems; a stop word between two sought words is passed over ("plac dla zabaw" holds "plac zabaw").
 * Texts of another language hold the word only where its stem there is the same.
 *
 * @param texts ids must differ
 * @param word one word or several; a search for stop words alone finds nothing
 * @param language language tag of the word, and of texts that name none
 * @throws {RangeError} when `around` is not a whole number from 0 up, or `most` not one from 1 up
 * @example keywordsInContext([{ id: '1', text: 'Nowe ławki w parku' }], 'ławka', 'pl').lines[0];
 * // { id: '1', start: 5, end: 10, left: 'Nowe', keyword: 'ławki', right: 'w parku', cutLeft: false, cutRight: false }
 */
export function keywordsInContext(
  texts: readonly ReadText[],
  word: string,
  language: string,
  { around = 8, most = 1_000 }: KeywordOptions = {},
): KeywordsInContext {
  if (!(Number.isSafeInteger(around) && around >= 0)) throw new RangeError(`words around: ${around}`);
  if (!(Number.isSafeInteger(most) && most >= 1)) throw new RangeError(`lines at most: ${most}`);
  const sorted = [...texts].sort((a, b) => compareCodePoints(a.id, b.id));
  const lines: KeywordLine[] = [];
  const forms = new Map<string, number>();
  let [holding, occurrences] = [0, 0];
  for (const text of sorted) {
    const found = linesOf(text, searchTerms(word, text.language ?? language), text.language ?? language, around);
    if (found.length > 0) holding += 1;
    occurrences += found.length;
    for (const line of found) {
      const form = line.keyword.normalize('NFC').toLowerCase();
      forms.set(form, (forms.get(form) ?? 0) + 1);
      if (lines.length < most) lines.push(line);
    }
  }
  const ranked = [...forms].sort((a, b) => b[1] - a[1] || compareCodePoints(a[0], b[0]));
  return { forms: ranked.map(([form, count]) => ({ form, count })), texts: holding, occurrences, lines };
}

function linesOf({ id, text }: ReadText, sought: readonly string[], language: string, around: number): KeywordLine[] {
  if (sought.length === 0) return [];
  const words = placeTerms(text, language);
  const content = Array.from(words.keys()).filter((at) => words[at]!.term !== null);
  const lines: KeywordLine[] = [];
  for (let first = 0; first + sought.length <= content.length; first += 1) {
    if (!sought.every((term, next) => words[content[first + next]!]!.term === term)) continue;
    const [from, to] = [content[first]!, content[first + sought.length - 1]!];
    const [left, right] = [Math.max(0, from - around), Math.min(words.length - 1, to + around)];
    const [start, end] = [words[from]!.start, words[to]!.end];
    const leftStart = left === 0 ? 0 : words[left]!.start;
    const rightEnd = right === words.length - 1 ? text.length : words[right]!.end;
    lines.push({
      id,
      start,
      end,
      left: text.slice(leftStart, start).trim(),
      keyword: text.slice(start, end),
      right: text.slice(end, rightEnd).trim(),
      cutLeft: left > 0,
      cutRight: right < words.length - 1,
    });
    first += sought.length - 1;
  }
  return lines;
}
