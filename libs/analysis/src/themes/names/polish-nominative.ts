import { isSoft, pluralsOfMen, softened, stemsOfBare, stemsOfLocative, withoutEnding } from './polish-endings.js';

/** What is known of the forms of one word: how often each was written, and which of them a dictionary lists. */
export interface KnownForms {
  written(form: string): number;
  isBase(form: string): boolean;
}

const SHORTEST = 3;
type Guess = (stem: string, forms: KnownForms) => string | undefined;

/** Adjectives that stand for people, whose plural is another than that of things. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['piesz', 'piesi'],
  ['dorosł', 'dorośli'],
  ['młod', 'młodzi'],
  ['starsz', 'starsi'],
  ['chor', 'chorzy'],
  ['bezdomn', 'bezdomni'],
  ['bezrobotn', 'bezrobotni'],
  ['niepełnosprawn', 'niepełnosprawni'],
  ['niewidom', 'niewidomi'],
]);
/** People whose plural is seldom written in the nominative: "dla seniorów". */
const PLURALS_OF_PEOPLE =
  'senior:seniorzy mieszkańc:mieszkańcy uczni:uczniowie rodzic:rodzice pasażer:pasażerowie kierowc:kierowcy '
    .concat(
      'rowerzyst:rowerzyści sąsiad:sąsiedzi strażak:strażacy działkowc:działkowcy turyst:turyści opiekun:opiekunowie',
    )
    .split(' ')
    .map((pair) => pair.split(':') as [stem: string, plural: string]);
/** Words whose plural is another word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map<string, string>([
  ...['dzieciom', 'dziećmi', 'dzieciach'].map((form) => [form, 'dzieci'] as const),
  ...['ludzi', 'ludziom', 'ludźmi', 'ludziach'].map((form) => [form, 'ludzie'] as const),
  ...PLURALS_OF_PEOPLE.flatMap(([stem, several]) =>
    ['ów', 'om', 'ami', 'ach'].map((ending) => [stem + ending, several] as const),
  ),
]);
/** The longest ending that fits decides; what its guess does not know is left as it was written. */
const ENDINGS: readonly (readonly [ending: string, guess: Guess])[] = [
  ['iami', softPlural],
  ['iach', softPlural],
  ['iemu', softAdjective],
  ['iego', softAdjective],
  ['iom', softPlural],
  ['ymi', adjectives],
  ['imi', softAdjectives],
  ['ych', adjectives],
  ['ich', softAdjectives],
  ['iej', softAdjective],
  ['iem', softSingular],
  ['ego', adjective],
  ['emu', adjective],
  ['owi', bare],
  ['ami', plural],
  ['ach', plural],
  ['om', plural],
  ['ów', masculinePlural],
  ['ym', adjective],
  ['im', softAdjective],
  ['ej', adjective],
  ['em', singularOfManyGenders],
  ['ei', (stem, forms) => first([`${stem}ej`, `${stem}eja`], forms)],
  ['ią', softFeminine],
  ['ię', softFeminine],
  ['iu', softNeuter],
  ['ia', softNeuterAlone],
  ['ą', feminine],
  ['ę', feminine],
  ['u', singularOfManyGenders],
  ['a', masculineOrNeuterAlone],
  ['y', feminineAlone],
  ['i', softFeminineAlone],
  ['e', locative],
  ['', genitivePlural],
];

/**
 * The nominative of a Polish form, as far as it can be known: a form that was written, or that a dictionary lists. A form that is
 * nominative already, that might be, or whose nominative nobody wrote stays as it is: better an oblique form that is right than a
 * nominative that is none.
 *
 * @param form one word in lower case
 * @param forms the forms of the same stem
 * @example polishNominative('drzew', forms); // 'drzewa', where somebody wrote "drzewa" and "drzewo"
 * @example polishNominative('chodnika', forms); // 'chodnik', where somebody wrote "chodnik" and "chodników"
 */
export function polishNominative(form: string, forms: KnownForms): string {
  if (forms.isBase(form) || form.length < SHORTEST) return form;
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return irregular;
  for (const [ending, guess] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const found = guess(form.slice(0, form.length - ending.length), forms);
    if (found !== undefined && found !== form) return found;
  }
  return form;
}

/** The nominative of several, where it was written. */
export function polishPlural(form: string, forms: KnownForms): string | undefined {
  for (const [ending, guess] of ENDINGS) {
    if (!form.endsWith(ending) || ending === '' || !(PLURALS as readonly Guess[]).includes(guess)) continue;
    const stem = form.slice(0, form.length - ending.length);
    const found = pluralOf(stem, forms, guess === masculinePlural) ?? softPluralOf(stem, forms);
    if (found !== undefined) return found;
  }
  return genitivePlural(form, forms, true);
}

export function isKnown(form: string, { written, isBase }: KnownForms): boolean {
  return written(form) > 0 || isBase(form);
}

