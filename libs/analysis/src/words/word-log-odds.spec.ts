import { wordLogOdds } from './word-log-odds.js';

const map = (counts: Record<string, number>) => new Map(Object.entries(counts));

describe('the log-odds of words', () => {
  it('take each word’s part of all words, times ten, for its prior', () => {
    // R: y1 <- c(40, 60); y2 <- c(5, 155); a <- 10 * (y1 + y2) / 260
    const [own] = wordLogOdds(map({ przychodnia: 40, park: 60 }), map({ przychodnia: 5, park: 155 }));
    const alpha = (10 * 45) / 260;
    const delta = Math.log((40 + alpha) / (110 - 40 - alpha)) - Math.log((5 + alpha) / (170 - 5 - alpha));
    expect(own!.delta).toBeCloseTo(delta, 12);
    expect(own!.z).toBeCloseTo(delta / Math.sqrt(1 / (40 + alpha) + 1 / (5 + alpha)), 12);
  });

  it('leave out words that nobody used and that have no prior, and say why others have none', () => {
    const found = wordLogOdds(map({ a: 3, b: 0 }), map({ a: 2, b: 0, c: 4 }), map({ a: 1 }));
    expect(found.map(({ word }) => word)).toEqual(['a', 'c']);
    expect(found[1]).toEqual({ word: 'c', delta: null, variance: null, z: null, reason: 'too_few' });
    expect(wordLogOdds(map({ only: 3 }), map({ only: 4 }))[0]).toMatchObject({ z: null, reason: 'too_few' });
    expect(wordLogOdds(new Map(), new Map())).toEqual([]);
  });

  it('turn their sign when the sides change places', () => {
    const [first, second] = [map({ a: 3, b: 9 }), map({ a: 5, b: 2 })];
    const back = wordLogOdds(second, first);
    wordLogOdds(first, second).forEach(({ z }, at) => expect(back[at]!.z).toBeCloseTo(-z!, 12));
  });

  it('are refused for what is no count', () => {
    expect(() => wordLogOdds(map({ a: -1 }), map({ a: 1 }))).toThrow(RangeError);
  });
});
