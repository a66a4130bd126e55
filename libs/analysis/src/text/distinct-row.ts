import { tokenise } from './tokenise.js';

/** One text as it was said at least once, with every row that said it. */
export interface DistinctText {
  /** As it was written, in one form of letters and without addresses and long numbers. */
  readonly written: string;
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

/** So many words of one text are read: about 40 pages, beyond which a text is a document and not a remark. */
const MOST_WORDS = 20_000;

/** The words of a normalised text that are read. */
export function wordsOf(written: string): string[] {
  const words = tokenise(written);
  return words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words;
}

export function contentOf(written: string): string {
  return wordsOf(written).join(' ').toLowerCase();
}

/** Of the text that was asked for last the words are kept: whoever goes through them asks for each. */
let last: { row: DistinctRow; words: readonly string[] } | null = null;

/**
 * A distinct text that keeps what was written and cuts it into words when it is asked: a million lists of words would take more memory
 * than all else together.
 */
export class DistinctRow implements DistinctText {
  constructor(
    readonly written: string,
    readonly language: string,
    private readonly rows: string | readonly string[],
    readonly leader: number,
  ) {}

  get content(): string {
    return contentOf(this.written);
  }

  get words(): readonly string[] {
    if (last?.row !== this) last = { row: this, words: wordsOf(this.written) };
    return last.words;
  }

  get ids(): readonly string[] {
    return typeof this.rows === 'string' ? [this.rows] : this.rows;
  }
}
