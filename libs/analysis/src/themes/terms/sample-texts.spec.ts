import { adjustedRandIndex } from '../trust/adjusted-rand-index.js';
import { findThemes } from '../find-themes.js';
import { contentHash } from '../../text/content-hash.js';
import { sampleTexts } from './sample-texts.js';
import { seededRandom } from '../seeded-random.js';

const random = seededRandom(20260302);
const SYLLABLES =
  'ba be bo ca ce da de do fa fe ga go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa so ta te to'
    .split(' ')
    .flatMap((first) => [first, `${first}r`, `${first}l`]);

function pick<T>(from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

function inventWords(count: number): string[] {
  return Array.from({ length: count }, () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES));
}

const COMMON = inventWords(150);
const TOPICS = Array.from({ length: 3 }, () => inventWords(150));
/** Eight words each, five of its topic and three of all. */
const REMARKS = Array.from({ length: 1_200 }, (_, at) => {
  const words = Array.from({ length: 8 }, (__, word) => pick(word < 5 ? TOPICS[at % 3]! : COMMON));
  return { id: String(at).padStart(5, '0'), text: words.join(' ') };
});

function topicsOf(assignments: readonly { id: string }[]): number[] {
  return assignments.map(({ id }) => Number(id) % 3);
}

describe('a sample of texts', () => {
  const contents = REMARKS.slice(0, 1000).map(({ text }) => text);
  const hashes = contents.map(contentHash);

  it('is all of them where there are no more than asked for', () => {
    expect([...sampleTexts([7, 1, 4], 3)]).toEqual([0, 1, 2]);
    expect([...sampleTexts([], 3)]).toEqual([]);
  });

  it('holds as many as asked for, each once, in their order', () => {
    const sample = [...sampleTexts(hashes, 100)];
    expect(new Set(sample).size).toBe(100);
    expect(sample).toEqual([...sample].sort((a, b) => a - b));
  });

  it('holds the same texts whatever their order', () => {
    const reversed = [...contents].reverse();
    const reversedHashes = [...hashes].reverse();
    const drawn = [...sampleTexts(hashes, 100)].map((at) => contents[at]);
    expect([...sampleTexts(reversedHashes, 100)].map((at) => reversed[at]).sort()).toEqual(drawn.sort());
  });

  it('is even: of each tenth of the texts about a tenth is drawn', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const at of sampleTexts(hashes, 500)) tenths[Math.floor(at / 100)]! += 1;
    // binomial with n = 100, p = ½: 50 ± 4 standard deviations of 5
    for (const count of tenths) expect(Math.abs(count - 50)).toBeLessThan(20);
  });
});

describe('a sample of two texts in three', () => {
  const options = { themes: 3, language: 'pl' } as const;
  const found = findThemes(REMARKS, { ...options, largestFit: 800 });

  it('gives the same themes whatever the order of the rows', () => {
    const reversed = findThemes([...REMARKS].reverse(), { ...options, largestFit: 800 });
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(found));
  });

  it('leaves no text without a theme, and finds the topics', () => {
    const themes = found.assignments.map(({ theme }) => theme);
    expect(themes).not.toContain(null);
    expect(adjustedRandIndex(themes, topicsOf(found.assignments))).toBeGreaterThan(0.9);
    const { themes: all, notGrouped } = found.result;
    const grouped = all.filter(({ parent }) => parent === null).reduce((sum, { size }) => sum + size, 0);
    expect(grouped + notGrouped).toBe(REMARKS.length);
  });

  it('divides the texts as a fit of all of them does', () => {
    const whole = findThemes(REMARKS, options);
    const [sampled, fitted] = [found, whole].map(({ assignments }) => assignments.map(({ theme }) => theme));
    expect(adjustedRandIndex(sampled!, fitted!)).toBeGreaterThan(0.8);
  });
});
