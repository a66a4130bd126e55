import { shorten } from './shorten.js';

describe('shortening', () => {
  it('leaves what has room', () => {
    expect(shorten('  Dwa\n zdania.  Tak. ', 40)).toBe('Dwa zdania. Tak.');
  });

  it('ends with a whole sentence, else with a whole word', () => {
    expect(shorten('Ławki staną przy szkole. Lamp nie będzie.', 30)).toBe('Ławki staną przy szkole.');
    expect(shorten('Tak. Przetarg na lampy trzeba będzie jeszcze powtórzyć', 30)).toBe('Tak. Przetarg na lampy…');
  });

  it('cuts even a word that has no end', () => {
    expect(shorten('a'.repeat(100), 10)).toBe(`${'a'.repeat(9)}…`);
  });
});
