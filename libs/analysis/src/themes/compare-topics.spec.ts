import { compareMatches } from './compare-matches.js';
import { compareTopics, type ProcessTopics } from './compare-topics.js';
import { proposeMatches } from './propose-matches.js';

const town = (people: number, roads: number, codeframe: string | null = 'civic'): ProcessTopics => ({
  codeframe,
  people,
  topics: [{ code: 'roads', people: roads, contributions: roads }],
});

it('gives the difference of two shares with its interval, the lower share first', () => {
  const { topics, compared, clear } = compareTopics([town(100, 30), town(100, 10)]);
  const [pair] = topics[0]!.pairs;
  expect(pair).toMatchObject({ low: 1, high: 0, isClear: true });
  expect(pair!.difference).toBeCloseTo(0.2, 10);
  // Wilson of 30/100: 0.2189–0.3958, of 10/100: 0.0552–0.1744; 0.2 − √(0.0811² + 0.0744²), 0.2 + √(0.0958² + 0.0448²)
  expect(pair!.lower).toBeCloseTo(0.0899, 3);
  expect(pair!.upper).toBeCloseTo(0.3058, 3);
  expect([compared, clear]).toEqual([1, 1]);
});

it('calls a difference within the margin what may be chance', () => {
  // 12 of 100 and 10 of 100: z = 0.02 / √(0.11 · 0.89 · 0.02) = 0.452, p = 0.65
  const { topics, clear } = compareTopics([town(100, 12), town(100, 10)]);
  expect(topics[0]!.pairs[0]!.isClear).toBe(false);
  expect(topics[0]!.pairs[0]!.q).toBeCloseTo(0.651, 2);
  expect(clear).toBe(0);
});

it('sets aside whoever has another codeframe, none, or too few people, and says so', () => {
  const others = [town(100, 5, 'own-1'), town(100, 5, null), town(19, 5)];
  const { refused, topics } = compareTopics([town(100, 30), ...others, town(100, 10)]);
  expect(refused).toEqual([null, 'other-codeframe', 'no-codeframe', 'too_few', null]);
  expect(topics[0]!.cells.map((cell) => cell?.people ?? null)).toEqual([30, null, null, null, 10]);
  expect(topics[0]!.pairs).toHaveLength(1);
});

it('compares nothing where nobody shares a codeframe or nobody raised the topic', () => {
  expect(compareTopics([town(100, 30, null), town(100, 10, null)])).toMatchObject({ topics: [], compared: 0 });
  expect(compareTopics([town(100, 0), town(100, 0)]).topics[0]!.pairs).toEqual([]);
});

it('refuses one process and seven', () => {
  expect(() => compareTopics([town(100, 1)])).toThrow('two to six');
  expect(() => compareTopics(Array.from({ length: 7 }, () => town(100, 1)))).toThrow('two to six');
});

describe('themes that people match', () => {
  const side = (people: number, of: number) => ({ people, contributions: people, of });

  it('are compared by their shares, the difference with the interval of the paper', () => {
    // R. G. Newcombe (1998), Stat. Med. 17, table II, method 10, example (a): 56/70 and 48/80
    const [match] = compareMatches([[side(56, 70), side(48, 80)]]);
    expect(match!.cells.map((cell) => cell!.share)).toEqual([0.8, 0.6]);
    expect(match!.pair!.difference).toBeCloseTo(0.2, 10);
    expect(match!.pair!.lower).toBeCloseTo(0.0524, 4);
    expect(match!.pair!.upper).toBeCloseTo(0.3339, 4);
    expect(match!.pair!.isClear).toBe(true);
    // the other way round
    expect(compareMatches([[side(48, 80), side(56, 70)]])[0]!.pair!.lower).toBeCloseTo(-0.3339, 4);
  });

  it('have no share in a process of fewer than twenty, and no difference where nobody is in either', () => {
    expect(compareMatches([[side(10, 19), side(10, 100)]])[0]).toMatchObject({
      cells: [null, { people: 10 }],
      pair: null,
    });
    expect(compareMatches([[side(0, 100), side(0, 100)]])[0]!.pair).toBeNull();
    expect(compareMatches([])).toEqual([]);
  });

  it('count as clear by all matches together', () => {
    // z = 2.2, p = 0.028 alone; among ten of which nine are equal shares q = 0.28
    const equal = Array.from({ length: 9 }, () => [side(50, 100), side(50, 100)] as const);
    const one = [side(60, 100), side(44, 100)] as const;
    expect(compareMatches([one])[0]!.pair!.isClear).toBe(true);
    expect(compareMatches([one, ...equal])[0]!.pair!.isClear).toBe(false);
  });
});

describe('proposals of matches', () => {
  const theme = (id: string, ...words: string[]) => ({ id, words });

  it('tell strong ones from weak ones by the stems that both share, whatever their endings', () => {
    const ours = [theme('a', 'Ścieżki rowerowe', 'ścieżka', 'rower', 'stojaki', 'droga'), theme('b', 'Nocne autobusy')];
    const theirs = [
      theme('c', 'Autobusy nocne', 'rozkład', 'przystanek', 'linia', 'zimą'),
      theme('d', 'Ścieżka rowerowa', 'rowery', 'stojak', 'drogi'),
    ];
    expect(proposeMatches(ours, theirs, 'pl').map(({ first, second, strength }) => [first, second, strength])).toEqual([
      ['a', 'd', 'strong'],
      ['b', 'c', 'weak'],
    ]);
    expect(proposeMatches(ours, theirs, 'pl')[1]!.stems).toHaveLength(2);
  });

  it('need two stems, and propose each theme once', () => {
    expect(proposeMatches([theme('a', 'Autobusy')], [theme('b', 'Autobusy')], 'pl')).toEqual([]);
    const twins = [theme('b', 'Nocne autobusy'), theme('c', 'Nocne autobusy')];
    expect(proposeMatches([theme('a', 'Autobusy nocne')], twins, 'pl').map(({ second }) => second)).toEqual(['b']);
    // words without a topic are no sign
    expect(proposeMatches([theme('a', 'oraz albo lub')], [theme('b', 'oraz albo lub')], 'pl')).toEqual([]);
  });
});
