import { compareTopics, type ProcessTopics } from './compare-topics.js';

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
