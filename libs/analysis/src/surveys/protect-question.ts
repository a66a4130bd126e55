import {
  SMALLEST_GROUP,
  type AnswerTally,
  type ChoiceResult,
  type NumberResult,
  type QuestionResult,
  type QuestionType,
  type RankResult,
} from '#domain';
import { protectCounts } from '../privacy/protect-counts.js';
import { numberOf, valueAt } from './averages.js';
import { type MeasuredQuestion } from './measure-question.js';

/** Whether a person gives one answer and no more, so that the answers sum to the people. */
export function isExclusive(type: QuestionType, answers: readonly AnswerTally[]): boolean {
  if (type === 'multiple' || type === 'ranking') return false;
  return answers.every(({ values }) => values.length === 1);
}

/**
 * Options that nobody told but that people typed themselves: those that fewer than k people gave lose their words, because the words
 * alone could point at a person. They are counted together as other answers.
 */
export function withoutRareWords<Question extends MeasuredQuestion>(
  question: Question,
  answers: readonly AnswerTally[],
  k: number = SMALLEST_GROUP,
): Question {
  const people = (value: string) =>
    answers.reduce((sum, tally) => sum + (tally.values.includes(value) ? tally.people : 0), 0);
  return { ...question, choices: question.choices.filter(({ value }) => people(value) >= k) };
}

/**
 * A result as everybody may see it. Where one answer is given, the options are one list of people: small numbers are hidden, with as many
 * others as would give them away. Where several are given, each option stands for itself with those who did not choose it. Mean and points
 * could be solved for a hidden number and go with it; the median stays from 2k people on. Of a number the ends are those
 * answers beyond which at least k people lie, never one person's.
 *
 * How many answered and how many did not is no attribute of a person and is shown.
 *
 * @param answers those from which the result was measured
 * @param k fewest people that may be shown
 * @see docs/methods/survey-results.md
 */
export function protectQuestion(
  type: QuestionType,
  result: QuestionResult,
  answers: readonly AnswerTally[],
  k: number = SMALLEST_GROUP,
): QuestionResult {
  const answered = result.answered ?? 0;
  const hidden = isExclusive(type, answers)
    ? hiddenOfList(result.choices, answered, k)
    : hiddenEach(result.choices.map(peopleOf), answered, k);
  const choices = result.choices.map((choice, index) => (hidden.has(index) ? hideChoice(choice) : choice));
  const scale =
    result.scale === null || hidden.size === 0
      ? result.scale
      : {
          ...result.scale,
          placed: null,
          median: answered >= 2 * k ? result.scale.median : null,
          mean: null,
          lower: null,
          upper: null,
          reason: 'suppressed' as const,
        };
  return {
    ...result,
    choices,
    scale,
    number: result.number === null ? null : protectNumber(result.number, answers, k),
    ranking: protectRanking(result.ranking, answered, k),
  };
}

export function hideChoice(choice: ChoiceResult): ChoiceResult {
  return { ...choice, people: null, share: null, lower: null, upper: null, protected: true };
}

/** Options of which one is given: they sum to the people who answered. */
function hiddenOfList(choices: readonly ChoiceResult[], answered: number, k: number): ReadonlySet<number> {
  const cells = choices.map((choice, index) => ({ key: String(index), people: peopleOf(choice) }));
  return new Set(protectCounts(cells, answered, k).flatMap((cell, index) => (cell.protected ? [index] : [])));
}

/** Options of which several are given: chosen by few, or by all but few. */
function hiddenEach(people: readonly number[], answered: number, k: number): ReadonlySet<number> {
  return new Set(people.flatMap((chosen, index) => (isHiddenAlone(chosen, answered, k) ? [index] : [])));
}

function isHiddenAlone(chosen: number, answered: number, k: number): boolean {
  const cells = [
    { key: 'chosen', people: chosen },
    { key: 'not-chosen', people: Math.max(0, answered - chosen) },
  ];
  return protectCounts(cells, answered, k)[0]!.protected;
}

function protectNumber(result: NumberResult, answers: readonly AnswerTally[], k: number): NumberResult {
  const counted = result.counted ?? 0;
  if (counted === 0) return result;
  if (counted < 2 * k) {
    const none = { median: null, low: null, high: null, mean: null, lower: null, upper: null };
    return { ...result, ...none, lowerQuartile: null, upperQuartile: null, reason: 'too-few' };
  }
  const sorted = answers
    .map(({ values, people }) => ({ value: numberOf(values[0] ?? ''), people }))
    .filter((entry): entry is { value: number; people: number } => entry.value !== null)
    .sort((one, other) => one.value - other.value);
  const all = sorted.reduce((sum, { people }) => sum + people, 0);
  // what the source does not let through was left out before
  const within = all === counted ? sorted : sorted.filter(({ value }) => value >= result.low! && value <= result.high!);
  const isMany = counted >= 4 * k;
  return {
    ...result,
    lowerQuartile: isMany ? result.lowerQuartile : null,
    upperQuartile: isMany ? result.upperQuartile : null,
    low: valueAt(within, k - 1),
    high: valueAt(within, counted - k),
  };
}

function protectRanking(ranking: readonly RankResult[], answered: number, k: number): RankResult[] {
  const first = hiddenOfList(
    ranking.map((row) => row.first),
    answered,
    k,
  );
  return ranking.map((row, index) => {
    const isRankedHidden = isHiddenAlone(row.ranked ?? 0, answered, k);
    const isAnyHidden = first.size > 0 || isRankedHidden;
    return {
      ...row,
      ranked: isRankedHidden ? null : row.ranked,
      first: first.has(index) ? hideChoice(row.first) : row.first,
      meanRank: isAnyHidden ? null : row.meanRank,
      borda: isAnyHidden ? null : row.borda,
    };
  });
}

function peopleOf({ people }: ChoiceResult): number {
  return people ?? 0;
}
