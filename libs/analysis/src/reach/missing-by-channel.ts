import { InvalidInputError, type UndefinedReason } from '#domain';
import { chiSquareTail } from '../statistics/chi-square-tail.js';
import { drawBinomial } from '../statistics/draw-binomial.js';
import { seededRandom } from '../themes/seeded-random.js';
import { wilsonInterval } from './wilson-interval.js';

/** People of one channel: those whose group is known, and the others. */
export interface ChannelAnswers {
  readonly channel: string;
  readonly known: number;
  readonly unknown: number;
}

export interface ChannelMissing extends ChannelAnswers {
  /** unknown ÷ all people of the channel, with its Wilson interval; null for a channel of nobody. */
  readonly missing: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface MissingByChannel {
  readonly channels: readonly ChannelMissing[];
  readonly chiSquare: number | null;
  readonly degreesOfFreedom: number | null;
  readonly p: number | null;
  /** `monte-carlo` where a channel would hold fewer than five people without or with an answer. */
  readonly method: 'chi-square' | 'monte-carlo' | null;
  /** Effect size, 0…1. */
  readonly cramersV: number | null;
  readonly reason: UndefinedReason | null;
}

const SMALLEST_EXPECTED_COUNT = 5;
const DRAWS = 9999;

/**
 * Do people leave out their age, sex or place more often in one channel than in another? Paper forms often do not ask; then the known people
 * are mostly those who came online, and the shares are theirs.
 *
 *     X² = Σ (observed − expected)²/expected over channels × (known, unknown),   df = channels − 1,   V = √(X²/n)
 *
 * Where a cell would hold fewer than five people, p is that of 9,999 seeded draws in which every channel leaves out alike.
 *
 * @param channels each once, whole people
 * @param seed of the draws
 * @returns no test with the reason `no_participants`, or `too_few` with fewer than two channels or where nobody or everybody gave an answer
 * @throws {InvalidInputError} `wrong-input` for a count that cannot be, naming the channel
 * @see A. Agresti (2013), "Categorical Data Analysis", 3rd edition, §3.2
 * @example missingByChannel([{ channel: 'online', known: 380, unknown: 20 }, { channel: 'paper', known: 32, unknown: 28 }]).cramersV; // 0.45
 */
export function missingByChannel(channels: readonly ChannelAnswers[], seed = 1): MissingByChannel {
  for (const { channel, known, unknown } of channels) {
    for (const count of [known, unknown]) {
      if (Number.isInteger(count) && count >= 0) continue;
      throw new InvalidInputError('wrong-input', `${channel}: not a number of people: ${count}`, { channel });
    }
  }
  const described = channels.map(describe);
  const present = channels.filter(({ known, unknown }) => known + unknown > 0);
  const sizes = present.map(({ known, unknown }) => known + unknown);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const missing = present.reduce((sum, { unknown }) => sum + unknown, 0);
  if (people === 0) return { channels: described, ...NOTHING, reason: 'no_participants' };
  if (present.length < 2 || missing === 0 || missing === people) {
    return { channels: described, ...NOTHING, reason: 'too_few' };
  }
  const unknowns = present.map(({ unknown }) => unknown);
  const chiSquare = homogeneity(sizes, unknowns);
  const degreesOfFreedom = present.length - 1;
  const rarer = Math.min(missing, people - missing) / people;
  const isSmall = Math.min(...sizes) * rarer < SMALLEST_EXPECTED_COUNT;
  return {
    channels: described,
    chiSquare,
    degreesOfFreedom,
    p: isSmall ? drawnP(sizes, missing / people, chiSquare, seed) : chiSquareTail(chiSquare, degreesOfFreedom),
    method: isSmall ? 'monte-carlo' : 'chi-square',
    cramersV: Math.sqrt(chiSquare / people),
    reason: null,
  };
}

const NOTHING = { chiSquare: null, degreesOfFreedom: null, p: null, method: null, cramersV: null };

function describe({ channel, known, unknown }: ChannelAnswers): ChannelMissing {
  const people = known + unknown;
  if (people === 0) return { channel, known, unknown, missing: null, lower: null, upper: null };
  return { channel, known, unknown, missing: unknown / people, ...wilsonInterval(unknown, people) };
}

/** Pearson's chi-square of two columns; 0 where one of them is empty. */
function homogeneity(sizes: readonly number[], unknowns: readonly number[]): number {
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const share = unknowns.reduce((sum, count) => sum + count, 0) / people;
  if (share === 0 || share === 1) return 0;
  return sizes.reduce((sum, size, index) => {
    const apart = unknowns[index] - size * share;
    return sum + (apart * apart) / (size * share * (1 - share));
  }, 0);
}

function drawnP(sizes: readonly number[], share: number, chiSquare: number, seed: number): number {
  const random = seededRandom(seed);
  let asFar = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const drawn = sizes.map((size) => drawBinomial(random, size, share));
    if (homogeneity(sizes, drawn) >= chiSquare * (1 - 1e-9)) asFar += 1;
  }
  return (1 + asFar) / (1 + DRAWS);
}
