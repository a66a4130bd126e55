import fc from 'fast-check';
import { cutRemarks, remarkText } from './cut-remarks.js';
import { senderOf } from './sender.js';

const joined = (text: string) =>
  cutRemarks(text)
    .map((piece) => piece.text)
    .join('');
const remarks = (text: string) =>
  cutRemarks(text)
    .filter(({ isRemark }) => isRemark)
    .map((piece) => remarkText(piece.text));

describe('cutting a letter into remarks', () => {
  it('cuts a letter at its numbered points and sets sender, greeting, announcement and signature apart', () => {
    const letter = [
      'Anna Kowalska',
      'ul. Lipowa 5, 16-300 Jeziorno',
      '',
      'Szanowni Państwo,',
      '',
      'w związku z konsultacjami zgłaszam następujące uwagi:',
      '1) Proszę o ławki przy przystanku.',
      '2) Proszę o zmianę art.',
      '5. ust. 2 uchwały tak, aby objęła sołectwa.',
      '',
      'Uzasadnienie: sołectwa też płacą.',
      '3) Brakuje:',
      'a) koszy,',
      'b) lamp.',
      '',
      'Z poważaniem',
      'Anna Kowalska',
    ].join('\r\n');
    expect(joined(letter)).toBe(letter);
    expect(remarks(letter)).toEqual([
      'Proszę o ławki przy przystanku.',
      'Proszę o zmianę art.\r\n5. ust. 2 uchwały tak, aby objęła sołectwa.\r\n\r\nUzasadnienie: sołectwa też płacą.',
      'Brakuje:\r\na) koszy,\r\nb) lamp.',
    ]);
  });

  it.each([
    ['Uwaga nr 1\nWięcej drzew.\nUwaga nr 2\nMniej betonu.', ['Więcej drzew.', 'Mniej betonu.']],
    ['Uwaga 1: Więcej drzew.\nUwaga 2: Mniej betonu.', ['Więcej drzew.', 'Mniej betonu.']],
    ['a) Więcej drzew\nb) Mniej betonu', ['Więcej drzew', 'Mniej betonu']],
    ['- Więcej drzew\n• Mniej betonu', ['Więcej drzew', 'Mniej betonu']],
    ['Proszę o:\n- ławki\n- kosze\n\nPonadto o lampy.', ['ławki', 'kosze', 'Ponadto o lampy.']],
    ['Więcej drzew.\n\nMniej betonu\nna rynku.', ['Więcej drzew.', 'Mniej betonu\nna rynku.']],
    ['Więcej drzew na rynku.\nMniej betonu w parku.', ['Więcej drzew na rynku.', 'Mniej betonu w parku.']],
    ['Proszę o: 1) ławki, 2) kosze, 3) lampy.', ['ławki,', 'kosze,', 'lampy.']],
    ['1. Ławki przy szkole oraz\n2. kosze przy parku', ['Ławki przy szkole oraz', 'kosze przy parku']],
    [
      'Uwagi do projektu z 5 maja 2026 r.\n1. Ławki.\n2. Kosze.',
      ['Uwagi do projektu z 5 maja 2026 r.', 'Ławki.', 'Kosze.'],
    ],
  ])('cuts %j', (text, expected) => {
    expect(joined(text)).toBe(text);
    expect(remarks(text)).toEqual(expected);
  });

  it.each([
    'Zgodnie z art. 5 ust. 2 pkt 3 uchwały nr 12/2026 z 1. maja 2026 r. proszę o zmianę.',
    'Spotkajmy się przy ul.\n3. Maja w godzinach 8–16, od 2026 r. codziennie.',
    'Działka nr\n12. obręb Bystre i poz.\n4. wykazu.',
    'Zebranie było\n15. marca i trwało do\n22. wieczorem.',
    'Punkt 5 regulaminu jest niejasny, art. 1. mówi co innego niż art. 2. tej uchwały.',
  ])('leaves %j whole', (text) => {
    expect(cutRemarks(text)).toEqual([{ text, isRemark: true }]);
  });

  it('gives the text back when its pieces are joined, whatever the text', () => {
    const letters = fc.array(
      fc.constantFrom(
        '1) ',
        '2. ',
        'a) ',
        '- ',
        'Uwaga nr 3',
        '\n',
        '\r\n',
        '\n\n',
        'art. 5 ',
        'ul. ',
        'Z poważaniem',
        'Szanowni Państwo,',
        'ławki. ',
        'kosze: ',
        '\u00A0',
        '\r',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          letters.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(joined(text)).toBe(text);
          for (const piece of cutRemarks(text)) expect(piece.text).not.toBe('');
        },
      ),
    );
  });

  it('never begins a piece with the number that an abbreviation asks for', () => {
    const abbreviation = fc.constantFrom(
      'art.',
      'ust.',
      'pkt',
      'lit.',
      '§',
      'nr',
      'ul.',
      'al.',
      'poz.',
      'dz. nr',
      'np.',
    );
    const gap = fc.constantFrom(' ', '\n', '\r\n', '  \n');
    const sentence = fc.tuple(abbreviation, gap, fc.integer({ min: 1, max: 99 }), fc.constantFrom('.', ')'));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts
          .map(([short, blank, number, sign]) => `zgodnie z ${short}${blank}${number}${sign} uchwały`)
          .join(' ');
        for (const piece of cutRemarks(text).slice(1)) expect(piece.text).not.toMatch(/^\s*\d/u);
      }),
    );
  });

  it('reads a letter of a megabyte in time that grows with its length alone', () => {
    expect(cutRemarks('1) ławki\n'.repeat(100_000))).toHaveLength(100_000);
    expect(cutRemarks('1. ławki, '.repeat(100_000))).toHaveLength(1);
    expect(cutRemarks(`${' '.repeat(1_000_000)}1) ławki`)).toHaveLength(1);
  });
});

describe('the sender of a letter', () => {
  it('is the same however she writes her name and address', () => {
    const once = senderOf('Anna Kowalska', 'ul. Lipowa 5/3, 16-300 Jeziorno');
    expect(senderOf('KOWALSKA  Anna', 'Lipowa 5 m. 3\n16-300 JEZIORNO')).toBe(once);
    expect(senderOf('Anna Kowalska', 'ul. Lipowa 6/3, 16-300 Jeziorno')).not.toBe(once);
  });
});
