import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { scrub } from './scrub.js';

const NOTHING = { email: 0, phone: 0, pesel: 0, iban: 0, 'id-card': 0, passport: 0, plate: 0 };

describe('masks', () => {
  it.each([
    ['kontakt jan.kowalski@example.pl w sprawie ławek', 'kontakt [e-mail] w sprawie ławek'],
    ['Piszcie: a_b+c@poczta.um.example.com.', 'Piszcie: [e-mail].'],
    ['<jan600123456@wp.pl>,ola@o2.pl', '<[e-mail]>,[e-mail]'],
    ['mój PESEL to 71030844210.', 'mój PESEL to [PESEL].'],
    ['44051401359', '[PESEL]'],
    ['PESEL: 44051401459 (pomyliłam cyfrę)', 'PESEL: [PESEL] (pomyliłam cyfrę)'],
    ['440514 01359', '[PESEL]'],
    ['Proszę dzwonić: 600 123 456 albo +48 85 743 00 11.', 'Proszę dzwonić: [telefon] albo [telefon].'],
    ['tel.600123456', 'tel.[telefon]'],
    ['600-123-456, 512.345.678', '[telefon], [telefon]'],
    ['tel. (85) 743 00 11', 'tel. [telefon]'],
    ['85/743 00 11', '[telefon]'],
    ['085 743-00-11', '[telefon]'],
    ['(+48) 600123456', '[telefon]'],
    ['0048 600 123 456', '[telefon]'],
    ['48 600 123 456', '[telefon]'],
    ['+380 67 123 45 67 або 067 123 45 67', '[telefon] або [telefon]'],
    ['+49 30 1234567', '[telefon]'],
    ['tel. 743 00 11', 'tel. [telefon]'],
    ['600 123 456 512 345 678', '[telefon] [telefon]'],
    ['600123456,512345678', '[telefon],[telefon]'],
    ['600 123 456 mieszkam przy os. Bukowym', '[telefon] mieszkam przy os. Bukowym'],
    ['600 123 456/512 345 678 i 600123456-512345678', '[telefon]/[telefon] i [telefon]-[telefon]'],
    ['w 2026 600 123 456', 'w 2026 [telefon]'],
    ['program 75+ 600 123 456', 'program 75+ [telefon]'],
    ['jan.kowalski (at) example.pl albo anna małpa example.com', '[e-mail] albo [e-mail]'],
    ['konto PL61 1090 1014 0000 0712 1981 2874, dziękuję', 'konto [konto], dziękuję'],
    ['61 1090 1014 0000 0712 1981 2874', '[konto]'],
    ['dowód ABA300000 i ABA 300000', 'dowód [dowód] i [dowód]'],
    ['nr dowodu osobistego: ABA 300001', 'nr dowodu osobistego: [dowód]'],
    ['paszport nr ZS 0000177', 'paszport nr [paszport]'],
    ['samochód BAU 1234A parkuje', 'samochód [rejestracja] parkuje'],
    ['o numerach rejestracyjnych bi 12345.', 'o numerach rejestracyjnych [rejestracja].'],
  ])('%s', (text, expected) => {
    expect(scrub(text).text).toBe(expected);
  });
});

