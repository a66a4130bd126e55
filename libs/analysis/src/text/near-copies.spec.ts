import { nearCopies } from './near-copies.js';

const LETTER =
  'Wnoszę o wydłużenie minimalnego czasu trwania konsultacji z 14 do 21 dni, ponieważ czternaście dni nie wystarcza mieszkańcom.';

describe('near copies of one text', () => {
  it('are the same text and one with a few other letters, wherever they stand', () => {
    const others = ['Proszę o więcej drzew w parku.', LETTER, LETTER.replace('14', '15'), 'Wnoszę o wydłużenie czasu.'];
    expect(nearCopies(LETTER, others)).toEqual([1, 2]);
  });

  it('are found whatever case, white space and telephone numbers are', () => {
    expect(nearCopies(LETTER, [`${LETTER.toUpperCase()}\n\n`, `${LETTER} 600 123 456`])).toEqual([0, 1]);
  });

  it('are of short texts only the same ones', () => {
    expect(nearCopies('Nie', ['nie', 'nie.', 'tak', ''])).toEqual([0]);
  });

  it('agree in four fifths of their pieces: ten of eleven are enough, seven of thirteen are not', () => {
    // 14 letters make 10 pieces of five; one more letter at the end shares 10 of 11 (0.91), three more and three fewer 7 of 13
    expect(nearCopies('abcdefghijklmn', ['abcdefghijklmno', 'defghijklmnopq'])).toEqual([0]);
  });

  it('are none among none', () => expect(nearCopies(LETTER, [])).toEqual([]));
});
