import { foldDiacritics } from './fold-diacritics.js';

/** Endings of cases without diacritics, longest first; the number is how many letters must remain. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['osciami', 3],
  ['osciach', 3],
  ['osciom', 3],
  ['oscia', 3],
  ['iowie', 4],
  ['owymi', 4],
  ['owego', 4],
  ['owemu', 4],
  ['owych', 4],
  ['owie', 6],
  ['iami', 3],
  ['iach', 3],
  ['iowi', 3],
  ['iego', 3],
  ['iemu', 3],
  ['osci', 3],
  ['owej', 4],
  ['owym', 4],
  ['ami', 3],
  ['ach', 3],
  ['iom', 3],
  ['iow', 3],
  ['owi', 3],
  ['iem', 3],
  ['ego', 3],
  ['emu', 3],
  ['ymi', 3],
  ['imi', 3],
  ['ych', 3],
  ['ich', 3],
  ['iej', 3],
  ['osc', 3],
  ['owy', 4],
  ['owa', 4],
  ['owe', 4],
  ['om', 3],
  ['ow', 3],
  ['em', 3],
  ['ie', 3],
  ['ia', 3],
  ['iu', 3],
  ['io', 3],
  ['ii', 3],
  ['ym', 3],
  ['im', 3],
  ['ej', 3],
  ['um', 4],
  ['a', 3],
  ['e', 3],
  ['i', 3],
  ['o', 3],
  ['u', 3],
  ['y', 3],
];

/** Forms that the rules cannot bring together, without diacritics. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...forms('pies', 'pies psa psu psem psie psy psow psom psami psach'),
  ...forms('dzien', 'dzien dnia dniu dniem dni dniom dniami dniach dnie'),
  ...forms('tydzien', 'tydzien tygodnia tygodniu tygodniem tygodnie tygodni tygodniom tygodniami tygodniach'),
  ...forms('wies', 'wies wsi wsia wsie wsiom wsiami wsiach'),
  ...forms('las', 'las lasu lasowi lasem lesie lasy lasow lasom lasami lasach'),
  ...forms('lak', 'laka laki lace lake lak lakom lakami lakach'),
  ...forms('list', 'liscmi'),
  ...forms('kon', 'konmi'),
  ...forms('galez', 'galaz'),
  ...forms('deb', 'dab'),
  ...forms('uczn', 'uczen'),
  ...forms('kosciol', 'kosciele'),
  ...forms('kot', 'kot kota kotu kotem kocie koty kotow kotom kotami kotach'),
  ...forms('kolej', 'kolej kolei koleja koleje kolejom kolejami kolejach'),
  ...forms('alej', 'aleja alei aleje alej alejom alejami alejach'),
  ...forms('urzad', 'urzad urzedu urzedowi urzedem urzedzie urzedy urzedow urzedom urzedami urzedach'),
  ...forms('pieniadz', 'pieniadz pieniadza pieniadze pieniedzy pieniadzom pieniedzmi pieniadzach'),
  ...forms('swiatl', 'swiatlo swiatla swiatlu swiatlem swietle swiatel swiatlom swiatlami swiatlach'),
  ...forms('wod', 'woda wody wodzie wode wod wodom wodami wodach'),
  ...forms('kin', 'kino kina kinu kinem kinie kin kinom kinami kinach'),
  ...forms('budow', 'budowa budowy budowie budowe budow budowom budowami budowach'),
  ...forms('glow', 'glowa glowy glowie glowe glow glowom glowami glowach'),
  ...forms('wezel', 'wezel wezla wezlowi wezlem wezle wezly wezlow wezlom wezlami wezlach'),
  ...forms('osoba', 'osoba osoby osobie osobe osob osobom osobami osobach'),
  ...forms('zima', 'zima zimy zimie zime zim zimom zimami zimach'),
]);

/**
 * The common part of the forms of a Polish word, without diacritics: a light stemmer for civic words. It takes off the ending of
 * case, then undoes what the ending did to the consonant before it (droga, drodze → `drog`; ścieżka, ścieżce, ścieżek →
 * `sciezk`; most, moście → `most`). It is meant for counting, so a stem need not be a word.
 *
 * @param word one word in lower case
 * @example stemPolish('drodze'); // 'drog'
 */
export function stemPolish(word: string): string {
  const folded = foldDiacritics(word);
  const irregular = IRREGULAR.get(folded);
  if (irregular !== undefined) return irregular;
  if (/^dziec[^h]/.test(folded) || folded === 'dziec') return 'dziec';
  if (/^zwierz(?!chn)/.test(folded)) return 'zwierz';
  const soft = /[ćśźń]$/.test(word);
  return settleVowels(settleConsonants(...takeEnding(folded), soft));
}

function forms(stem: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, stem]);
}

function takeEnding(word: string): [stem: string, ending: string] {
  if (word.endsWith('ei') && word.length > 4) return [`${word.slice(0, -1)}j`, ''];
  for (const [ending, left] of ENDINGS) {
    if (word.length - ending.length >= left && word.endsWith(ending)) return [word.slice(0, -ending.length), ending];
  }
  return [word, ''];
}

/** The hard consonant behind a softened one. An ending with i softens t and d; one without it softens k and g. */
function settleConsonants(stem: string, ending: string, soft: boolean): string {
  const softening = soft || ending.startsWith('i') || stem.endsWith('i');
  const bare = stem.length > 3 && stem.endsWith('i') ? stem.slice(0, -1) : stem;
  if (bare.length < 4) return bare;
  if (bare.endsWith('sc')) return `${bare.slice(0, -1)}t`;
  if (bare.endsWith('zdz')) return `${bare.slice(0, -1)}`;
  if (bare.endsWith('dz')) return bare.slice(0, -2) + (softening ? 'd' : 'g');
  if (bare.length > 4 && bare.endsWith('rzec')) return `${bare.slice(0, -4)}rk`;
  if (bare.endsWith('rz') && (ending !== '' || bare.length > 5)) return bare.slice(0, -1);
  if (ending === '' && !softening && /[^aeiouy]i?ec$/.test(bare)) return bare.replace(/i?ec$/, 'k');
  if (bare.endsWith('c')) return bare.slice(0, -1) + (softening ? 't' : 'k');
  return bare;
}

/** Vowels that come and go (ławka, ławek) or change (miasto, mieście). */
function settleVowels(stem: string): string {
  if (/miest$/.test(stem)) return stem.replace(/miest$/, 'miast');
  if (/sasied$/.test(stem)) return stem.replace(/ied$/, 'iad');
  if (/[jz]ezd$/.test(stem)) return stem.replace(/ezd$/, 'azd');
  if (/(kw|sw|pow)iet$/.test(stem)) return stem.replace(/iet$/, 'iat');
  if (stem.length >= 5 && /[^aeiouy]i?ek$/.test(stem)) return stem.replace(/i?ek$/, 'k');
  if (stem.length >= 5 && /[^aeiouy]ien$/.test(stem)) return stem.replace(/ien$/, 'n');
  if (stem.length >= 5 && /[^aeiouy]el$/.test(stem)) return stem.replace(/el$/, 'l');
  return stem;
}
