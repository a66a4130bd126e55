import type { CountedTerms } from '../terms/corpus.js';
import { numberOfThemes, type AgreementTask } from './number-of-themes.js';

function asked(texts: number): { candidates: number[]; chosenBy: (agreements: number[]) => number } {
  const corpus: CountedTerms = {
    documents: texts,
    vocabulary: 1,
    starts: Int32Array.from({ length: texts + 1 }, (_, at) => at),
    termIds: new Int32Array(texts),
    counts: new Int32Array(texts).fill(1),
  };
  const vectors = { rows: texts, width: 1, values: new Float64Array(texts).fill(1) };
  const work = numberOfThemes(corpus, vectors, true, 1);
  const tasks = work.next().value as readonly AgreementTask[];
  return {
    candidates: tasks.map(({ clusters }) => clusters),
    chosenBy: (agreements) => work.next(agreements).value as number,
  };
}

it('asks for numbers around 6.5 + ½ log₂(n / 50), and never for more than a dozen', () => {
  // n = 100: 6.5 + 0.5 · 1 = 7
  expect(asked(100).candidates).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  // n = 400: 6.5 + 0.5 · 3 = 8
  expect(asked(400).candidates).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  // n = 6,400: 6.5 + 0.5 · 7 = 10, more than 9
  expect(asked(6400).candidates).toEqual([7, 8, 9, 10, 11, 12]);
  // five texts a theme at least; 30 count as 50
  expect(asked(30).candidates).toEqual([3, 4, 5, 6]);
});

it('takes the number on which runs agree best, and of nearly equal ones the usual', () => {
  expect(asked(400).chosenBy([0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.5, 0.3])).toBe(10);
  // 11 is three steps from 8: 0.53 − 0.06 < 0.5
  expect(asked(400).chosenBy([0.3, 0.3, 0.3, 0.3, 0.5, 0.3, 0.3, 0.53])).toBe(8);
});
