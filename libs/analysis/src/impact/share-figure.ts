import { type ShareFigure } from '#domain';
import { wilsonInterval } from '../reach/wilson-interval.js';

/**
 * A share with what stands above and below the line and how far it would move if the count came again: Wilson's interval.
 *
 * @returns null with `no_participants` where nothing stands below the line
 * @example shareFigure(3, 5).share; // 0.6, from 0.23 to 0.88
 */
export function shareFigure(numerator: number, denominator: number): ShareFigure {
  if (denominator === 0)
    return { numerator, denominator, share: null, lower: null, upper: null, reason: 'no_participants' };
  const { lower, upper } = wilsonInterval(numerator, denominator);
  return { numerator, denominator, share: numerator / denominator, lower, upper, reason: null };
}
