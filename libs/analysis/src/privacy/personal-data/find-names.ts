import { type Confidence, type PersonalDataFinding } from '#domain';
import { finding } from './finding.js';
import {
  DOUBTFUL_FIRST_NAME,
  DOUBTFUL_SURNAME,
  FAMOUS,
  FIRST_NAME,
  SURNAME,
  endsLikeSurname,
  isFamous,
  nameKind,
} from './name-forms.js';
import { introduces, isStreetOrSaint, leadOf, type Lead } from './name-context.js';
import { FOREIGN_FIRST_NAMES, NOT_SURNAMES, OFFICES, STREET_PREPOSITIONS } from './name-words.js';
import { beginsSentence, isNext, type TextWord } from './text-words.js';

const MOST_WORDS = 4;
const ROMAN = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XXI{0,3})$/;
const CYRILLIC_SURNAME = /(?:енко|енка|енку|ук|юк|чук|ський|ська|ської|ського|цький|цька|ів|ишин)$/u;

/**
 * Names of persons, by lists of declined first names and surnames and by what stands around them: pan, pani, "nazywam się", kin and trades,
 * initials, a signature. Names of streets, schools and saints, and of those after whom they are called, are left.
 *
 * @param words of the text, in order
 * @returns findings in order, not overlapping, without titles; time is linear in the number of words
 */
export function findNames(text: string, words: readonly TextWord[]): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (let at = 0; at < words.length;) {
    const name = nameAt(text, words, at);
    if (name === null) {
      at += 1;
      continue;
    }
    const end = endOf(text, words, name.to);
    found.push(finding('name', words[at].start, end, name.confidence, name.rule));
    at = name.to + 1;
  }
  return found;
}

interface NameAt {
  /** Its last word. */
  readonly to: number;
  readonly confidence: Confidence;
  readonly rule: string;
}

function nameAt(text: string, words: readonly TextWord[], at: number): NameAt | null {
  const word = words[at];
  const kind = nameKind(word.lower);
  const isForeign = kind === 0 && FOREIGN_FIRST_NAMES.has(word.lower);
  const lead = leadOf(text, words, at);
  if (lead === null && kind === 0 && !isForeign && !isInitial(text, word)) return null;
  if (lead === 'introduction' || lead === 'certain-introduction') {
    const introduced = introducedName(text, words, at, lead);
    if (introduced) return introduced;
  }
  if (word.isCapital && kind & FIRST_NAME && words[at - 1]?.lower === 'jestem' && isNext(text, words[at - 1], word)) {
    return { to: lastOfRun(text, words, at), confidence: 'likely', rule: 'introduced' };
  }
  if (isStreetOrSaint(text, words, at)) return null;
  if (word.isCapital && isInitial(text, word)) return initialAndSurname(text, words, at);
  if (lead === 'title' || lead === 'people') {
    const titled = titledName(text, words, at, lead);
    if (titled) return titled;
  }
  if (!word.isCapital) return lowerCaseName(text, words, at, kind);
  if (kind & FIRST_NAME || isForeign) {
    const named = firstNameAndMore(text, words, at, kind, lead);
    if (named) return named;
  }
  return kind & SURNAME ? surnameAndMore(text, words, at, kind) : null;
}

/** "Nazywam się", "z poważaniem", "imię i nazwisko:" and what follows. */
function introducedName(text: string, words: readonly TextWord[], at: number, lead: Lead): NameAt | null {
  const isCertain = lead === 'certain-introduction';
  let [to, known] = [at - 1, false];
  while (to + 1 < words.length && to + 1 < at + MOST_WORDS && (to < at || isNext(text, words[to], words[to + 1]))) {
    const word = words[to + 1];
    const kind = nameKind(word.lower);
    const isName = (kind & (FIRST_NAME | SURNAME)) > 0 || FOREIGN_FIRST_NAMES.has(word.lower);
    if (NOT_SURNAMES.has(word.lower) || OFFICES.has(word.lower) || introduces(word.lower)) break;
    const fits = word.isCapital ? true : isName || (isCertain && known && endsPhrase(text, word));
    if (!fits || (!word.isCapital && !isCertain && kind & (DOUBTFUL_FIRST_NAME | DOUBTFUL_SURNAME))) break;
    known ||= isName || (word.isCapital && (isCertain || endsLikeSurname(word.lower)));
    to += 1;
  }
  if (to < at || (!known && to === at)) return null;
  return { to, confidence: known ? 'certain' : 'likely', rule: 'introduced' };
}

