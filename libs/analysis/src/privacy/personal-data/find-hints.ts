import { type PersonalDataFinding } from '#domain';
import { finding } from './finding.js';
import { HINT_PHRASES, NEAR_PERSON, type HintPhrase } from './hint-phrases.js';
import { beginsSentence, type TextWord } from './text-words.js';

/** Words before and behind a hint among which the person stands of whom it tells. */
const BEFORE = 7;
const BEHIND = 4;
const MOST_GAP = 3;
const KEY = 3;

/** Phrases by the first letters of their first word. */
const BY_START = new Map<string, HintPhrase[]>();
for (const phrase of HINT_PHRASES) {
  const key = phrase.words[0].slice(0, KEY);
  BY_START.set(key, [...(BY_START.get(key) ?? []), phrase]);
}
for (const list of BY_START.values())
  list.sort((a, b) => Number(b.isPersonal) - Number(a.isPersonal) || b.words.length - a.words.length);

/**
 * Hints at what the law protects more than a name: health, disability, faith, origin, politics, sexuality, family. "Po udarze" tells of a
 * person by itself; "cukrzyca" only where the same sentence speaks of the writer or of somebody near. "Podjazd dla niepełnosprawnych" is none.
 *
 * @returns findings in order, not overlapping each other
 */
export function findHints(text: string, words: readonly TextWord[]): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { lower } = words[at];
    const candidates = [...(BY_START.get(lower.slice(0, KEY)) ?? [])];
    const phrase = candidates.find(
      (one) =>
        stands(text, words, at, one.words) && (one.isPersonal || tellsOfPerson(text, words, at, one.words.length)),
    );
    if (!phrase) continue;
    const last = at + phrase.words.length - 1;
    const confidence = phrase.isPersonal ? 'likely' : 'possible';
    found.push(finding(phrase.type, words[at].start, words[last].end, confidence, phrase.words.join(' ')));
    at = last;
  }
  return found;
}

function stands(text: string, words: readonly TextWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((part, index) => {
    const word = words[at + index];
    if (!word) return false;
    if (index > 0 && word.start - words[at + index - 1].end > MOST_GAP) return false;
    return part.endsWith('*') ? word.lower.startsWith(part.slice(0, -1)) : word.lower === part;
  });
}

function tellsOfPerson(text: string, words: readonly TextWord[], at: number, length: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - BEFORE; back -= 1) {
    if (beginsSentence(text, words[back + 1], words[back])) break;
    if (NEAR_PERSON.has(words[back].lower)) return true;
  }
  for (let ahead = at + length; ahead < words.length && ahead < at + length + BEHIND; ahead += 1) {
    if (beginsSentence(text, words[ahead], words[ahead - 1])) return false;
    if (NEAR_PERSON.has(words[ahead].lower)) return true;
  }
  return false;
}
