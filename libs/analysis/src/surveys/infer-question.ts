import { type AnswerForm, type AnswerTally, type QuestionChoice, type QuestionScale } from '#domain';
import { hasNoPlace, ladderOf } from './likert-words.js';

/** More different options than these are no list to choose from. */
const MOST_CHOICES = 60;
const NUMBER = /^[-+]?\d{1,15}([.,]\d{1,10})?$/;
/** `5 – bardzo dobrze`: a step of a scale that bears its words. */
const LABELLED_STEP = /^(\d{1,2})\s*(?:[-–—:=)]|\.(?!\d))\s*(\S.{0,200})$/s;
/** The scales that forms offer, the shortest first. */
const SCALES = [
  [1, 5],
  [1, 7],
  [1, 10],
  [0, 10],
] as const;

/**
 * What kind of question was asked, told from the answers alone, where the source does not say it. A guess that a person can change.
 *
 * Several values in an answer are a ranking where people put the same things in different orders, else a choice of several.
 * Single values are a scale where all are whole numbers of 1–5, 1–7, 1–10 or 0–10 (with words at their ends or without), or words of one
 * ladder such as "raczej tak"; other numbers are a number; everything else is a choice of one. "Hard to say" has no place on
 * a scale.
 *
 * @param answers each different answer once, with the number of people who gave it; empty ones are left out
 * @returns the type, the options in alphabetical order (no order of size, which would tell hidden numbers apart), and the scale
 * @example inferQuestion([{ values: ['2'], people: 9 }, { values: ['5'], people: 4 }]).type; // 'scale', of 1 to 5
 */
export function inferQuestion(answers: readonly AnswerTally[]): AnswerForm {
  const given = answers
    .map(({ values, people }) => ({ values: values.filter((value) => value.trim() !== ''), people }))
    .filter(({ values, people }) => values.length > 0 && people > 0);
  const distinct = [...new Set(given.flatMap(({ values }) => values))];
  if (given.some(({ values }) => values.length > 1)) {
    return {
      type: isRanking(given, distinct.length) ? 'ranking' : 'multiple',
      choices: choicesOf(distinct),
      scale: null,
    };
  }
  const scale = inferScale(distinct);
  if (scale !== null) {
    const placed = scale.steps.map(({ value }) => choice(value));
    const rest = distinct.filter((value) => hasNoPlace(value));
    return { type: 'scale', choices: [...placed, ...choicesOf(rest)], scale };
  }
  if (distinct.length > 0 && distinct.every((value) => NUMBER.test(value.trim()))) {
    return { type: 'number', choices: [], scale: null };
  }
  return { type: 'single', choices: choicesOf(distinct), scale: null };
}

/** Nine in ten people put all the things into an order, nothing twice, and not all in the same one. */
function isRanking(given: readonly AnswerTally[], things: number): boolean {
  const whole = given.filter(({ values }) => values.length === things && new Set(values).size === things);
  const people = (tallies: readonly AnswerTally[]) => tallies.reduce((sum, tally) => sum + tally.people, 0);
  return things >= 2 && whole.length >= 2 && people(whole) >= 0.9 * people(given);
}

/** The steps of a scale that these options are, where they are one. */
export function inferScale(values: readonly string[]): QuestionScale | null {
  return numericScale(values) ?? wordScale(values);
}

function numericScale(distinct: readonly string[]): QuestionScale | null {
  const placed = distinct.filter((value) => !hasNoPlace(value));
  const labels = new Map<number, string>();
  const values = new Map<number, string>();
  for (const value of placed) {
    const labelled = LABELLED_STEP.exec(value.trim());
    const bare = /^\d{1,2}$/.exec(value.trim());
    if (labelled === null && bare === null) return null;
    const score = Number(labelled?.[1] ?? value);
    if (labelled !== null) labels.set(score, labelled[2]!.trim());
    if (values.has(score)) return null;
    values.set(score, value);
  }
  if (values.size < 2) return null;
  const found = SCALES.find(([low, high]) => [...values.keys()].every((score) => score >= low && score <= high));
  // 0, 1, 2 are a count of children sooner than the low end of a scale up to 10
  if (found === undefined || (found[0] === 0 && Math.max(...values.keys()) < 8 && labels.size === 0)) return null;
  const [low, high] = found;
  const steps = Array.from({ length: high - low + 1 }, (_, step) => low + step).map((score) => ({
    value: values.get(score) ?? String(score),
    score,
  }));
  return { steps, lowLabel: labels.get(low) ?? null, highLabel: labels.get(high) ?? null };
}

function wordScale(distinct: readonly string[]): QuestionScale | null {
  const ladder = ladderOf(distinct);
  if (ladder === null) return null;
  const steps = [...ladder]
    .map(([value, score]) => ({ value, score }))
    .sort((one, other) => one.score - other.score || (one.value < other.value ? -1 : 1));
  return { steps, lowLabel: null, highLabel: null };
}

function choicesOf(values: readonly string[]): QuestionChoice[] {
  const collator = new Intl.Collator('pl', { numeric: true });
  return [...values]
    .sort((one, other) => collator.compare(one, other) || (one < other ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(choice);
}

function choice(value: string): QuestionChoice {
  return { value, code: null, label: value };
}