/** Pani Nowak, pan Zbyszek, sąsiadka Anna Kowalska, dr Piotr Zięba. */
function titledName(text: string, words: readonly TextWord[], at: number, lead: Lead): NameAt | null {
  const word = words[at];
  const kind = nameKind(word.lower);
  if (OFFICES.has(word.lower)) return null;
  const isSure = kind > 0 && !(kind & (DOUBTFUL_FIRST_NAME | DOUBTFUL_SURNAME));
  if (!word.isCapital && !(isSure && kind & (FIRST_NAME | SURNAME))) return null;
  const looksLikeName = kind > 0 || endsLikeSurname(word.lower) || FOREIGN_FIRST_NAMES.has(word.lower);
  if (lead === 'people' && !looksLikeName) return null;
  if (NOT_SURNAMES.has(word.lower)) return null;
  const to = word.isCapital ? lastOfRun(text, words, at) : lastOfLowerRun(text, words, at);
  return { to, confidence: looksLikeName ? 'certain' : 'likely', rule: lead === 'title' ? 'title' : 'kin-or-trade' };
}

/** J. Kowalski, A.M. Nowak. */
function initialAndSurname(text: string, words: readonly TextWord[], at: number): NameAt | null {
  let surname = at + 1;
  if (surname < words.length && isInitial(text, words[surname]) && words[surname].start - words[at].end <= 2)
    surname += 1;
  const word = words[surname];
  if (!word?.isCapital || word.text.length < 3 || word.start - words[surname - 1].end > 2) return null;
  const kind = nameKind(word.lower);
  if (kind & FAMOUS || !(kind & SURNAME || endsLikeSurname(word.lower))) return null;
  return { to: surname, confidence: 'likely', rule: 'initial-and-surname' };
}

function firstNameAndMore(
  text: string,
  words: readonly TextWord[],
  at: number,
  kind: number,
  lead: Lead | null,
): NameAt | null {
  const word = words[at];
  const couple = coupleAt(text, words, at);
  if (couple !== null) return { to: couple, confidence: 'certain', rule: 'couple' };
  const to = lastOfRun(text, words, at);
  const following = words[to + 1];
  if (following && isNext(text, words[to], following) && ROMAN.test(following.text)) return null;
  const rest = words.slice(at + 1, to + 1);
  if (lead === null && rest.some(({ lower }) => isFamous(word.lower, lower))) return null;
  if (rest.length > 0) {
    const known = rest.some(({ lower }) => nameKind(lower) & (SURNAME | FIRST_NAME));
    const shaped = known || rest.some(({ lower }) => endsLikeSurname(lower) || CYRILLIC_SURNAME.test(lower));
    if (kind & DOUBTFUL_FIRST_NAME && !shaped) return null;
    if (!shaped && beginsSentence(text, word, words[at - 1]) && rest.length > 1) return null;
    return { to, confidence: known ? 'certain' : shaped ? 'likely' : 'possible', rule: 'first-name-and-surname' };
  }
  if (initialAfter(text, word)) return { to: at, confidence: 'likely', rule: 'first-name-and-initial' };
  if (kind === 0 || kind & DOUBTFUL_FIRST_NAME) return null;
  if (isAlone(text, words, at)) return { to: at, confidence: 'likely', rule: 'signature' };
  if (lead === null && beginsSentence(text, word, words[at - 1])) return null;
  return { to: at, confidence: 'possible', rule: 'first-name' };
}

