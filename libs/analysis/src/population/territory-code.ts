const VOIVODESHIPS = new Set([
  '02',
  '04',
  '06',
  '08',
  '10',
  '12',
  '14',
  '16',
  '18',
  '20',
  '22',
  '24',
  '26',
  '28',
  '30',
  '32',
]);

/** What the last digit of a TERYT code says. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'urban',
  '2': 'rural',
  '3': 'urban-rural',
  '4': 'town in urban-rural',
  '5': 'rural area of urban-rural',
  '8': 'Warsaw district',
  '9': 'delegation',
};
/** A part of another unit: it must not be added to the whole. */
const SUBUNITS = new Set(['4', '5', '8', '9']);

export type TerytCheck =
  | {
      readonly ok: true;
      readonly code: string;
      readonly voivodeship: string;
      readonly powiat: string;
      readonly gmina: string;
      readonly type: string;
      readonly typeName: string;
      readonly subunit: boolean;
    }
  | {
      readonly ok: false;
      readonly reason:
        'empty' | 'not_digits' | 'ambiguous_6_digits' | 'wrong_length' | 'unknown_voivodeship' | 'unknown_type';
      /** What a code of six digits may have been; `?` is a digit that is missing. */
      readonly candidates?: readonly string[];
    };

/**
 * Is this the TERYT code of a gmina, WWPPGGR, and of what kind? Spaces are read away. Six digits are not guessed at: a spreadsheet may
 * have dropped the first zero of voivodeships 02 to 08, or the type may be missing.
 *
 * @example checkTeryt('20 02 13 3'); // { ok: true, code: '2002133', voivodeship: '20', powiat: '2002', gmina: '200213', type: '3', … }
 * @example checkTeryt('201011'); // { ok: false, reason: 'ambiguous_6_digits', candidates: ['0201011', '201011?'] }
 */
export function checkTeryt(value: string): TerytCheck {
  const code = value.replace(/[\s\u00A0\u202F]/g, '');
  if (code === '') return { ok: false, reason: 'empty' };
  if (!/^\d+$/.test(code)) return { ok: false, reason: 'not_digits' };
  if (code.length === 6) return { ok: false, reason: 'ambiguous_6_digits', candidates: [`0${code}`, `${code}?`] };
  if (code.length !== 7) return { ok: false, reason: 'wrong_length' };
  const type = code[6]!;
  if (!VOIVODESHIPS.has(code.slice(0, 2))) return { ok: false, reason: 'unknown_voivodeship' };
  const typeName = TYPES[type];
  if (typeName === undefined) return { ok: false, reason: 'unknown_type' };
  return {
    ok: true,
    code,
    voivodeship: code.slice(0, 2),
    powiat: code.slice(0, 4),
    gmina: code.slice(0, 6),
    type,
    typeName,
    subunit: SUBUNITS.has(type),
  };
}

/**
 * Units that count the same people twice when they are added: a whole gmina (3) beside its town (4) or its rural area (5), a city beside
 * its districts (8) or delegations (9).
 *
 * @returns pairs of whole and part, in the order of the codes
 */
export function countedTwice(codes: readonly string[]): { readonly whole: string; readonly part: string }[] {
  const known = codes.map(checkTeryt).flatMap((check) => (check.ok ? [check] : []));
  return known.flatMap((whole) =>
    whole.subunit
      ? []
      : known
          .filter(
            (part) =>
              part.subunit &&
              (part.gmina === whole.gmina || (part.type >= '8' && whole.type === '1' && part.powiat === whole.powiat)),
          )
          .map((part) => ({ whole: whole.code, part: part.code })),
  );
}

export type TerritoryCodeKind = 'teryt' | 'bdl' | 'nuts' | 'lau' | 'higher-unit';

/**
 * Which kind of code is it? A Polish LAU code is the TERYT code, in Eurostat's lists with `PL_` before it; a unit of the Local Data Bank
 * has 12 digits, in which the TERYT code stands; NUTS has the letters of the country and up to three signs more.
 *
 * @returns null for what is none; a TERYT code of a powiat or voivodeship (type 0) is `higher-unit`
 * @example readTerritoryCode('PL_2001011'); // { kind: 'lau', code: 'PL_2001011', teryt: '2001011' }
 * @example readTerritoryCode('071412865011'); // { kind: 'bdl', code: '071412865011', teryt: '1465011' }
 */
export function readTerritoryCode(
  value: string,
): { readonly kind: TerritoryCodeKind; readonly code: string; readonly teryt: string | null } | null {
  const code = value.replace(/[\s\u00A0\u202F]/g, '').toUpperCase();
  const plain = checkTeryt(code);
  if (plain.ok) return { kind: 'teryt', code, teryt: code };
  if (/^\d{6}0$/.test(code)) {
    return VOIVODESHIPS.has(code.slice(0, 2)) || code === '0000000' ? { kind: 'higher-unit', code, teryt: code } : null;
  }
  if (/^\d{12}$/.test(code)) {
    const teryt = `${code.slice(2, 4)}${code.slice(7, 12)}`;
    return { kind: 'bdl', code, teryt };
  }
  const lau = /^PL_?(\d{7})$/.exec(code);
  if (lau) return checkTeryt(lau[1]!).ok ? { kind: 'lau', code, teryt: lau[1]! } : null;
  if (/^[A-Z]{2}_[0-9A-Z]{2,13}$/.test(code)) return { kind: 'lau', code, teryt: null };
  return /^[A-Z]{2}[0-9A-Z]{0,3}$/.test(code) ? { kind: 'nuts', code, teryt: null } : null;
}
