import { wilsonInterval, type Interval } from '../reach/wilson-interval.js';

/**
 * The interval of a weighted share: Wilson's, with Kish's effective people in place of people. Cautious, because it takes the weights as fixed.
 *
 * @param share 0…1
 * @param effectivePeople above 0
 * @example supportInterval(0.4, 62.5); // { lower: 0.28776, upper: 0.52382 }
 */
export function supportInterval(share: number, effectivePeople: number, confidence = 0.95): Interval {
  return wilsonInterval(Math.min(effectivePeople, share * effectivePeople), effectivePeople, confidence);
}
