import { placeOfAddress, type SourceTime } from '#domain';
import { headerKey } from '../files/header.js';
import { DEFAULT_AGE_BANDS, DEFAULT_TIME_ZONE } from '../options.js';
import { localTime } from './zoned-instant.js';

/** Headers of demographic questions, in Polish and English, by variable; `birth-year` becomes `age`. */
const VARIABLE_HEADERS: Readonly<Record<string, readonly string[]>> = {
  sex: [
    'gender',
    'sex',
    'płeć',
    'plec',
    'twoja płeć',
    'płeć respondenta',
    'jaka jest twoja płeć',
    'what is your gender',
  ],
  'birth-year': ['birthyear', 'birth year', 'year of birth', 'rok urodzenia'],
  age: [
    'age',
    'wiek',
    'age group',
    'grupa wiekowa',
    'przedział wiekowy',
    'twój wiek',
    'wiek respondenta',
    'ile masz lat',
    'w jakim jesteś wieku',
    'how old are you',
    'what is your age',
  ],
  place: [
    'domicile',
    'place of residence',
    'miejsce zamieszkania',
    'dzielnica',
    'osiedle',
    'district',
    'neighbourhood',
    'sołectwo',
    'gdzie mieszkasz',
    'where do you live',
  ],
  street: ['ulica zamieszkania', 'twoja ulica', 'na jakiej ulicy mieszkasz', 'street of residence'],
  education: ['education', 'wykształcenie'],
};

const SEXES: Readonly<Record<string, string>> = {
  male: 'male',
  m: 'male',
  man: 'male',
  mężczyzna: 'male',
  mezczyzna: 'male',
  homme: 'male',
  female: 'female',
  f: 'female',
  k: 'female',
  woman: 'female',
  kobieta: 'female',
  femme: 'female',
  other: 'other',
  unspecified: 'other',
  nieokreślona: 'other',
  inna: 'other',
  'inna odpowiedź': 'other',
  'non-binary': 'other',
  niebinarna: 'other',
};
const NO_ANSWER = new Set([
  '',
  '-',
  'brak',
  'brak danych',
  'b.d.',
  'bd',
  'n/a',
  'nie chcę odpowiadać',
  'nie chcę podawać',
  'odmowa',
  'odmawiam odpowiedzi',
  'prefer not to say',
  'wolę nie odpowiadać',
  'nie podano',
]);
const ELSEWHERE = new Set(['somewhere else', 'outside', 'gdzieś indziej', 'poza gminą', 'poza miastem']);

/** The demographic variable that a header asks for, or null. */
export function variableOf(header: string): string | null {
  const key = headerKey(header).replace(/\s*\?+$/, '');
  for (const [variable, headers] of Object.entries(VARIABLE_HEADERS)) if (headers.includes(key)) return variable;
  return null;
}

export interface DemographicOptions {
  readonly ageBands?: readonly string[] | undefined;
  readonly timeZone?: string | undefined;
}

/** Variable → column, with the columns of a table that ask for a known variable; the first column of each wins. */
export function demographicColumns(columns: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const column of columns) {
    const variable = variableOf(column);
    if (variable !== null && !found.has(variable)) found.set(variable, column);
  }
  return found;
}

/**
 * One demographic answer in our own values: sexes as male, female, other; a year of birth or an age in years as a band; an answer
 * that is none as ''. What is not known is kept as it stands.
 *
 * @param at when the person took part: years of birth need it
 */
export function demographicValue(
  variable: string,
  answer: string,
  at: SourceTime | null,
  options: DemographicOptions = {},
): { readonly variable: string; readonly value: string; readonly valid: boolean } {
  const key = answer.trim().toLowerCase();
  if (variable === 'birth-year' || variable === 'age') {
    const age = ageOf(variable, key, at, options.timeZone ?? DEFAULT_TIME_ZONE);
    if (age === 'band') return { variable: 'age', value: answer.trim().replace(/\s*[-–—]\s*/, '-'), valid: true };
    const band = age === null ? null : bandOf(age, options.ageBands ?? DEFAULT_AGE_BANDS);
    return { variable: 'age', value: band ?? '', valid: NO_ANSWER.has(key) || band !== null };
  }
  if (NO_ANSWER.has(key)) return { variable: variable === 'street' ? 'place' : variable, value: '', valid: true };
  if (variable === 'sex' && Object.hasOwn(SEXES, key)) return { variable, value: SEXES[key]!, valid: true };
  // a street is where somebody lives: its district is told by the municipality's list, and the number of the house by nobody
  if (variable === 'street') return { variable: 'place', value: placeOfAddress(answer), valid: true };
  if (variable === 'place' && ELSEWHERE.has(key)) return { variable, value: 'outside', valid: true };
  return { variable, value: answer.trim(), valid: true };
}

/** Age in whole years, taking 1 July for the unknown birthday; null when it cannot be, 'band' for an answer that is no number. */
function ageOf(variable: string, answer: string, at: SourceTime | null, zone: string): number | null | 'band' {
  if (NO_ANSWER.has(answer)) return null;
  const number = /^\d{1,4}(\.0+)?( lat)?$/.test(answer) ? Number.parseInt(answer, 10) : Number.NaN;
  if (Number.isNaN(number)) return variable === 'age' ? 'band' : null;
  if (number <= 120) return variable === 'age' ? number : null;
  if (at === null) return null;
  const then = localTime(new Date(at.instant), zone);
  const age = then.year - number - (then.month < 7 ? 1 : 0);
  return age >= 0 && age <= 120 ? age : null;
}

/** `25-34` and `75+` are bands; an age that lies in none has no band. */
function bandOf(age: number, bands: readonly string[]): string | null {
  for (const band of bands) {
    const [from, to] = band.endsWith('+') ? [band.slice(0, -1), Infinity] : band.split('-');
    if (age >= Number(from) && age <= Number(to)) return band;
  }
  return null;
}
