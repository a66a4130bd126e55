import { SMALLEST_GROUP, SMALLEST_PERCENTAGE_BASE, type AnswerStance, type StanceSide } from '#domain';
import { wilsonInterval } from '../../reach/wilson-interval.js';
import {
  groupCellId,
  linkTables,
  oneWayTable,
  OUTSIDE_CELL,
  themeCellId,
  themeTable,
  UNKNOWN_CELL,
  type LinkedTables,
} from '../../privacy/linked-tables.js';
import { protectLinkedTables } from '../../privacy/protect-linked-tables.js';

/** People by their one answer to a question with a scale. */
export interface ScaleAnswers {
  /** People on each step, from the low end to the high end. */
  readonly steps: readonly number[];
  /** Answered, but nothing that has a place on the scale, such as "hard to say". */
  readonly withoutPlace: number;
  /** Left the question out, or were never asked. */
  readonly missing: number;
}

export interface ThemeAnswersInput {
  /** Everybody of the process. */
  readonly whole: ScaleAnswers;
  /** Steps whose number stands in the results of the questionnaire: who reads both must not work out more. */
  readonly toldSteps: readonly boolean[];
  /** Who wrote in each theme, each person once a theme. */
  readonly themes: readonly (ScaleAnswers & { readonly theme: string })[];
}

/**
 * How did the people who wrote in a theme answer a question with a scale, such as "for – rather for – neither – rather against – against"?
 * Their own answers, counted; nothing is guessed from their words. The scale is cut in its middle: steps below it are its low side, steps
 * above it its high side, and of an odd number the one between is neither.
 *
 *     n = people with a place on the scale,   share of a side = people on it / n,   with its Wilson interval
 *     lean = the side with more people, where the Wilson interval of high / (high + low) leaves out 1/2
 *
 * Sides are told and no steps, so that few people hide less. All themes are protected together and with the results of the questionnaire,
 * as `protectLinkedTables` says.
 *
 * @param input people, whole numbers ≥ 0; as many steps everywhere, at least two
 * @param k fewest people that may be shown
 * @returns a row a theme in the order given. Hidden numbers are null. No share below
 *   `SMALLEST_PERCENTAGE_BASE` people with a place (`too-few`); `cannot-tell` where the interval does not leave out one half
 * @throws {RangeError} if counts are no numbers of people, or steps differ in number
 * @see docs/methods/stance.md
 * @example // 8, 12, 10, 25, 15 of 70 on five steps: low 20, middle 10, high 40 of 70 (.571, .455 to .681); 40 of 60 leans to the high side
 */
export function measureThemeAnswers(
  { whole, toldSteps, themes }: ThemeAnswersInput,
  k: number = SMALLEST_GROUP,
): readonly (AnswerStance & { readonly theme: string })[] {
  const length = whole.steps.length;
  if (length < 2) throw new RangeError(`a scale has at least two steps, not ${length}`);
  for (const { steps, withoutPlace, missing } of [whole, ...themes]) {
    if (steps.length !== length) throw new RangeError(`${steps.length} steps where the scale has ${length}`);
    for (const people of [...steps, withoutPlace, missing])
      if (!(Number.isInteger(people) && people >= 0)) throw new RangeError(`not a number of people: ${people}`);
  }
  const { hidden } = protectLinkedTables(tablesOf({ whole, toldSteps, themes }), { k });
  return themes.map(({ theme, ...answers }) => {
    const shown = (group: string, people: number) => (hidden.has(themeCellId(theme, VARIABLE, group)) ? null : people);
    const sides = sidesOf(answers.steps);
    return {
      theme,
      ...stanceOf({
        people: sum([...answers.steps, answers.withoutPlace, answers.missing]),
        sides: { low: shown('low', sides.low), middle: shown('middle', sides.middle), high: shown('high', sides.high) },
        withoutPlace: shown(OUTSIDE_CELL, answers.withoutPlace),
        missing: shown(UNKNOWN_CELL, answers.missing),
      }),
    };
  });
}

const VARIABLE = 'answer';
const SIDES = ['low', 'middle', 'high'] as const;
type Side = (typeof SIDES)[number];

function sidesOf(steps: readonly number[]): Readonly<Record<Side, number>> {
  const on = (side: Side) => sum(steps.filter((_, step) => sideOf(step, steps.length) === side));
  return { low: on('low'), middle: on('middle'), high: on('high') };
}

function sideOf(step: number, length: number): Side {
  const middle = (length - 1) / 2;
  return step < middle ? 'low' : step > middle ? 'high' : 'middle';
}

function tablesOf({ whole, toldSteps, themes }: ThemeAnswersInput): LinkedTables {
  const groupsOf = (steps: readonly number[]) => {
    const sides = sidesOf(steps);
    return SIDES.map((group) => ({ group, people: sides[group] }));
  };
  const results = oneWayTable({
    variable: VARIABLE,
    groups: groupsOf(whole.steps),
    outside: whole.withoutPlace,
    unknown: whole.missing,
  });
  // a side of which one step is told is taken as known whole: who knows more than the results tell is the harder reader
  const isTold = (side: Side) => {
    const own = toldSteps.flatMap((told, step) => (sideOf(step, toldSteps.length) === side ? [{ told, step }] : []));
    return own.every(({ told }) => told) || own.some(({ told, step }) => told && whole.steps[step]! > 0);
  };
  const told = groupsOf(whole.steps).flatMap(({ group, people }) =>
    isTold(group) ? [{ parts: [groupCellId(VARIABLE, group)], total: people }] : [],
  );
  // how many answered is no attribute of a person and always shown
  const missing = { parts: [groupCellId(VARIABLE, UNKNOWN_CELL)], total: whole.missing };
  return linkTables(
    results,
    { cells: [], equations: [...told, missing], bounds: [], tables: [] },
    ...themes.map(({ theme, steps, withoutPlace, missing: without }) =>
      themeTable({ theme, variable: VARIABLE, groups: groupsOf(steps), outside: withoutPlace, unknown: without }),
    ),
  );
}

interface Shown extends Pick<AnswerStance, 'people' | 'withoutPlace' | 'missing'> {
  readonly sides: Readonly<Record<Side, number | null>>;
}

function stanceOf({ people, sides, withoutPlace, missing }: Shown): AnswerStance {
  const placed = withoutPlace === null || missing === null ? null : people - withoutPlace - missing;
  const hasShares = placed !== null && placed >= SMALLEST_PERCENTAGE_BASE;
  const side = (count: number | null): StanceSide =>
    count !== null && hasShares
      ? { people: count, share: count / placed, ...wilsonInterval(count, placed) }
      : { people: count, share: null, lower: null, upper: null };
  const lean = hasShares ? leanOf(sides.low, sides.high) : null;
  const isHidden = placed === null || sides.low === null || sides.high === null;
  const reason =
    placed === 0
      ? ('nobody' as const)
      : isHidden
        ? ('suppressed' as const)
        : !hasShares
          ? ('too-few' as const)
          : lean === null
            ? ('cannot-tell' as const)
            : null;
  const shares = { low: side(sides.low), middle: side(sides.middle), high: side(sides.high) };
  return { people, placed, withoutPlace, missing, ...shares, lean, reason };
}

function leanOf(low: number | null, high: number | null): AnswerStance['lean'] {
  if (low === null || high === null || low + high === 0) return null;
  const { lower, upper } = wilsonInterval(high, low + high);
  if (lower > 0.5) return 'high';
  return upper < 0.5 ? 'low' : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