/** Adam i Ewa Rutkowscy: the last word; null where there is no such couple. */
function coupleAt(text: string, words: readonly TextWord[], at: number): number | null {
  const [and, second] = [words[at + 1], words[at + 2]];
  if (!second?.isCapital || !['i', 'oraz', 'z'].includes(and.lower) || !isNext(text, and, second)) return null;
  if (!isNext(text, words[at], and) || !(nameKind(second.lower) & FIRST_NAME)) return null;
  const to = lastOfRun(text, words, at + 2);
  return to > at + 2 && nameKind(words[to].lower) & SURNAME ? to : null;
}

/** Kowalski Jan; Nowak alone, unless a street may be meant. */
function surnameAndMore(text: string, words: readonly TextWord[], at: number, kind: number): NameAt | null {
  const word = words[at];
  const next = words[at + 1];
  if (next?.isCapital && isNext(text, word, next)) {
    const nextKind = nameKind(next.lower);
    const isSure = !(kind & DOUBTFUL_SURNAME) || !(nextKind & DOUBTFUL_FIRST_NAME);
    if (nextKind & FIRST_NAME && isSure && !isFamous(next.lower, word.lower)) {
      return { to: at + 1, confidence: 'likely', rule: 'surname-and-first-name' };
    }
  }
  if (kind & (DOUBTFUL_SURNAME | FAMOUS)) return null;
  const before = words[at - 1];
  if (
    before &&
    word.start - before.end <= 3 &&
    STREET_PREPOSITIONS.has(before.lower) &&
    /(?:iego|iej|a|ów|ich)$/.test(word.lower)
  ) {
    return null;
  }
  if (before?.isCapital && isNext(text, before, word) && !beginsSentence(text, before, words[at - 2])) return null;
  if (/^[ \u00a0]{0,2}\d/.test(text.slice(word.end, word.end + 3))) return null;
  return { to: at, confidence: 'possible', rule: 'surname' };
}

/** anna nowak: a first name and a surname of which neither is another word. */
function lowerCaseName(text: string, words: readonly TextWord[], at: number, kind: number): NameAt | null {
  if (!(kind & FIRST_NAME) || kind & DOUBTFUL_FIRST_NAME) return null;
  const to = lastOfLowerRun(text, words, at);
  return to > at ? { to, confidence: 'likely', rule: 'lower-case' } : null;
}

function lastOfLowerRun(text: string, words: readonly TextWord[], at: number): number {
  const next = words[at + 1];
  if (!next || !isNext(text, words[at], next)) return at;
  const kind = nameKind(next.lower);
  return kind & SURNAME && !(kind & (DOUBTFUL_SURNAME | FAMOUS)) ? at + 1 : at;
}

/** The last of the words in capitals that belong to a name: Anna Maria Kowalska-Nowak. */
function lastOfRun(text: string, words: readonly TextWord[], at: number): number {
  let to = at;
  while (to + 1 < words.length && to + 1 < at + MOST_WORDS) {
    const next = words[to + 1];
    if (!next.isCapital || next.text.length === 1 || !isNext(text, words[to], next)) break;
    if (NOT_SURNAMES.has(next.lower) || OFFICES.has(next.lower) || ROMAN.test(next.text)) break;
    to += 1;
    if (!(nameKind(next.lower) & FIRST_NAME)) break;
  }
  return to;
}

/** A closing initial belongs to the name: Jan K. */
function endOf(text: string, words: readonly TextWord[], to: number): number {
  const { end } = words[to];
  return end + (initialAfter(text, words[to]) ? 3 : 0);
}

function initialAfter(text: string, word: TextWord): boolean {
  return /^[ \u00a0][A-ZŁŚŻĆŹ]\.(?!\p{L})/u.test(text.slice(word.end, word.end + 4));
}

function isInitial(text: string, word: TextWord): boolean {
  return word.isCapital && word.text.length === 1 && text.charAt(word.end) === '.';
}

/** The only word of the last line or sentence. */
function isAlone(text: string, words: readonly TextWord[], at: number): boolean {
  return at === words.length - 1 && at > 2 && beginsSentence(text, words[at], words[at - 1]);
}

function endsPhrase(text: string, word: TextWord): boolean {
  return /^[ \u00a0]*(?:[,.;!?\n]|$|i[ ]|z[ ]|mieszka)/.test(text.slice(word.end, word.end + 10));
}
