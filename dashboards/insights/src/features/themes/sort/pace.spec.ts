import { paceOf } from './pace.js';

const seconds = (...list: number[]) => list.map((one) => one * 1_000);

describe('the time that sorting the rest will take', () => {
  it('is the median of what a person took, times what is left', () => {
    // sorted 4 5 6 7 8: the middle is 6; 6 s × 100 = 600 s
    expect(paceOf(seconds(4, 6, 8, 5, 7), 100)).toEqual({ secondsEach: 6, minutesLeft: 10, decisions: 5 });
    // sorted 4 5 6 8 9 20: (6 + 8) / 2 = 7; 7 s × 10 = 70 s, which is begun minutes
    expect(paceOf(seconds(4, 20, 6, 8, 5, 9), 10)).toEqual({ secondsEach: 7, minutesLeft: 2, decisions: 6 });
  });

  it('is not told from fewer than five decisions, and pauses are none', () => {
    expect(paceOf(seconds(4, 6, 8, 5), 100)).toBeNull();
    expect(paceOf(seconds(4, 6, 8, 5, 600), 100)).toBeNull();
  });

  it('rests on the latest thirty', () => {
    const slowThenQuick = [...Array<number>(40).fill(60_000), ...Array<number>(30).fill(2_000)];
    expect(paceOf(slowThenQuick, 30)).toEqual({ secondsEach: 2, minutesLeft: 1, decisions: 30 });
  });

  it('is nothing when nothing is left', () => {
    expect(paceOf(seconds(4, 6, 8, 5, 7), 0)).toMatchObject({ minutesLeft: 0 });
  });
});
