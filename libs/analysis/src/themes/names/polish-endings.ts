/** Endings of Polish cases, and the forms without an ending that may stand behind them. Forms made here are guesses to be looked up. */

const VOWEL = /[aeiouyąęó]$/;
/** Consonants after which a feminine noun is in the plural with -e and in the genitive with -y or -i. */
const SOFT = /(c|cz|sz|ż|rz|dz|dż|l|j|i|ć|ś|ź|ń)$/;
const SOFTENED: readonly (readonly [hard: RegExp, soft: string])[] = [
  [/dz$/, 'dź'],
  [/c$/, 'ć'],
  [/s$/, 'ś'],
  [/z$/, 'ź'],
  [/n$/, 'ń'],
];
/** What the ending -e of the locative makes of the consonant before it, and the consonant itself. */
const BEFORE_LOCATIVE: readonly (readonly [locative: RegExp, hard: string])[] = [
  [/ście$/, 'st'],
  [/ździe$/, 'zd'],
  [/śnie$/, 'sn'],
  [/dzie$/, 'd'],
  [/cie$/, 't'],
  [/dze$/, 'g'],
  [/ce$/, 'k'],
  [/rze$/, 'r'],
  [/sze$/, 'ch'],
  [/le$/, 'ł'],
  [/ie$/, ''],
];
/** What the ending of men in the plural makes of the consonant before it. */
const BEFORE_MEN: readonly (readonly [hard: RegExp, men: string])[] = [
  [/st$/, 'ści'],
  [/iad$/, 'iedzi'],
  [/r$/, 'rzy'],
  [/c$/, 'cy'],
  [/k$/, 'cy'],
  [/g$/, 'dzy'],
  [/d$/, 'dzi'],
  [/t$/, 'ci'],
  [/ł$/, 'li'],
  [/n$/, 'ni'],
];

export function isSoft(stem: string): boolean {
  return SOFT.test(stem);
}

/** `zieleń` behind `zielen-i`, `łódź` behind `łodz-i`; nothing where the consonant has no soft sign. */
export function softened(stem: string): string[] {
  const rule = SOFTENED.find(([hard]) => hard.test(stem));
  return rule === undefined ? [] : withAcute(stem.replace(rule[0], rule[1]));
}

/** Forms without an ending: `park`, `przystanek` behind `przystank-u`, `samochód` behind `samochod-u`. */
export function withoutEnding(stem: string): string[] {
  if (VOWEL.test(stem)) return stem.endsWith('i') ? [...softened(stem.slice(0, -1)), stem.slice(0, -1)] : [];
  const inserted = /[^aeiouyąęó][^aeiouyąęó]$/.test(stem)
    ? [`${stem.slice(0, -1)}e${stem.slice(-1)}`, `${hardened(stem.slice(0, -1))}ie${stem.slice(-1)}`]
    : [];
  return [...withAcute(stem), stem.replace(/ę(?=[^aeiouyąęó]+$)/, 'ą'), ...inserted];
}

/** Stems to which a form without an ending belongs: `ławk` of `ławek`, `szkoł` of `szkół`. */
export function stemsOfBare(bare: string): string[] {
  const without = bare.replace(/i?e(?=[^aeiouyąęó]$)/, '');
  const stems = [bare, bare.replace(/ó(?=[^aeiouyąęó]+$)/, 'o'), bare.replace(/ą(?=[^aeiouyąęó]+$)/, 'ę'), without];
  return stems.filter((stem, at) => stems.indexOf(stem) === at && stem.length >= 2);
}

/** Stems to which a locative in -e may belong: `szkoł` of `szkole`, `miast` of `mieście`. */
export function stemsOfLocative(form: string): string[] {
  return BEFORE_LOCATIVE.filter(([locative]) => locative.test(form)).flatMap(([locative, hard]) => {
    const stem = form.replace(locative, hard);
    return [stem, stem.replace(/ie(?=[^aeiouyąęó]+$)/, 'ia'), stem.replace(/e(?=[^aeiouyąęó]+$)/, 'a')];
  });
}

/** The plural of men: `seniorzy`, `mieszkańcy`, `uczniowie`. */
export function pluralsOfMen(stem: string): string[] {
  const rule = BEFORE_MEN.find(([hard]) => hard.test(stem));
  return rule === undefined ? [`${stem}owie`] : [stem.replace(rule[0], rule[1]), `${stem}owie`];
}

function withAcute(stem: string): string[] {
  const acute = stem.replace(/o(?=[^aeiouyąęó]+$)/, 'ó');
  return acute === stem ? [stem] : [stem, acute];
}

function hardened(stem: string): string {
  return stem.replace(/ń$/, 'n').replace(/ć$/, 'c').replace(/ś$/, 's').replace(/ź$/, 'z');
}
