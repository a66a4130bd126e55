import {
  type AnswerForm,
  type AnswerTally,
  type ChoiceResult,
  type NumberBounds,
  type QuestionChoice,
  type QuestionResult,
  type RankResult,
} from '#domain';
import { wilsonInterval } from '../reach/wilson-interval.js';
import { numberResult, scaleResult } from './averages.js';

export interface MeasuredQuestion extends AnswerForm {
  readonly bounds?: NumberBounds | null;
}

/** Who was asked one question and what they answered, each person once. */
export interface Asked {
  readonly answers: readonly AnswerTally[];
  /** People who sent the form. */
  readonly respondents: number;
  /** People whom the form did not show the question. */
  readonly notAsked: number;
  /** People who answered in words or with a place; for open questions and points. */
  readonly answeredElsewhere?: number;
}

/** Answers that are in no code book, taken together. */
export const OTHER_ANSWERS = 'other-answers';

/**
 * The result of one question with its full numbers: how many answered and how many left it out, how many gave each answer, and what
 * the type allows besides (median and mean of a scale, quartiles of a number, places of a ranking).
 *
 *     share = people who gave the answer / people who answered,   with its Wilson interval
 *     missing = people who sent the form − not asked − answered
 *
 * Where several answers may be chosen, shares are of people and together exceed 1. A person counts once in each answer.
 *
 * @param question its type, its options in their order, its scale
 * @param asked answers by how many people gave them, and who was asked; people ≥ 0
 * @returns numbers that must be protected before anybody sees them
 * @throws {RangeError} if a count is not a whole number ≥ 0
 * @see docs/methods/survey-results.md
 * @example measureQuestion({ type: 'single', choices: [tak, nie], scale: null },
 *            { answers: [{ values: ['tak'], people: 31 }, { values: ['nie'], people: 9 }], respondents: 44, notAsked: 0 });
 *          // answered 40, missing 4, tak: share 0.775, 0.625 … 0.877
 */
export function measureQuestion(question: MeasuredQuestion, asked: Asked): QuestionResult {
  const { respondents, notAsked } = asked;
  const given = asked.answers.filter(({ values }) => values.length > 0);
  for (const count of [respondents, notAsked, asked.answeredElsewhere ?? 0, ...given.map(({ people }) => people)]) {
    if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`not a number of people: ${count}`);
  }
  const isElsewhere = question.type === 'open' || question.type === 'point';
  const answered = isElsewhere ? Math.max(asked.answeredElsewhere ?? 0, peopleOf(given)) : peopleOf(given);
  const result = {
    respondents,
    notAsked,
    answered,
    missing: Math.max(0, respondents - notAsked - answered),
    choices: [],
    scale: null,
    number: null,
    ranking: [],
    reason: answered === 0 ? ('nobody' as const) : null,
  };
  if (isElsewhere) return result;
  if (question.type === 'number') return { ...result, number: numberResult(given, question.bounds ?? null) };
  if (question.type === 'ranking') return { ...result, ranking: rankingOf(question.choices, given, answered) };
  const choices = choiceResults(question.choices, given, answered);
  return { ...result, choices, scale: question.scale === null ? null : scaleResult(question.scale, given) };
}

function peopleOf(tallies: readonly AnswerTally[]): number {
  return tallies.reduce((sum, { people }) => sum + people, 0);
}

/** Each option, and behind them everything that is no option, where somebody gave it. */
function choiceResults(
  choices: readonly QuestionChoice[],
  given: readonly AnswerTally[],
  answered: number,
): ChoiceResult[] {
  const known = new Set(choices.map(({ value }) => value));
  const others = peopleOf(given.filter(({ values }) => values.some((value) => !known.has(value))));
  const rows = choices.map(({ value, label }) =>
    choiceResult(value, label, peopleOf(given.filter(({ values }) => values.includes(value))), answered),
  );
  return others === 0 ? rows : [...rows, choiceResult(null, OTHER_ANSWERS, others, answered)];
}

export function choiceResult(value: string | null, label: string, people: number, answered: number): ChoiceResult {
  const interval = answered === 0 ? null : wilsonInterval(people, answered);
  return {
    value,
    label,
    people,
    share: answered === 0 ? null : people / answered,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    protected: false,
  };
}

/** Places of each option: of those who ranked it, and in points of Borda over all who answered. */
function rankingOf(choices: readonly QuestionChoice[], given: readonly AnswerTally[], answered: number): RankResult[] {
  const longest = given.reduce((most, { values }) => Math.max(most, values.length), 0);
  const options = Math.max(choices.length, longest);
  return choices.map(({ value, label }) => {
    let [ranked, places, points, first] = [0, 0, 0, 0];
    for (const { values, people } of given) {
      const place = values.indexOf(value) + 1;
      if (place === 0) continue;
      ranked += people;
      places += place * people;
      points += (options - place) * people;
      if (place === 1) first += people;
    }
    return {
      value,
      label,
      ranked,
      first: choiceResult(value, label, first, answered),
      meanRank: ranked === 0 ? null : places / ranked,
      borda: answered === 0 ? null : points / answered,
    };
  });
}
