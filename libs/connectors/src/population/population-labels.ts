import { headerKey } from '../files/header.js';
import { demographicValue, variableOf } from '../values/demographics.js';

/** Everybody: the label of a total. */
export const TOTAL = 'total';
const TOTALS = new Set(['ogółem', 'ogolem', 'razem', 'suma', 'total', 'all', 't', '_t', 'wszyscy', 'łącznie']);

const SEXES: Readonly<Record<string, string>> = {
  mężczyźni: 'male',
  mezczyzni: 'male',
  males: 'male',
  men: 'male',
  kobiety: 'female',
  females: 'female',
  women: 'female',
};

const PLACES = new Set([
  'miejscowość',
  'miejscowosc',
  'nazwa miejscowości',
  'sołectwo',
  'osiedle',
  'dzielnica',
  'jednostka pomocnicza',
  'sołectwo lub osiedle',
  'osiedle lub sołectwo',
  'place',
  'village',
]);

/** `wiek` is age, `płeć` sex and `osiedle` place, as in the files of participants; every other name stands as it is. */
export function populationVariable(name: string): string {
  const key = headerKey(name);
  if (PLACES.has(key)) return 'place';
  const variable = variableOf(name);
  return variable === null || variable === 'birth-year' || variable === 'street' ? name.trim() : variable;
}

export function isTotal(label: string): boolean {
  return TOTALS.has(headerKey(label));
}

/** A label of a table as the code of a group: `kobiety` is female, `85 lat i więcej` is 85+; every other name stands as it is. */
export function populationGroup(variable: string, label: string): string {
  if (variable === 'age') return ageCode(label) ?? label.trim();
  if (variable === 'sex') return sexCode(label) ?? label.trim();
  return label.trim();
}

export function sexCode(label: string): string | null {
  const key = headerKey(label);
  if (SEXES[key] !== undefined) return SEXES[key];
  const { value } = demographicValue('sex', label, null);
  return value === 'male' || value === 'female' || value === 'other' ? value : null;
}

const WORDS = /\b(w wieku|lata?|lat|rok|roku|years?|old|aged?)\b/g;

/**
 * @returns the code of an age band or of a single year, such as 0-4, 85+, 20; null for a label that is none
 * @example ageCode('85 lat i więcej'); // '85+'
 * @example ageCode('Y_LT5'); // '0-4'
 */
export function ageCode(label: string): string | null {
  const text = headerKey(label).replace(WORDS, ' ').replace(/\s+/g, ' ').trim();
  const number = /\d{1,3}/.exec(text)?.[0];
  if (number === undefined || text.length > 40) return null;
  const year = Number(number);
  const eurostat = /^y(_lt|_ge)?(\d{1,3})(?:-(\d{1,3}))?$/.exec(text);
  if (eurostat) {
    if (eurostat[1] === '_lt') return `0-${year - 1}`;
    if (eurostat[1] === '_ge') return `${year}+`;
    return eurostat[3] === undefined ? String(year) : `${year}-${Number(eurostat[3])}`;
  }
  const closed = /^(?:od )?(\d{1,3}) ?(?:[-–—]|do|to) ?(\d{1,3})$/.exec(text);
  if (closed) return `${Number(closed[1])}-${Number(closed[2])}`;
  if (/^\d{1,3}$/.test(text)) return String(year);
  if (/^\d{1,3} ?(\+|i więcej|i wiecej|i starsi|and (more|over|older)|or (more|over|older))$/.test(text))
    return `${year}+`;
  if (/^(powyżej|powyzej|ponad|over|above|>) ?\d{1,3}$/.test(text)) return `${year + 1}+`;
  if (/^(od|>=|≥) ?\d{1,3}$/.test(text)) return `${year}+`;
  if (/^(poniżej|ponizej|mniej niż|under|below|<) ?\d{1,3}$/.test(text)) return `0-${year - 1}`;
  return /^(do|up to|<=|≤) ?\d{1,3}$/.test(text) ? `0-${year}` : null;
}

/** A day as people and files write it: 2024-12-31, 31.12.2024, or a year, which means its last day. */
export function dayOf(text: string, ofYear: '12-31' | '01-01' = '12-31'): string | null {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return isDay(iso[0]) ? iso[0] : null;
  const polish = /(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(text);
  if (polish) {
    const day = `${polish[3]}-${polish[2]!.padStart(2, '0')}-${polish[1]!.padStart(2, '0')}`;
    return isDay(day) ? day : null;
  }
  const year = /^\s*(1[89]\d\d|20\d\d)(\s*r\.?)?\s*$/.exec(text);
  return year ? `${year[1]}-${ofYear}` : null;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
