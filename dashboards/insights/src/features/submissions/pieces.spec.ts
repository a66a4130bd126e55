import { joinPiece, newPiece, piecesToSend, splitPiece } from './pieces.js';

describe('the pieces of a letter that is being typed', () => {
  it('split at the cursor into two that together are the one', () => {
    const piece = newPiece('Ławki. Kosze.', { number: 3, sent: 'Ławki. Kosze.', place: '§ 4' });
    const split = splitPiece([piece], piece.key, 6);
    expect(split.map(({ text, number, place }) => ({ text, number, place }))).toEqual([
      { text: 'Ławki.', number: 3, place: '§ 4' },
      { text: ' Kosze.', number: null, place: '' },
    ]);
    expect(joinPiece(split, split[1]!.key)).toEqual([piece]);
  });

  it('are not split at their ends, and the first is not joined to anything', () => {
    const piece = newPiece('Ławki.');
    expect(splitPiece([piece], piece.key, 0)).toEqual([piece]);
    expect(splitPiece([piece], piece.key, 6)).toEqual([piece]);
    expect(joinPiece([piece], piece.key)).toEqual([piece]);
  });

  it('send the words of a standing remark only when somebody changed them', () => {
    const untouched = newPiece('Ławki.', { number: 1, sent: 'Ławki.', place: ' § 4 ' });
    const changed = newPiece('Kosze!', { number: 2, sent: 'Kosze.' });
    expect(piecesToSend([untouched, changed, newPiece(' ')])).toEqual([
      { number: 1, text: null, place: '§ 4', isRemark: true },
      { number: 2, text: 'Kosze!', place: null, isRemark: true },
    ]);
  });
});
