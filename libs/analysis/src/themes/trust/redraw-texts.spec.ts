import { seededRandom } from '../seeded-random.js';
import { buildCorpus } from '../terms/corpus.js';
import { textVectors } from '../vectors/text-vectors.js';
import { bestOverlaps, meanOverlaps, overlapsWhenRedrawn, type GroupedTexts } from './redraw-texts.js';

/** 120 texts of five words; those of the first half draw from one list of words, those of the second from the given one. */
function grouped(secondList: string): GroupedTexts {
  const random = seededRandom(5);
  const texts = Array.from({ length: 120 }, (_, text) =>
    Array.from({ length: 5 }, () => `${text < 60 ? 'a' : secondList}${Math.floor(random() * 12)}`),
  );
  const corpus = buildCorpus(texts, 2);
  const groups = Int32Array.from(texts, (_, text) => (text < 60 ? 0 : 1));
  const voting = { vectorsVote: true, mixturesVote: true };
  return { corpus, vectors: textVectors(corpus, 1), groups, count: 2, voting };
}

it('finds groups with words of their own again, whole', () => {
  for (const seed of [1, 2, 3]) expect(Array.from(overlapsWhenRedrawn(grouped('b'), seed))).toEqual([1, 1]);
});

it('does not find again what only chance has divided', () => {
  const draws = [1, 2, 3, 4, 5, 6].map((seed) => overlapsWhenRedrawn(grouped('a'), seed));
  for (const stability of meanOverlaps(draws, 2)) expect(stability).toBeLessThan(0.6);
});

it('draws the same texts for the same seed', () => {
  expect(overlapsWhenRedrawn(grouped('a'), 4)).toEqual(overlapsWhenRedrawn(grouped('a'), 4));
});

// group 0 = texts 0 1 2 3, of which 0 1 2 stand in cluster 1 beside text 4: 3 shared of 5. Group 1 = texts 4 5: one in each of
// clusters 1 and 0; {5} alone is 1 of 2, {4} is 1 of 5. Text 6 stood in no group and does not make cluster 0 larger.
it('measures each group against the likest cluster, over the texts that stood in a group', () => {
  const before = Int32Array.of(0, 0, 0, 0, 1, 1, -1);
  const after = Int32Array.of(1, 1, 1, 2, 1, 0, 0);
  expect(Array.from(bestOverlaps(before, 2, after, 3))).toEqual([3 / 5, 1 / 2]);
});

it('leaves a drawing without a single text of a group out of its mean', () => {
  expect(Array.from(bestOverlaps(Int32Array.of(0, 0), 2, Int32Array.of(0, 0), 1))).toEqual([1, -1]);
  expect(meanOverlaps([Float64Array.of(0.5, -1), Float64Array.of(1, -1)], 2)).toEqual([0.75, null]);
});
