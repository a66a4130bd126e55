import fc from 'fast-check';
import { weighSelection } from './weigh-selection.js';

const PEOPLE = 60;
/** One contribution a person. */
const authors = Int32Array.from({ length: PEOPLE }, (_, person) => person);
function select(isChosen: (person: number) => boolean, length = PEOPLE): Uint32Array {
  const contributions = new Uint32Array(Math.ceil(length / 32));
  for (let at = 0; at < length; at += 1) if (isChosen(at)) contributions[at >>> 5]! |= 1 << (at & 31);
  return contributions;
}

describe('a selection by an attribute of persons', () => {
  it('is answered when nothing was answered before and ten people are behind it', () => {
    expect(
      weighSelection(
        authors,
        select((person) => person < 10),
        [],
      ),
    ).toBeNull();
  });

  it('is refused for nine people, however many contributions are theirs', () => {
    const nine = Int32Array.from({ length: 90 }, (_, at) => at % 9);
    const all = select(() => true, 90);
    expect(weighSelection(nine, all, [])).toBe('few-people');
  });

  it('is refused when it leaves out one person of what was answered, and in the other order as well', () => {
    // the case of Lipowiec: 19 people, then 18 without the one who is young
    const all = select((person) => person < 19);
    const older = select((person) => person < 18);
    expect(weighSelection(authors, older, [all])).toBe('differs-by-few');
    expect(weighSelection(authors, all, [older])).toBe('differs-by-few');
  });

  it('is answered again, and when it differs from what was answered by ten people', () => {
    const first = select((person) => person < 30);
    expect(weighSelection(authors, first, [first])).toBeNull();
    expect(
      weighSelection(
        authors,
        select((person) => person < 40),
        [first],
      ),
    ).toBeNull();
  });

  it('is answered where neither lies within the other, for nothing can be subtracted', () => {
    const first = select((person) => person < 20);
    expect(
      weighSelection(
        authors,
        select((person) => person >= 5 && person < 28),
        [first],
      ),
    ).toBeNull();
  });

  it('counts contributions without a person for nobody', () => {
    const all = select(() => true);
    expect(weighSelection(new Int32Array(PEOPLE).fill(-1), all, [])).toBe('few-people');
  });

  it('never leaves two answers of which one less the other is one to nine people', () => {
    const interval = fc.record({ from: fc.integer({ min: 0, max: 40 }), size: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), (asked) => {
        const answered: { from: number; to: number }[] = [];
        const earlier: Uint32Array[] = [];
        for (const { from, size } of asked) {
          const to = Math.min(PEOPLE, from + size);
          const next = select((person) => person >= from && person < to);
          if (weighSelection(authors, next, earlier) !== null) continue;
          earlier.push(next);
          answered.push({ from, to });
        }
        for (const a of answered) {
          for (const b of answered) {
            const isWithin = b.from >= a.from && b.to <= a.to;
            const left = a.to - a.from - (b.to - b.from);
            if (isWithin) expect(left === 0 || left >= 10).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
