/** Consonants that soften before -e, longest first: Marta → Marcie, Olga → Oldze, Piotr → Piotrze. */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['st', 'ści'],
  ['zd', 'ździ'],
  ['sn', 'śni'],
  ['sł', 'śl'],
  ['ch', 'sz'],
  ['k', 'c'],
  ['g', 'dz'],
  ['h', 'sz'],
  ['r', 'rz'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['ł', 'l'],
  ['z', 'zi'],
  ['s', 'si'],
  ['n', 'ni'],
  ['m', 'mi'],
  ['w', 'wi'],
  ['b', 'bi'],
  ['p', 'pi'],
  ['f', 'fi'],
];
const SOFT_END = /(?:sz|cz|rz|dz|dż|ch|[ckgljżźńść])$/;
const HISTORIC_SOFT_END = /(?:sz|cz|rz|dz|dż|[cż])$/;

/**
 * Every form of a Polish first name in the singular; forms that nobody uses may be among them, for they are only looked up.
 *
 * @param name in lower case, nominative: `anna`, `marek`, `jerzy`
 * @example declineFirstName('marta'); // marta, marty, marcie, martę, martą, marto
 */
export function declineFirstName(name: string): string[] {
  if (name.endsWith('a')) return endingInA(name.slice(0, -1));
  if (/[iy]$/.test(name)) return adjectival(name.replace(/y$/, ''), name);
  if (name.endsWith('o')) return [name, ...endingInConsonant(name.slice(0, -1)).slice(1)];
  if (/[eué]$/.test(name)) return [name];
  return endingInConsonant(name);
}

/**
 * Every form of a Polish surname, of men, women and families. A woman's that ends in a consonant stands still.
 *
 * @param name in lower case, nominative, of a man: `kowalski`, `nowak`, `zaręba`
 * @example declineSurname('kowalski'); // kowalski, kowalskiego, …, kowalska, kowalskiej, kowalską, kowalscy, kowalskich, …
 */
export function declineSurname(name: string): string[] {
  if (/[sc]ki$|dzki$|zki$/.test(name)) return adjectiveSurname(name.slice(0, -1));
  if (/[iy]$/.test(name)) {
    const stem = name.replace(/y$/, '');
    return [...adjectival(stem, name), ...['a', 'ej', 'ą', 'ych', 'ymi'].map((ending) => stem + ending)];
  }
  const family = (stem: string) => ['owie', 'ów', 'om', 'ami', 'ach'].map((ending) => stem + ending);
  if (/[ao]$/.test(name)) {
    const stem = name.slice(0, -1);
    return [name, ...endingInA(stem), ...family(stem)];
  }
  if (/[eué]$/.test(name)) return [name];
  return [...endingInConsonant(name), ...stemsOf(name).flatMap(family), ...maidenAndWife(name)];
}

function endingInA(stem: string): string[] {
  if (/[ij]$/.test(stem)) {
    // Maria, Marii, Marię; Kasia, Kasi, Kasiu; Maja, Mai
    const short = stem.slice(0, -1);
    return [`${stem}a`, `${stem}i`, `${short}i`, `${stem}ę`, `${stem}ą`, `${stem}o`, `${stem}u`];
  }
  const genitive = /[kg]$/.test(stem) || /l$/.test(stem) ? `${stem}i` : `${stem}y`;
  const dative = HISTORIC_SOFT_END.test(stem) ? `${stem}y` : stem.endsWith('l') ? `${stem}i` : soften(stem);
  return [`${stem}a`, genitive, dative, `${stem}ę`, `${stem}ą`, `${stem}o`, `${stem}u`];
}

function endingInConsonant(name: string): string[] {
  return [
    name,
    ...stemsOf(name).flatMap((stem) => {
      const instrumental = /[kg]$/.test(stem) ? `${stem}iem` : `${stem}em`;
      const locative = SOFT_END.test(stem) ? `${stem}u` : soften(stem);
      return [`${stem}a`, `${stem}owi`, instrumental, locative, `${stem}u`];
    }),
  ];
}

/** Marek is declined from mark-, Paweł from pawł-, Wróbel from wróbl-, Stępień from stępni-, Gołąb from gołębi-. */
function stemsOf(name: string): string[] {
  const stems = [name.replace(/ń$/, 'ni').replace(/ś$/, 'si').replace(/ć$/, 'ci').replace(/ź$/, 'zi')];
  const mobile = /^(.*[^aeiouyąęó])i?e([kłlrcn])$/.exec(name);
  if (mobile) stems.push(mobile[1] + mobile[2]);
  if (/i?eń$/.test(name)) stems.push(name.replace(/i?eń$/, 'ni'));
  if (name.endsWith('ąb')) stems.push(name.replace(/ąb$/, 'ębi'));
  if (name.endsWith('ół')) stems.push(name.replace(/ół$/, 'oł'));
  if (name.endsWith('oł')) stems.push(name.replace(/i?oł$/, 'ł'));
  if (name.endsWith('ód')) stems.push(name.replace(/ód$/, 'od'));
  return stems;
}

/** Jerzy, Jerzego, Jerzemu, Jerzym; Antoni, Antoniego. */
function adjectival(stem: string, name: string): string[] {
  return [name, `${stem}ego`, `${stem}emu`, `${stem}${name.endsWith('i') ? '' : 'y'}m`];
}

function adjectiveSurname(stem: string): string[] {
  const plural = stem.replace(/k$/, 'cy').replace(/cccy$/, 'ccy');
  const endings = ['i', 'iego', 'iemu', 'im', 'a', 'iej', 'ą', 'ich', 'imi'];
  return [...endings.map((ending) => stem + ending), plural];
}

/** Nowakowa and Nowakówna, as older people still write. */
function maidenAndWife(name: string): string[] {
  return stemsOf(name).flatMap((stem) => [`${stem}owa`, `${stem}owej`, `${stem}ówna`]);
}

function soften(stem: string): string {
  for (const [hard, soft] of SOFTENED) {
    if (stem.endsWith(hard)) return `${stem.slice(0, -hard.length)}${soft}e`;
  }
  return `${stem}e`;
}