const PLURALS: readonly Guess[] = [plural, softPlural, masculinePlural];

function first(candidates: readonly string[], forms: KnownForms): string | undefined {
  return candidates.find((candidate) => isKnown(candidate, forms));
}

function isMasculine(stem: string, forms: KnownForms): boolean {
  if (isFeminine(stem, forms) || isNeuter(stem, forms) || isAdjective(stem, forms)) return false;
  return [`${stem}ów`, `${stem}owi`].some((form) => forms.written(form) > 0) || withoutEnding(stem).some(forms.isBase);
}

/** Only feminine nouns have an accusative in -ę; adjectives have none. */
function isFeminine(stem: string, forms: KnownForms): boolean {
  return forms.isBase(`${stem}a`) || (forms.written(`${stem}ę`) > 0 && forms.written(`${stem}a`) > 0);
}

function isNeuter(stem: string, forms: KnownForms): boolean {
  return isHardNeuter(stem, forms) || forms.isBase(`${stem}e`) || forms.isBase(`${stem}ie`);
}

/** `boisko`; not `serio`, which has no other forms. */
function isHardNeuter(stem: string, forms: KnownForms): boolean {
  if (forms.isBase(`${stem}o`)) return true;
  if (forms.written(`${stem}o`) === 0 || forms.written(`${stem}ę`) > 0) return false;
  return ['u', 'em', 'iem'].some((ending) => forms.written(stem + ending) > 0);
}

/** `oświetlenie`, `przejście`; not `latarnie` or `śmiecie`, which are several. */
function isSoftNeuter(stem: string, forms: KnownForms): boolean {
  if (!isKnown(`${stem}ie`, forms) || forms.isBase(`${stem}ia`) || forms.written(`${stem}ię`) > 0) return false;
  return forms.isBase(`${stem}ie`) || (/[nc]$/.test(stem) && !softened(stem).some(forms.isBase));
}

function isAdjective(stem: string, forms: KnownForms): boolean {
  if (forms.isBase(`${stem}y`) || (/[kgn]$/.test(stem) && forms.isBase(`${stem}i`))) return true;
  return ['ego', 'iego', 'ych', 'ymi'].some((ending) => forms.written(stem + ending) > 0);
}

function hasPlural(stem: string, forms: KnownForms): boolean {
  const endings = ['om', 'ami', 'ach', 'iom', 'iami', 'iach', 'ów'].map((ending) => stem + ending);
  return [...endings, ...withoutEnding(stem), ...softened(stem)].some((form) => forms.written(form) > 0);
}

function pluralOf(stem: string, forms: KnownForms, masculine = isMasculine(stem, forms)): string | undefined {
  const things = isSoft(stem) ? [`${stem}e`] : [`${stem}y`, `${stem}i`];
  const men = masculine ? pluralsOfMen(stem) : [];
  const neuter = !masculine && isNeuter(stem, forms) ? [`${stem}a`, `${stem}ia`] : [];
  return [...neuter, ...things, ...men].find((form) => forms.written(form) > 0);
}

function softPluralOf(stem: string, forms: KnownForms): string | undefined {
  const neuter = isSoftNeuter(stem, forms) ? [`${stem}ia`] : [];
  return [...neuter, `${stem}ie`, `${stem}iowie`].find((form) => forms.written(form) > 0);
}

function plural(stem: string, forms: KnownForms): string | undefined {
  const singular = isFeminine(stem, forms) ? [`${stem}a`] : [`${stem}o`, ...withoutEnding(stem)];
  return pluralOf(stem, forms) ?? first(singular, forms);
}

function softPlural(stem: string, forms: KnownForms): string | undefined {
  return softPluralOf(stem, forms) ?? first([`${stem}ie`, `${stem}ia`, ...softened(stem), stem], forms);
}

function masculinePlural(stem: string, forms: KnownForms): string | undefined {
  return pluralOf(stem, forms, true) ?? first(withoutEnding(stem), forms);
}

/** `miejsc` behind `miejscu` may be a genitive: where only the neuter plural was written, nothing is said. */
function bare(stem: string, forms: KnownForms): string | undefined {
  const mayBeNeuter = isKnown(`${stem}e`, forms) && forms.written(`${stem}a`) > 0 && !isMasculine(stem, forms);
  if (mayBeNeuter) return undefined;
  return first(withoutEnding(stem), forms);
}

function singularOfManyGenders(stem: string, forms: KnownForms): string | undefined {
  if (isKnown(`${stem}o`, forms)) return `${stem}o`;
  return forms.isBase(`${stem}e`) ? `${stem}e` : bare(stem, forms);
}

function softSingular(stem: string, forms: KnownForms): string | undefined {
  if (isKnown(`${stem}o`, forms)) return `${stem}o`;
  return isSoftNeuter(stem, forms) ? `${stem}ie` : first([...softened(stem), ...withoutEnding(stem)], forms);
}

