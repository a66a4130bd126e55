import { latinKey } from './latin-key.js';

describe('a key named on screen', () => {
  // the Ukrainian keyboard writes к with R, л with K, я with Z; the Polish one writes ż with Z and AltGr
  it.each([
    ['k', 'KeyK', 'k'],
    ['K', 'KeyK', 'k'],
    ['л', 'KeyK', 'k'],
    ['Я', 'KeyZ', 'z'],
    ['к', 'KeyR', 'r'],
    ['ż', 'KeyZ', 'ż'],
    // French: the key at the place of Q writes a
    ['a', 'KeyQ', 'a'],
    ['5', 'Digit5', '5'],
    ['Escape', 'Escape', 'escape'],
  ])('is found when %p is written at %p', (key, code, named) => {
    expect(latinKey({ key, code })).toBe(named);
  });
});
