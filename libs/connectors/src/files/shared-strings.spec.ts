import { collectStrings } from './shared-strings.js';

describe('shared strings', () => {
  it('gives back every string by its number, whatever its letters', () => {
    const strings = collectStrings();
    const given = ['', 'Więcej ławek', '🌳 drzewa', 'a'.repeat(200_000), '', 'ż'.repeat(70_000), 'koniec'];
    given.forEach((text) => strings.push(text));
    expect(given.map((_, index) => strings.at(index))).toEqual(given);
    expect(strings.length).toBe(given.length);
  });

  it('holds more strings than it first has room for', () => {
    const strings = collectStrings();
    for (let number = 0; number < 5_000; number += 1) strings.push(`wiersz ${number}`);
    expect(strings.at(0)).toBe('wiersz 0');
    expect(strings.at(4_999)).toBe('wiersz 4999');
  });

  it('takes a number that no string bears for an empty cell', () => {
    const strings = collectStrings();
    strings.push('jedyny');
    for (const index of [1, -1, 0.5, Number.NaN]) expect(strings.at(index)).toBe('');
  });
});
