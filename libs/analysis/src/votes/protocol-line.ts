import { foldDiacritics } from '../text/fold-diacritics.js';

/** What a line of a results protocol counts, where it is no option that somebody can vote for. */
export type ProtocolKind = 'entitled' | 'issued' | 'cast' | 'valid' | 'invalid' | 'seats';

export interface ProtocolLine {
  readonly kind: ProtocolKind;
  /** Why ballots are invalid, as the line says it: "podwójne"; null where it gives no reason. */
  readonly reason: string | null;
}

const WORDS: Readonly<Record<Exclude<ProtocolKind, 'invalid'>, readonly string[]>> = {
  entitled: [
    'uprawnieni',
    'uprawnionych',
    'osoby uprawnione',
    'uprawnieni do glosowania',
    'liczba uprawnionych',
    'liczba osob uprawnionych',
    'entitled',
    'entitled to vote',
    'eligible voters',
    'registered voters',
  ],
  issued: [
    'wydane karty',
    'karty wydane',
    'kart wydanych',
    'wydane karty do glosowania',
    'liczba wydanych kart',
    'liczba kart wydanych',
    'ballots issued',
    'issued ballots',
  ],
  cast: [
    'oddane karty',
    'karty oddane',
    'oddane glosy',
    'glosy oddane',
    'karty wyjete z urny',
    'liczba kart wyjetych z urny',
    'ballots cast',
    'votes cast',
  ],
  valid: ['wazne', 'glosy wazne', 'karty wazne', 'liczba glosow waznych', 'valid', 'valid votes', 'valid ballots'],
  seats: [
    'mandaty',
    'liczba mandatow',
    'mandaty do obsadzenia',
    'liczba mandatow do obsadzenia',
    'seats',
    'seats to fill',
  ],
};

const INVALID =
  /^(?:liczba )?(?:(?:glosy|karty|glosow|kart) )?(?:niewazne|niewaznych)(.*)$|^(?:invalid|spoiled|spoilt)(?: votes| ballots| papers)?(.*)$/;

/**
 * Is this line of an urn's protocol a count of ballots and not a candidate or a project? "uprawnieni", "wydane karty", "głosy ważne",
 * "głosy nieważne: podwójne" are, in Polish and English, with or without diacritics; everything else is an option.
 *
 * @example protocolLine('Głosy nieważne (nieczytelne)'); // { kind: 'invalid', reason: 'nieczytelne' }
 */
export function protocolLine(option: string): ProtocolLine | null {
  const line = foldDiacritics(option.trim().toLowerCase()).replace(/\s+/g, ' ').replace(/:$/, '');
  for (const [kind, words] of Object.entries(WORDS)) {
    if (words.includes(line)) return { kind: kind as ProtocolKind, reason: null };
  }
  const invalid = INVALID.exec(line);
  if (invalid === null) return null;
  const rest = invalid[1] ?? invalid[2] ?? '';
  if (rest === '') return { kind: 'invalid', reason: null };
  if (!/^\s*[-–—:,(]/.test(rest)) return null;
  const words = option.trim().slice(-rest.trim().length);
  return { kind: 'invalid', reason: words.replace(/^[\s\-–—:,(]+|[\s)]+$/g, '') || null };
}
