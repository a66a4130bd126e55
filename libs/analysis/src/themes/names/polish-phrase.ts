import { softened, stemsOfLocative, withoutEnding } from './polish-endings.js';
import { isKnown, polishNominative, polishPlural, type KnownForms } from './polish-nominative.js';

type Agreement = 'feminine' | 'masculine' | 'plural';

/** What the ending of an oblique adjective says of its noun, and what stands in its place in the nominative. */
const ADJECTIVES: readonly (readonly [ending: string, agreement: Agreement, nominative: string, neuter?: string])[] = [
  ['iego', 'masculine', 'i', 'ie'],
  ['iemu', 'masculine', 'i', 'ie'],
  ['ymi', 'plural', 'e'],
  ['imi', 'plural', 'ie'],
  ['ego', 'masculine', 'y', 'e'],
  ['emu', 'masculine', 'y', 'e'],
  ['ych', 'plural', 'e'],
  ['ich', 'plural', 'ie'],
  ['iej', 'feminine', 'ia'],
  ['ym', 'masculine', 'y', 'e'],
  ['im', 'masculine', 'i', 'ie'],
  ['ej', 'feminine', 'a'],
  ['ią', 'feminine', 'ia'],
  ['ą', 'feminine', 'a'],
];
/** Plurals of men, which take another form of the adjective. */
const MEN = /(cy|rzy|ści|owie|dzi|li|ni|ci|si)$/;

/**
 * Two neighbouring Polish words in the nominative, as far as it can be known. The noun goes into the nominative; an adjective goes
 * with it; a noun in the genitive behind it stays.
 *
 * @param words two words in lower case
 * @param forms what is known of each
 * @example polishPhrase(['placu', 'zabaw'], forms); // ['plac', 'zabaw']
 * @example polishPhrase(['straży', 'miejskiej'], forms); // ['straż', 'miejska']
 * @example polishPhrase(['miejsc', 'parkingowych'], forms); // ['miejsca', 'parkingowe'], where somebody wrote "miejsca"
 */
export function polishPhrase(
  [first, second]: readonly [string, string],
  forms: readonly [KnownForms, KnownForms],
): [string, string] {
  const behind = agree(second, first, forms[0]);
  if (behind !== null) return [behind.noun, behind.adjective];
  const before = agree(first, second, forms[1]);
  if (before !== null) return [before.adjective, before.noun];
  if (isObliqueAdjective(first, forms[0])) return [first, second];
  // "psie odchody": before a nominative the ending -e is that of an adjective, which is nominative already
  const noun = first.endsWith('e') && forms[1].isBase(second) ? first : polishNominative(first, forms[0]);
  return [noun, second];
}

/**
 * Do two neighbouring words belong to each other? Not when the second is an adjective of a third ("wagi własnego", of the body), and not
 * when the first ends one heading and the second begins another ("rekreacja rozciąganie").
 */
export function isPolishPhrase(
  [first, second]: readonly [string, string],
  forms: readonly [KnownForms, KnownForms],
): boolean {
  if (isObliqueAdjective(second, forms[1])) return agree(second, first, forms[0]) !== null;
  return !(first.endsWith('a') && /(ni|ci)e$/.test(second));
}

function isObliqueAdjective(word: string, forms: KnownForms): boolean {
  return (
    !forms.isBase(word) && ADJECTIVES.some(([ending]) => ending !== 'ą' && ending !== 'ią' && word.endsWith(ending))
  );
}

/** Both in the nominative, where the first word can be the adjective of the second and its nominative is known; null otherwise. */
function agree(adjective: string, noun: string, forms: KnownForms): { adjective: string; noun: string } | null {
  const rule = ADJECTIVES.find(([ending]) => adjective.endsWith(ending));
  if (rule === undefined) return null;
  const [ending, agreement, nominative, neuter = nominative] = rule;
  const stem = adjective.slice(0, adjective.length - ending.length);
  if (stem.length < 2) return null;
  const found = nounOf(noun, agreement, forms, ending.endsWith('ą'));
  if (found === undefined) return null;
  const made = agreement === 'masculine' && /[oeęm]$/.test(found) ? neuter : nominative;
  return { adjective: stem + (/[kg]$/.test(stem) && made === 'ia' ? 'a' : made), noun: found };
}

function nounOf(noun: string, agreement: Agreement, forms: KnownForms, withAccusative: boolean): string | undefined {
  if (agreement === 'feminine') return feminineOf(noun, forms, withAccusative);
  if (agreement === 'masculine') return masculineOrNeuterOf(noun, forms);
  const found = polishPlural(noun, forms) ?? pluralAlready(noun, forms);
  return found === undefined || MEN.test(found) ? undefined : found;
}

function pluralAlready(noun: string, forms: KnownForms): string | undefined {
  const stems = /^(.+)i[ie]$/.exec(noun);
  return stems !== null && forms.written(`${stems[1]}ie`) > 0 ? `${stems[1]}ie` : undefined;
}

function feminineOf(noun: string, forms: KnownForms, accusative: boolean): string | undefined {
  const stem = noun.replace(/[yiąęe]$/, '');
  if (stem === noun && !(accusative && forms.isBase(noun))) return undefined;
  if (stem === noun) return noun;
  if (accusative && !/[ąęyi]$/.test(noun)) return undefined;
  const hard = noun.endsWith('e') ? stemsOfLocative(noun).map((found) => `${found}a`) : [];
  const soft = noun.endsWith('i') ? softened(stem) : [stem].filter((found) => /[żzjcl]$/.test(found));
  return [...hard, `${stem}a`, `${stem}ia`, ...soft, ...softened(stem.replace(/i$/, ''))].find((candidate) =>
    isKnown(candidate, forms),
  );
}

function masculineOrNeuterOf(noun: string, forms: KnownForms): string | undefined {
  const stem = noun.replace(/(owi|iem|em|a|u)$/, '');
  if (stem === noun) {
    const stems = noun.endsWith('e') ? stemsOfLocative(noun) : [];
    const ends = [...stems.map((hard) => `${hard}o`).filter(forms.isBase), ...stems.flatMap(withoutEnding)];
    return ends.find((candidate) => isKnown(candidate, forms));
  }
  const neuter = [`${stem}o`, ...[`${stem}e`, `${stem}ie`].filter(forms.isBase)].find((form) => isKnown(form, forms));
  if (neuter !== undefined) return neuter;
  if (stem.endsWith('i') && isKnown(`${stem}e`, forms) && /[nc]i$/.test(stem)) return `${stem}e`;
  return [...withoutEnding(stem), ...softened(stem)].find((candidate) => isKnown(candidate, forms));
}