function feminine(stem: string, forms: KnownForms): string | undefined {
  return first(
    [`${stem}a`, stem].filter((form) => form.endsWith('a') || isSoft(form)),
    forms,
  );
}

function softFeminine(stem: string, forms: KnownForms): string | undefined {
  return first([`${stem}ia`, ...softened(stem), `${stem}ie`], forms);
}

function softNeuter(stem: string, forms: KnownForms): string | undefined {
  return isSoftNeuter(stem, forms) ? `${stem}ie` : first([`${stem}o`, ...softened(stem), stem], forms);
}

function softNeuterAlone(stem: string, forms: KnownForms): string | undefined {
  return isSoftNeuter(stem, forms) && !hasPlural(stem, forms) ? `${stem}ie` : undefined;
}

function masculineOrNeuterAlone(stem: string, forms: KnownForms): string | undefined {
  if (isAdjective(stem, forms)) return undefined;
  if (isHardNeuter(stem, forms)) return hasPlural(stem, forms) ? undefined : `${stem}o`;
  return isMasculine(stem, forms) ? bare(stem, forms) : undefined;
}

function feminineAlone(stem: string, forms: KnownForms): string | undefined {
  if (isFeminine(stem, forms) && (isSoft(stem) || !hasPlural(stem, forms))) return `${stem}a`;
  return isSoft(stem) && !stem.endsWith('c') ? first([stem], forms) : undefined;
}

function softFeminineAlone(stem: string, forms: KnownForms): string | undefined {
  if (/[ij]$/.test(stem)) return first([`${stem}a`, stem], forms);
  if (forms.isBase(`${stem}ia`) || forms.written(`${stem}ię`) > 0) return first([`${stem}ia`], forms);
  if (isFeminine(stem, forms) && (stem.endsWith('l') || !hasPlural(stem, forms))) return `${stem}a`;
  if (forms.isBase(`${stem}e`)) return forms.written(`${stem}a`) > 0 ? `${stem}a` : `${stem}e`;
  return first(stem.endsWith('l') ? [stem] : softened(stem), forms);
}

function locative(stem: string, forms: KnownForms): string | undefined {
  const stems = stemsOfLocative(`${stem}e`);
  const woman = stems.find((hard) => isFeminine(hard, forms));
  if (woman !== undefined) return `${woman}a`;
  const neuter = stems.find((hard) => forms.isBase(`${hard}o`));
  if (neuter !== undefined) return `${neuter}o`;
  const man = stems.find((hard) => isMasculine(hard, forms));
  return man === undefined ? undefined : bare(man, forms);
}

/** Only a form without an ending that no dictionary lists, and whose word is known to have one, is a genitive. */
function genitivePlural(form: string, forms: KnownForms, pluralOnly = false): string | undefined {
  if (/[aeiouyąęó]$/.test(form) || forms.isBase(form)) return undefined;
  if (forms.written(`${form}ów`) + forms.written(`${form}owi`) > 0) return undefined;
  for (const stem of stemsOfBare(form)) {
    const woman = isFeminine(stem, forms);
    if (!woman && !isKnown(`${stem}o`, forms) && !forms.isBase(`${stem}e`)) continue;
    const found = pluralOf(stem, forms, false) ?? (pluralOnly ? undefined : first([`${stem}a`, `${stem}o`], forms));
    if (found !== undefined) return found;
  }
  const action = /^(.+[eaęi])(ń|ć)$/.exec(form) ?? /^(.+ś)(ć)$/.exec(form);
  if (action === null) return undefined;
  const stem = action[1] + (action[2] === 'ń' ? 'ni' : 'ci');
  return [`${stem}a`, ...(pluralOnly ? [] : [`${stem}e`])].find((candidate) => isKnown(candidate, forms));
}

function adjectives(stem: string, forms: KnownForms): string | undefined {
  return PEOPLE.get(stem) ?? commonest([`${stem}e`, `${stem}y`, `${stem}a`], forms);
}

function softAdjectives(stem: string, forms: KnownForms): string | undefined {
  return commonest([`${stem}ie`, `${stem}i`, `${stem}a`, `${stem}ia`], forms);
}

function adjective(stem: string, forms: KnownForms): string | undefined {
  return commonest([`${stem}y`, `${stem}e`, `${stem}a`], forms);
}

function softAdjective(stem: string, forms: KnownForms): string | undefined {
  return commonest([`${stem}i`, `${stem}ie`, `${stem}a`, `${stem}ia`], forms);
}

/** The form written most; the first of those written equally often. */
function commonest(candidates: readonly string[], forms: KnownForms): string | undefined {
  const known = candidates.filter((candidate) => isKnown(candidate, forms));
  return known.sort((a, b) => forms.written(b) - forms.written(a))[0];
}
