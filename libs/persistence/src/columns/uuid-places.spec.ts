import { placesOfUuids, uuidsIn, wordsOf } from './uuid-places.js';

const packed = (ids: readonly string[]) => Buffer.from(ids.join('').replaceAll('-', ''), 'hex');
const numbered = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

describe('places of uuids', () => {
  it('finds each uuid where it stands, also among thousands that differ in their last bytes alone', () => {
    const ids = Array.from({ length: 5000 }, (_, number) => numbered(number));
    const places = placesOfUuids(wordsOf(packed(ids)));
    const asked = wordsOf(packed([...ids].reverse()));
    expect(places.length).toBe(5000);
    expect(Array.from({ length: uuidsIn(asked) }, (_, at) => places.find(asked, at))).toEqual(
      ids.map((_, at) => 4999 - at),
    );
  });

  it('finds no uuid that is not there, nor anything among none', () => {
    const strange = wordsOf(packed([numbered(7), numbered(8)]));
    expect(placesOfUuids(wordsOf(packed([numbered(7)]))).find(strange, 1)).toBe(-1);
    expect(placesOfUuids(wordsOf(null)).find(strange, 0)).toBe(-1);
  });
});
