import { logGamma } from './log-gamma.js';

/** Above this expectation the rejection method is faster than adding up. */
const ADD_UP_TO = 10;

/**
 * How many of `trials` succeed when each does so with the same probability: one draw.
 *
 * Small expectations by adding up probabilities, large ones by transformed rejection, so that a draw of a million people costs as little as one of
 * a hundred. The same random numbers give the same draw.
 *
 * @param random numbers 0 ≤ x < 1, see `seededRandom`
 * @param trials a whole number ≥ 0
 * @param probability 0…1
 * @throws {RangeError} outside these
 * @see W. Hörmann (1993), "The Generation of Binomial Random Variates", J. Statistical Computation and Simulation 46 (algorithm BTRS)
 * @example drawBinomial(seededRandom(1), 400, 0.5); // near 200
 */
export function drawBinomial(random: () => number, trials: number, probability: number): number {
  if (!(Number.isInteger(trials) && trials >= 0)) throw new RangeError(`not a number of trials: ${trials}`);
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`);
  if (probability > 0.5) return trials - drawBinomial(random, trials, 1 - probability);
  if (probability === 0 || trials === 0) return 0;
  return trials * probability < ADD_UP_TO
    ? byAddingUp(random, trials, probability)
    : byRejection(random, trials, probability);
}

function byAddingUp(random: () => number, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  let left = random();
  let chance = Math.exp(trials * Math.log1p(-probability));
  for (let count = 0; count < trials; count += 1) {
    if (left < chance) return count;
    left -= chance;
    chance *= (odds * (trials - count)) / (count + 1);
  }
  return trials;
}

function byRejection(random: () => number, trials: number, probability: number): number {
  const spread = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const centre = trials * probability + 0.5;
  const accept = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((trials + 1) * probability);
  const logOdds = Math.log(probability / (1 - probability));
  const atMode = logGamma(mode + 1) + logGamma(trials - mode + 1);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + centre);
    if (count < 0 || count > trials) continue;
    if (us >= 0.07 && v <= accept) return count;
    const height = Math.log((v * alpha) / (a / (us * us) + b));
    const density = atMode - logGamma(count + 1) - logGamma(trials - count + 1) + (count - mode) * logOdds;
    if (height <= density) return count;
  }
}
