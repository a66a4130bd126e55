import { seededRandom } from '../themes/seeded-random.js';
import { BANDS, signTexts } from './sign-texts.js';
import { similarTexts } from './similar-texts.js';

const random = seededRandom(4);
const WORDS = 'park droga rower drzewo szkoła ławka rynek rzeka most chodnik lampa przystanek boisko basen'.split(' ');
const sentence = (words: number): string =>
  Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');

/** Sets of five-character pieces, compared one with another: what the table of keys and the sketches only make fast. */
function jaccard(a: string, b: string): number {
  const piecesOf = (text: string): Set<string> =>
    new Set(Array.from({ length: text.length - 4 }, (_, at) => text.slice(at, at + 5)));
  const [left, right] = [piecesOf(a), piecesOf(b)];
  const common = [...left].filter((piece) => right.has(piece)).length;
  return common / (left.size + right.size - common);
}

it('finds the near copies that a comparison of all pairs finds, and no others', () => {
  const letters = Array.from({ length: 12 }, (_, at) => sentence(20 + 40 * (at % 3)));
  const variants = letters.flatMap((letter) => [letter, `${letter} proszę`, letter.replace(' ', ' bardzo ')]);
  const texts = [...new Set([...variants, ...Array.from({ length: 150 }, () => sentence(9))])].sort();
  const leaders = similarTexts(texts);
  texts.forEach((text, at) => {
    const first = texts.findIndex((other, before) => before <= at && jaccard(text, other) >= 0.9);
    // far above the threshold nothing is missed, and whoever follows is at least as near to one of the group
    expect(leaders[first]).toBe(leaders[at]);
    const group = texts.filter((_, other) => other !== at && leaders[other] === leaders[at]);
    if (group.length > 0) expect(Math.max(...group.map((other) => jaccard(text, other)))).toBeGreaterThanOrEqual(0.8);
  });
});

it('accepts a pair that is exactly as near as asked for', () => {
  // nine pieces each, of which they share eight: J = 8 / 10
  const [a, b] = ['abcdefghijklm', 'bcdefghijklmn'];
  expect(jaccard(a, b)).toBe(0.8);
  expect([...similarTexts([a, b], 0.8)]).toEqual([0, 0]);
  expect([...similarTexts([a, b], 0.81)]).toEqual([0, 1]);
});

it('reads a text alike in whatever block it stands', () => {
  const texts = Array.from({ length: 20 }, () => sentence(8));
  const [all, last] = [signTexts(texts), signTexts(texts.slice(19))];
  expect([...all.keys.subarray(19 * BANDS)]).toEqual([...last.keys]);
});
