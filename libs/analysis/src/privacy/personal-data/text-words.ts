/** A word of a text, where it stands, and whether it begins with a capital letter. */
export interface TextWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

const WORD = /\p{L}+(?:['’]\p{L}+)*(?:-\p{L}+)*/gu;

/** The words of a text in order: letters, with an apostrophe or a hyphen inside; numbers and marks are none. */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    words.push({ text: word, lower, start: index, end: index + word.length, isCapital: word[0] !== lower[0] });
  }
  return words;
}

const SENTENCE_END = /[.!?…:;\n•]/;

/** Does a sentence, a line or a point of a list begin with this word? */
export function beginsSentence(text: string, word: TextWord, before: TextWord | undefined): boolean {
  return before === undefined || SENTENCE_END.test(text.slice(before.end, Math.min(word.start, before.end + 12)));
}

/** Is there nothing but one short gap between two words: a space, or the end of a line? */
export function isNext(text: string, before: TextWord, word: TextWord): boolean {
  const length = word.start - before.end;
  return length > 0 && length <= 2 && /^[ \u00a0\t]{1,2}$/.test(text.slice(before.end, word.start));
}
