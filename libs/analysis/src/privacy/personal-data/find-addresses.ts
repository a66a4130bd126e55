import { type Confidence, type PersonalDataFinding } from '#domain';
import { finding } from './finding.js';
import { ADDRESS_STOP_WORDS, NO_STREETS, UNIT_BEHIND } from './address-words.js';

/** Characters that are read behind the word with which an address may begin. */
const REACH = 110;

const STREET_KIND =
  /(?<![\p{L}\d@._-])(?:ul|ulic[aąęy]|al|alej[aąeęi]|os|osiedl(?:e|a|u)|pl|plac(?:u)?|rond(?:o|a|zie)|skwer(?:ze|u)?|bulwar(?:ze|u)?|вул|вулиц[яіюею]{1,2})(?:\.[ \u00a0]?|[ \u00a0]{1,2})/giu;
const DWELLING =
  /(?<!\p{L})(?:mieszka(?:m|my|ł|łam|łem|liśmy|nie)?|zamieszka(?:ł|ła|ły|łego|łej|łem|łam|nia|li)|zam\.|adres(?:u|em|ie)?|zameldowan(?:y|a|ego|ej|i)|мешкаю|проживаю|live)(?!\p{L})/giu;
const PREPOSITION =
  /(?<![\p{L}\d])(?:[Nn]a|[Pp]rzy|[Zz]e?|[Oo]d|[Dd]o|[Ss]pod|[Oo]bok|[Kk]oło|[Nn]aprzeciw(?:ko)?|[Ss]przed|[Pp]od|[Bb]lok|[Dd]omu?|[Bb]loku)[ \u00a0](?=\p{Lu})/gu;
const BARE = /(?<![\p{L}\d@/.-]|\p{Lu}\p{L}{0,30} )\p{Lu}\p{Ll}{2,}/gu;

const WORD = "\\p{L}[\\p{L}'’-]*\\.?";
const STREET = `(?:(?:\\d{1,2}|1000|100)(?:-\\p{L}{2,6})?[ \\u00a0])?${WORD}(?:[ \\u00a0]${WORD}){0,4}?`;
const NUMBER =
  '(\\d{1,3}(?:[A-Za-z]|[ ][A-HK])?(?![\\p{L}\\d])(?:[ ]?[/\\\\][ ]?\\d{1,3}[A-Za-z]?(?![\\p{L}\\d])|[ ]?[-–][ ]?\\d{1,3}(?![\\p{L}\\d-]))?' +
  '(?:,?[ ]?(?:m|lok|mieszk|mieszkani[aeu]|кв)\\.?[ ]?\\d{1,4}[A-Za-z]?(?![\\p{L}\\d]))?)';
const NUMBERED = ',?[ \\u00a0](?:(?:pod[ ])?(?:nr|numer(?:em|ze)?|dom|№)\\.?[ ]?)?';
const STREET_AND_NUMBER = new RegExp(`^(${STREET})${NUMBERED}${NUMBER}`, 'u');
const POSTCODE = /^[,;]?[ \u00a0\n]{1,2}\d{2}[-–]\d{3}(?:[ \u00a0]\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)?/u;
const BEFORE_STREET =
  /^(?:[ \u00a0:,–-]{1,3}(?:to|mój|moje|się|do korespondencji|korespondencyjny to|pod|adresem|zamieszkania|domowy|korespondencyjny|obecnie|w|we|na|przy|u|at|jest|wsi|niedaleko|ul|ulicy|від|на|по|za|razem|sam|sama)(?![\p{L}]))*[ \u00a0:,–-]{1,3}(?:\.[ ])?/iu;
const STREET_ENDING = /(?:[aeyiąę]|ej|ego|ów|ich|ych)$/u;

/**
 * Addresses of houses: a street with a number. With "ul.", "al.", "os.", "pl." for certain; without, where the writer says that somebody
 * lives there, or a flat number, a letter or a postcode stands with it. A street without a number, a parcel and a resolution are none.
 *
 * @returns findings; of overlapping ones the surer first. Time is linear: behind each word only so many characters are read
 */
