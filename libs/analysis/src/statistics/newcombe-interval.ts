import { wilsonInterval, type Interval } from '../reach/wilson-interval.js';

/**
 * How far the difference between two shares would move if people kept turning up in the same way: Newcombe's interval, made of the
 * Wilson intervals of both shares.
 *
 *     lower = d − √((p₁ − l₁)² + (u₂ − p₂)²),   upper = d + √((u₁ − p₁)² + (p₂ − l₂)²),   d = p₁ − p₂
 *
 * @param firstCount those of the kind in question among `firstSize`, 0…firstSize
 * @param secondCount the same among `secondSize`
 * @param confidence 0…1, 0.95 unless told
 * @returns both ends, within −1…1
 * @throws {RangeError} if a size is not above 0 or a count is not within its size
 * @see R. G. Newcombe (1998), "Interval estimation for the difference between independent proportions", Stat. Med. 17, method 10
 * @example newcombeInterval(18, 51, 60, 361); // { lower: 0.0628, upper: 0.3283 }
 */
export function newcombeInterval(
  firstCount: number,
  firstSize: number,
  secondCount: number,
  secondSize: number,
  confidence = 0.95,
): Interval {
  const first = wilsonInterval(firstCount, firstSize, confidence);
  const second = wilsonInterval(secondCount, secondSize, confidence);
  const [p1, p2] = [firstCount / firstSize, secondCount / secondSize];
  return {
    lower: Math.max(-1, p1 - p2 - Math.hypot(p1 - first.lower, second.upper - p2)),
    upper: Math.min(1, p1 - p2 + Math.hypot(first.upper - p1, p2 - second.lower)),
  };
}
