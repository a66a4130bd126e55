import { CERTAIN_INTRODUCTIONS, INTRODUCTIONS, PEOPLE_WORDS, PLACE_WORDS, TITLES } from './name-words.js';
import { type TextWord } from './text-words.js';

/** What stands right before a word and makes a name of it. */
export type Lead = 'title' | 'people' | 'introduction' | 'certain-introduction';

const ABBREVIATIONS = new Set('gen ks kard dr prof św bp abp marsz płk kpt mjr por rtm hm im bł o'.split(' '));
const LONGEST_GAP = 5;
const FARTHEST_PLACE = 4;
const FIRST_INTRODUCING = new Set(INTRODUCTIONS.map(([last]) => last));

export function introduces(lower: string): boolean {
  return FIRST_INTRODUCING.has(lower);
}

export function leadOf(text: string, words: readonly TextWord[], at: number): Lead | null {
  const before = words[at - 1];
  if (!before) return null;
  const length = words[at].start - before.end;
  if (length === 0 || length > LONGEST_GAP) return null;
  const gap = text.slice(before.end, words[at].start);
  if (FIRST_INTRODUCING.has(before.lower) && /^[\s,:–—-]+$/u.test(gap)) {
    const introduction = INTRODUCTIONS.find((phrase) =>
      phrase.every((word, back) => words[at - 1 - back]?.lower === word),
    );
    if (introduction)
      return CERTAIN_INTRODUCTIONS.has(introduction.join(' ')) ? 'certain-introduction' : 'introduction';
  }
  // „Pan Tadeusz” is a book
  if (/[„"«“]/.test(text.charAt(before.start - 1))) return null;
  const isNear = gap === ' ' || gap === '\u00a0';
  if (TITLES.has(before.lower)) return isNear === (before.lower !== 'p') || gap === '. ' ? 'title' : null;
  return PEOPLE_WORDS.has(before.lower) && (isNear || gap === '. ' || gap === ': ') ? 'people' : null;
}

/** ulica Jana Nowaka, szkoła im. gen. Andersa, św. Anna: between the word of the place and the name stand only names and ranks. */
export function isStreetOrSaint(text: string, words: readonly TextWord[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - FARTHEST_PLACE; back -= 1) {
    const word = words[back];
    const length = words[back + 1].start - word.end;
    if (length > 3 || !/^[ \u00a0."„]*$/.test(text.slice(word.end, words[back + 1].start))) return false;
    const isDotted = text.charAt(word.end) === '.';
    if (PLACE_WORDS.has(word.lower)) return true;
    if (isDotted && !ABBREVIATIONS.has(word.lower) && word.text.length > 1) return false;
    if (!word.isCapital && !ABBREVIATIONS.has(word.lower)) return false;
  }
  return false;
}
