import { FEWEST_COMPARED, InvalidInputError, MOST_COMPARED } from '#domain';
import { wilsonInterval } from '../reach/wilson-interval.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import { twoProportions } from '../statistics/two-proportions.js';

/** Of so many differences that are called clear, at most one in twenty is expected to be chance. */
export const FALSE_DISCOVERIES = 0.05;
/** A share of fewer people is not given. */
export const FEWEST_PEOPLE = 20;

export interface ProcessTopics {
  /** What tells its codeframe from every other; null where no codeframe took part. */
  readonly codeframe: string | null;
  /** Everybody who spoke for themselves, with a topic or without. */
  readonly people: number;
  readonly topics: readonly { readonly code: string; readonly people: number; readonly contributions: number }[];
}

export type TopicRefusal = 'no-codeframe' | 'other-codeframe' | 'too_few';

export interface TopicCell {
  readonly contributions: number;
  readonly people: number;
  /** Part of the people of the process who raised the topic, with its 95 % interval. */
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** Two processes, the one with the lower share first: how far apart the shares are, with Newcombe's interval. */
export interface TopicPair {
  readonly low: number;
  readonly high: number;
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** Benjamini and Hochberg's q over all pairs of all topics. */
  readonly q: number;
  readonly isClear: boolean;
}

export interface TopicComparison {
  /** Why a process stands aside; null for those that are compared. */
  readonly refused: readonly (TopicRefusal | null)[];
  readonly topics: readonly {
    readonly code: string;
    readonly cells: readonly (TopicCell | null)[];
    readonly pairs: readonly TopicPair[];
  }[];
  readonly compared: number;
  readonly clear: number;
}

/**
 * Did more people raise a topic in one place than in another? Topics stand side by side only where they come from one codeframe: the one
 * that most of the processes share, the first of them where several do. Themes that a machine found are never matched by their names.
 *
 *     share = people who raised the topic / people who said anything;   clear: q ≤ 0.05 and 0 outside the interval of the difference
 *
 * @param processes 2 to 6; a process of fewer than 20 people has no share
 * @throws {InvalidInputError} `wrong-number-of-processes`
 * @see docs/methods/compare-themes.md
 * @example 30 of 100 people in one place and 10 of 100 in another: 0.20 apart, from 0.09 to 0.31
 */
export function compareTopics(processes: readonly ProcessTopics[]): TopicComparison {
  if (processes.length < FEWEST_COMPARED || processes.length > MOST_COMPARED)
    throw new InvalidInputError('wrong-number-of-processes', 'Choose two to six processes.', {
      value: processes.length,
    });
  const shared = sharedCodeframe(processes);
  const refused = processes.map((process) => refusalOf(process, shared));
  const codes = [
    ...new Set(processes.flatMap(({ topics }, at) => (refused[at] ? [] : topics.map(({ code }) => code)))),
  ];
  const cells = codes.map((code) => processes.map((process, at) => (refused[at] ? null : cellOf(process, code))));
  const pairs = cells.map((row) => pairsOf(row, processes));
  const q = benjaminiHochberg(pairs.flatMap((row) => row.map(({ p }) => p)));
  let next = 0;
  const topics = codes.map((code, at) => ({
    code,
    cells: cells[at]!,
    pairs: pairs[at]!.map(({ p: _, ...pair }) => {
      const own = q[next++]!;
      return { ...pair, q: own, isClear: own <= FALSE_DISCOVERIES && pair.lower > 0 };
    }),
  }));
  return {
    refused,
    topics,
    compared: q.length,
    clear: topics.reduce((sum, topic) => sum + topic.pairs.filter(({ isClear }) => isClear).length, 0),
  };
}

function sharedCodeframe(processes: readonly ProcessTopics[]): string | null {
  const all = processes.flatMap(({ codeframe }) => codeframe ?? []);
  const count = (one: string) => all.filter((other) => other === one).length;
  return all.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

function refusalOf({ codeframe, people }: ProcessTopics, shared: string | null): TopicRefusal | null {
  if (codeframe === null) return 'no-codeframe';
  if (codeframe !== shared) return 'other-codeframe';
  return people < FEWEST_PEOPLE ? 'too_few' : null;
}

function cellOf({ topics, people: size }: ProcessTopics, code: string): TopicCell {
  const { people = 0, contributions = 0 } = topics.find((topic) => topic.code === code) ?? {};
  return { contributions, people, share: people / size, ...wilsonInterval(people, size) };
}

function pairsOf(cells: readonly (TopicCell | null)[], processes: readonly ProcessTopics[]) {
  return cells.flatMap((one, first) =>
    cells.slice(first + 1).flatMap((other, index) => {
      const second = first + 1 + index;
      // nobody raised it in either: there is nothing to compare
      if (one === null || other === null || one.people + other.people === 0) return [];
      const [low, high] = one.share <= other.share ? [first, second] : [second, first];
      const found = twoProportions(
        cells[high]!.people,
        processes[high]!.people,
        cells[low]!.people,
        processes[low]!.people,
      );
      const { difference, lower, upper, p } = found;
      return [{ low, high, difference: difference!, lower: lower!, upper: upper!, p: p! }];
    }),
  );
}