export function findAddresses(text: string): PersonalDataFinding[] {
  if (!/\d/.test(text)) return [];
  return [...withKind(text), ...wherePeopleLive(text), ...behindPreposition(text), ...bareWithFlat(text)];
}

function withKind(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { 0: kind, index } of text.matchAll(STREET_KIND)) {
    const street = addressAt(text, index + kind.length);
    if (street === null || (isPlain(street) && isCount(text, street.end))) continue;
    found.push(address(text, index, street.end, 'certain', 'street-kind'));
  }
  return found;
}

function wherePeopleLive(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { 0: word, index } of text.matchAll(DWELLING)) {
    const from = index + word.length;
    const before = BEFORE_STREET.exec(text.slice(from, from + REACH))?.[0];
    if (before === undefined) continue;
    const street = addressAt(text, from + before.length);
    if (street === null || NO_STREETS.has(lastWord(street.name)) || isCount(text, street.end)) continue;
    found.push(address(text, street.start, street.end, 'likely', 'dwelling'));
  }
  return found;
}

function behindPreposition(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { 0: word, index } of text.matchAll(PREPOSITION)) {
    const street = addressAt(text, index + word.length);
    if (street === null || !looksLikeStreet(street.name) || isCount(text, street.end)) continue;
    found.push(address(text, street.start, street.end, isPlain(street) ? 'possible' : 'likely', 'preposition'));
  }
  return found;
}

/** Lipowa 14/3; Kolnica 12, 16-300 Augustów. */
function bareWithFlat(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { index } of text.matchAll(BARE)) {
    const street = addressAt(text, index);
    if (street === null || !looksLikeStreet(street.name) || isCount(text, street.end)) continue;
    const hasPostcode = POSTCODE.test(text.slice(street.end, street.end + REACH));
    if (!hasPostcode && !/[/\\mA-Za-z]/.test(street.number)) continue;
    found.push(address(text, street.start, street.end, hasPostcode ? 'likely' : 'possible', 'flat-number'));
  }
  return found;
}

interface Street {
  readonly name: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** A street and its number right at this place; in lower case at most three words, none of them a verb or a preposition. */
function addressAt(text: string, start: number): Street | null {
  const match = STREET_AND_NUMBER.exec(text.slice(start, start + REACH));
  if (match === null) return null;
  const [whole, name, number] = match;
  const words = name.split(/[ \u00a0]/);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !word.endsWith('.'));
  const isLowerCase = /^\p{Ll}/u.test(words[0]) && !words[0].endsWith('.');
  if (words.some((word) => ADDRESS_STOP_WORDS.has(word.toLowerCase().replace(/\.$/, '')))) return null;
  if (words.slice(0, -1).some((word) => word.endsWith('.') && word.length > 6)) return null;
  if (words.at(-1)!.endsWith('.') && words.at(-1)!.length > 4) return null;
  if (isLowerCase ? words.length > 3 : lower.length > 1) return null;
  if (
    !isLowerCase &&
    lower.length === 1 &&
    !/^(?:i|nad|pod|w|we|na|od|go|maja|listopada|stycznia|lipca|sierpnia|pawła|wojska)$/.test(lower[0])
  )
    return null;
  return { name, number, start, end: start + whole.trimEnd().length };
}

function looksLikeStreet(name: string): boolean {
  const last = lastWord(name);
  return STREET_ENDING.test(last) && !NO_STREETS.has(last) && !NO_STREETS.has(name.split(/[ \u00a0]/)[0].toLowerCase());
}

function lastWord(name: string): string {
  return name
    .split(/[ \u00a0]/)
    .at(-1)!
    .toLowerCase();
}

function isPlain({ number }: Street): boolean {
  return /^\d+$/.test(number);
}

/** 14 years, 5 benches, 30 %: a count and no house. */
function isCount(text: string, end: number): boolean {
  return UNIT_BEHIND.test(text.slice(end, end + 24)) || /^[.,]\d/.test(text.slice(end, end + 2));
}

function address(text: string, start: number, end: number, confidence: Confidence, rule: string): PersonalDataFinding {
  const postcode = POSTCODE.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return finding('address', start, end + postcode.length, confidence, rule);
}
