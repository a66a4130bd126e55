import { seededRandom } from '../themes/seeded-random.js';
import { drawBinomial } from './draw-binomial.js';
import { drawMultinomial } from './draw-multinomial.js';

const DRAWS = 20_000;

describe('a binomial draw', () => {
  it.each([
    [12, 0.3],
    [40, 0.9],
    [400, 0.5],
    [100_000, 0.02],
    [1_000_000, 0.4],
  ])('of %d trials at %d has the mean and the variance of theory', (trials, probability) => {
    const random = seededRandom(7);
    const drawn = Array.from({ length: DRAWS }, () => drawBinomial(random, trials, probability));
    const mean = drawn.reduce((sum, count) => sum + count, 0) / DRAWS;
    const variance = drawn.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (DRAWS - 1);
    // mean np and variance npq, within four standard errors
    const theory = trials * probability * (1 - probability);
    expect(Math.abs(mean - trials * probability)).toBeLessThan(4 * Math.sqrt(theory / DRAWS));
    expect(Math.abs(variance / theory - 1)).toBeLessThan(4 * Math.sqrt(2.2 / DRAWS));
  });

  it('hits each count as often as theory says, on both ways of drawing', () => {
    for (const [trials, probability] of [
      [10, 0.25],
      [60, 0.4],
    ]) {
      const random = seededRandom(3);
      const seen = new Array<number>(trials + 1).fill(0);
      for (let draw = 0; draw < DRAWS; draw += 1) seen[drawBinomial(random, trials, probability)] += 1;
      let chance = (1 - probability) ** trials;
      for (let count = 0; count <= trials; count += 1) {
        const error = Math.sqrt((chance * (1 - chance)) / DRAWS);
        expect(Math.abs(seen[count] / DRAWS - chance)).toBeLessThan(4.5 * error + 1e-4);
        chance *= (((trials - count) / (count + 1)) * probability) / (1 - probability);
      }
    }
  });

  it('is certain at 0 and 1, and refused outside', () => {
    expect(drawBinomial(seededRandom(1), 9, 0)).toBe(0);
    expect(drawBinomial(seededRandom(1), 9, 1)).toBe(9);
    expect(() => drawBinomial(seededRandom(1), 9, 1.1)).toThrow(RangeError);
    expect(() => drawBinomial(seededRandom(1), 1.5, 0.5)).toThrow(RangeError);
  });
});

describe('a multinomial draw', () => {
  it('puts everybody somewhere, nobody into an empty group, and is the same for the same seed', () => {
    const shares = [0.2, 0, 0.5, 0.3, 0];
    const draw = (seed: number) => drawMultinomial(seededRandom(seed), 1000, shares);
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
    for (let seed = 0; seed < 50; seed += 1) {
      const counts = draw(seed);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
      expect([counts[1], counts[4]]).toEqual([0, 0]);
    }
  });
});
