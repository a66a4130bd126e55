import type { Submission, SubmissionRequest } from '#contracts';

/** A piece of a letter while it is typed: a remark, or what stands around the remarks. */
export interface Piece {
  readonly key: number;
  /** Of a remark that stands already. */
  readonly number: number | null;
  readonly text: string;
  /** What the server sent, for a standing remark: left alone, its original words stay. */
  readonly sent: string | null;
  readonly place: string;
  readonly isRemark: boolean;
}

let lastKey = 0;
export const newPiece = (text: string, over: Partial<Piece> = {}): Piece => ({
  key: (lastKey += 1),
  number: null,
  text,
  sent: null,
  place: '',
  isRemark: true,
  ...over,
});

/** What the form of a standing letter begins with. */
export function piecesOf(letter: Submission): Piece[] {
  if (letter.draft)
    return letter.draft.pieces.map(({ text, place, isRemark }) => newPiece(text, { place: place ?? '', isRemark }));
  return letter.remarksHeld.map(({ number, text, place }) =>
    newPiece(text, { number, sent: text, place: place ?? '' }),
  );
}

/** Two pieces at a place in the text; the first keeps what the one was. */
export function splitPiece(pieces: readonly Piece[], key: number, at: number): Piece[] {
  return pieces.flatMap((piece) =>
    piece.key !== key || at <= 0 || at >= piece.text.length
      ? [piece]
      : [{ ...piece, text: piece.text.slice(0, at) }, newPiece(piece.text.slice(at), { isRemark: piece.isRemark })],
  );
}

/** A piece joined to the one before it, which keeps its number and what it is about. */
export function joinPiece(pieces: readonly Piece[], key: number): Piece[] {
  const at = pieces.findIndex((piece) => piece.key === key);
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece) return [...pieces];
  const gap = /\s$/.test(before.text) || /^\s/.test(piece.text) ? '' : ' ';
  const joined = {
    ...before,
    text: `${before.text}${gap}${piece.text}`,
    place: before.place || piece.place,
    isRemark: before.isRemark || piece.isRemark,
  };
  return pieces.flatMap((one) => (one.key === before.key ? [joined] : one.key === key ? [] : [one]));
}

/** The pieces as the api takes them; empty ones are left out. */
export function piecesToSend(pieces: readonly Piece[]): SubmissionRequest['remarks'] {
  return pieces
    .filter(({ text }) => text.trim() !== '')
    .map(({ number, text, sent, place, isRemark }) => ({
      number,
      text: number !== null && text === sent ? null : text,
      place: place.trim() === '' ? null : place.trim(),
      isRemark,
    }));
}
