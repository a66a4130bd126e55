import { seededRandom } from '../themes/seeded-random.js';
import { type OrderedVotes } from './opinion-votes.js';

/** Where people stand by how they voted: people who vote alike stand near each other. */
export interface OpinionMap {
  /** Two coordinates a person, row after row. */
  readonly points: Float64Array;
  /** Two directions, each with one number a statement: how far agreeing with it moves a person. */
  readonly directions: readonly [Float64Array, Float64Array];
  /** Mean vote of each statement, −1…1. */
  readonly means: Float64Array;
}

const [MOST_STEPS, STILL] = [1000, 1e-10];
/** Up to here a table of all pairs of statements is smaller than the votes of a large process. */
const MANY_STATEMENTS = 300;

/** What the votes turn a direction towards. */
type Turn = (along: Float64Array) => Float64Array;

/**
 * The two directions in which the votes differ most (principal components), and where each person stands on them.
 *
 * A vote that was not given counts as the mean vote on that statement, so it moves nobody. Somebody who voted on few statements would
 * therefore stand near the middle; her place is stretched by √(statements ÷ her votes).
 *
 *     x = √(statements / votes) · Σ over her votes of (vote − mean) · direction
 *
 * @param votes people in an order that follows from their votes, so that the result depends on nothing else
 * @param seed where the search for the directions begins
 * @returns points of 0 for who voted on nothing; directions of 0 where all votes are alike
 * @see C. Small et al. (2021), Recerca 26(2)
 */
export function opinionMap(votes: OrderedVotes, seed: number): OpinionMap {
  const means = meanVotes(votes);
  const turn = votes.statements <= MANY_STATEMENTS ? turnByCovariance(votes, means) : turnByVotes(votes, means);
  const first = direction(turn, votes.statements, seed, null);
  const second = direction(turn, votes.statements, seed + 1, first);
  const points = new Float64Array(2 * votes.people);
  for (let person = 0; person < votes.people; person += 1) {
    const [from, to] = [votes.starts[person]!, votes.starts[person + 1]!];
    const stretch = to > from ? Math.sqrt(votes.statements / (to - from)) : 0;
    for (let row = from; row < to; row += 1) {
      const statement = votes.statement[row]!;
      const distance = stretch * (votes.value[row]! - means[statement]!);
      points[2 * person]! += distance * first[statement]!;
      points[2 * person + 1]! += distance * second[statement]!;
    }
  }
  return { points, directions: [first, second], means };
}

function meanVotes({ statements, statement, value }: OrderedVotes): Float64Array {
  const [sums, counts] = [new Float64Array(statements), new Float64Array(statements)];
  for (let row = 0; row < value.length; row += 1) {
    sums[statement[row]!]! += value[row]!;
    counts[statement[row]!]! += 1;
  }
  return sums.map((sum, at) => (counts[at]! > 0 ? sum / counts[at]! : 0));
}

/** Power iteration: what the votes turn any direction towards, again and again until it stands still. */
function direction(turn: Turn, statements: number, seed: number, former: Float64Array | null): Float64Array {
  const random = seededRandom(seed, 400);
  let current: Float64Array = Float64Array.from({ length: statements }, () => random() - 0.5);
  if (!normalise(current, former)) return current.fill(0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = turn(current);
    if (!normalise(next, former)) return next.fill(0);
    let change = 0;
    for (let at = 0; at < next.length; at += 1) change += (next[at]! - current[at]!) ** 2;
    current = next;
    if (change < STILL * STILL) break;
  }
  return facing(current);
}

function turnByVotes({ people, starts, statement, value }: OrderedVotes, means: Float64Array): Turn {
  return (along) => {
    const next = new Float64Array(along.length);
    for (let person = 0; person < people; person += 1) {
      let place = 0;
      for (let row = starts[person]!; row < starts[person + 1]!; row += 1) {
        place += (value[row]! - means[statement[row]!]!) * along[statement[row]!]!;
      }
      for (let row = starts[person]!; row < starts[person + 1]!; row += 1) {
        next[statement[row]!]! += place * (value[row]! - means[statement[row]!]!);
      }
    }
    return next;
  };
}

/** The same from a table of how the votes on each two statements go together, made once. */
function turnByCovariance({ people, statements, starts, statement, value }: OrderedVotes, means: Float64Array): Turn {
  const table = new Float64Array(statements * statements);
  for (let person = 0; person < people; person += 1) {
    for (let row = starts[person]!; row < starts[person + 1]!; row += 1) {
      const from = statement[row]! * statements;
      const distance = value[row]! - means[statement[row]!]!;
      for (let other = starts[person]!; other < starts[person + 1]!; other += 1) {
        table[from + statement[other]!]! += distance * (value[other]! - means[statement[other]!]!);
      }
    }
  }
  return (along) => {
    const next = new Float64Array(statements);
    for (let row = 0; row < statements; row += 1) {
      for (let column = 0; column < statements; column += 1) {
        next[row]! += table[row * statements + column]! * along[column]!;
      }
    }
    return next;
  };
}

/** Takes the former direction out and brings the length to 1; false where nothing is left. */
function normalise(vector: Float64Array, former: Float64Array | null): boolean {
  if (former !== null) {
    const part = dot(vector, former);
    for (let at = 0; at < vector.length; at += 1) vector[at]! -= part * former[at]!;
  }
  const length = Math.sqrt(dot(vector, vector));
  if (length < 1e-9) return false;
  for (let at = 0; at < vector.length; at += 1) vector[at]! /= length;
  return true;
}

/** A direction and its opposite are the same: the one whose largest number is positive is taken. */
function facing(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const number of vector) if (Math.abs(number) > Math.abs(largest) + 1e-9) largest = number;
  return largest < 0 ? vector.map((number) => -number) : vector;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