describe('leaves', () => {
  it.each([
    'W latach 2026/2027 i 1998-2004 droga 8 była w remoncie.',
    'Koszt: 600 123 456 zł, potem 150 000 000, razem 1 250 000 zł i 512300400 PLN.',
    'Budżet 512 300 400,50 zł',
    '16-300 Augustów, ul. Lipowa 14/3',
    'działka nr 1234/56, obręb 201101_1.0001.123/4, dz. 600123456',
    '12.03.2026, 2026-03-12 o 16:00-18:30',
    'autobusy 10, 12, 101, 114 oraz linie 501 502 503',
    'NIP 123-456-32-18, NIP 5260001246, REGON 600123456, KRS 0000123456',
    'konto 61 1090 1014 0000 0712 1981',
    'droga DK 61, linia BI 12345, norma ISO 9001 i KW BI1B/00012345/6',
    'numer ABA300001 i ABA 300',
    'uchwała XXI/123/2026 z dnia 5 maja',
    'współrzędne 53.843123, 22.979123 i 53.8431234',
    'Numer sprawy GK.6220.12.2026, 44051401459',
    'adres 192.168.100.200 i strona example.pl/600123456',
    'Spotkajmy się @ rynek, cena @ 5 zł, a@b',
    'ISBN 978 83 01 00000 1',
    '',
  ])('%s', (text) => {
    expect(scrub(text)).toEqual({ text, masked: NOTHING });
  });
});

it('counts what it masked', () => {
  expect(scrub('a@b.pl, c@d.pl, 600 123 456, 44051401359').masked).toEqual({
    ...NOTHING,
    email: 2,
    phone: 1,
    pesel: 1,
  });
});

it('takes nothing for an account that is the rest of what was masked', () => {
  // AB and 24 digits and letters behind a PESEL: seen alone, its remainder happens to be that of an account
  expect(scrub('44051401359ab4405140135900ab').text).toBe('[PESEL]ab4405140135900ab');
});

it('does not take its own masks for talk of a vehicle', () => {
  const between = 'stoi tam od tygodnia i nikt go nie rusza, a obok parkuje drugi, ';
  const { text } = scrub(`Samochód BI 12345 ${between}bi 54321`);
  expect(text).toBe(`Samochód [rejestracja] ${between}bi 54321`);
});

it('reads a text again in which a mask has brought words nearer to each other', () => {
  const address = 'straz.miejska.dyzurny.calodobowy@urzad-miejski.przyklad.example.pl';
  expect(scrub(`samochód, o którym pisałam na ${address}: bi 12345`).text).toBe(
    'samochód, o którym pisałam na [e-mail]: [rejestracja]',
  );
});

it('scrubbing again changes nothing', () => {
  const pieces = fc.constantFrom(
    '600',
    '123',
    '456',
    ' ',
    '-',
    '+48',
    '@',
    'ab',
    '.pl',
    '44051401359',
    'tel. ',
    '(',
    ')',
    '/',
    '00',
    ',',
    'samochód ',
    'BI 12345',
    'PL61 1090 1014 0000 0712 1981 2874',
    '61109010140000071219812874',
    'jan.kowalski@przyklad.example.pl',
    'konto nr ',
    'dowód ',
    'paszport ',
    'AB1234567',
    'ABA300000',
    ' (at) ',
    ' kropka ',
    'NIP ',
    '5260001246',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const { text } = scrub(parts.join(''));
      expect(scrub(text).text).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

describe('a megabyte of hostile text', () => {
  const MEGABYTE = 1 << 20;
  it.each([
    ['letters', 'a'],
    ['at signs', '@'],
    ['endless addresses', 'a@b'],
    ['dots and at signs', '@a.'],
    ['digits', '1'],
    ['digits and spaces', '6 '],
    ['almost telephone numbers', '600 123 45 '],
    ['plus signs', '+'],
    ['plus and digits', '+4 '],
    ['brackets', '(6)'],
    ['hyphens and digits', '-6'],
    ['thousands', ' 123'],
    ['the word PESEL', 'pesel '],
    ['account numbers', 'PL61 1090 '],
    ['almost accounts', 'PL611090 1 a'],
    ['almost plates', 'BI 1234'],
    ['spelt at signs', 'a (at) a.'],
    ['letters and digits', 'PL11'],
    ['two letters and digits with spaces', 'PL 11 '],
  ])('is read in linear time: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const start = cpuUsage();
    scrub(text);
    const { user, system } = cpuUsage(start);
    // about a second on a slow machine; quadratic time would need minutes
    expect((user + system) / 1e6).toBeLessThan(15);
  });
});
