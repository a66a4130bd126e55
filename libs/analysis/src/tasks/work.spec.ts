import { doInTurn, doSideBySide, type Work } from './work.js';

function* sumOfSquares(numbers: readonly number[]): Work<number, number> {
  const squares = (yield numbers) as number[];
  const halves = (yield squares) as number[];
  return halves.reduce((sum, value) => sum + value, 0);
}

describe('work', () => {
  it('gives each batch of answers back in the order of its tasks', () => {
    // 1, 2, 3 → 1, 4, 9 (squared) → 1, 16, 81 (squared again): 98
    expect(doInTurn(sumOfSquares([1, 2, 3]), (number) => number * number)).toBe(98);
  });

  it('gives the same when the last task is ready first', async () => {
    const waiting: (() => void)[] = [];
    const late = (number: number) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(number * number));
        if (waiting.length === 3)
          waiting
            .splice(0)
            .reverse()
            .forEach((answer) => answer());
      });
    expect(await doSideBySide(sumOfSquares([1, 2, 3]), late)).toBe(98);
  });
});
