import {
  type NumberBounds,
  type QuestionChoice,
  type QuestionScale,
  type QuestionType,
  type TypeSource,
} from '#domain';
import { inferScale } from './infer-question.js';
import { hasNoPlace } from './likert-words.js';

/** A question as its source or its answers tell it. */
export interface ToldQuestion {
  readonly title: string;
  readonly type: QuestionType;
  readonly typeSource: Exclude<TypeSource, 'person'>;
  readonly choices: readonly QuestionChoice[];
  readonly scale: QuestionScale | null;
  readonly bounds: NumberBounds | null;
  readonly matrixRow: string | null;
  readonly repeats: boolean;
}

/** What a person changed about it. */
export interface QuestionChange {
  readonly type: QuestionType | null;
  readonly title: string | null;
  /** Words by value. */
  readonly labels: Readonly<Record<string, string>>;
  /** Values in the order of the options; of a scale from its low end to its high end. */
  readonly steps: readonly string[] | null;
}

export interface EditedQuestion {
  readonly title: string;
  readonly type: QuestionType;
  readonly typeSource: TypeSource;
  readonly choices: readonly QuestionChoice[];
  readonly scale: QuestionScale | null;
  readonly bounds: NumberBounds | null;
  /** Whether no option is merely something that people typed. */
  readonly isTold: boolean;
}

/**
 * A question as it is measured and shown: what a person changed goes before what the source says, and that before what the answers
 * tell. A question within a group that repeats is one of several answers, because a person answers it once for each entry.
 *
 * @param given every value that stands in the answers; the options of a question that has none yet
 * @example editedQuestion(number, { type: 'scale', steps: ['1', '2', '3'], … }, []).scale // three steps, from 1 to 3
 */
export function editedQuestion(
  told: ToldQuestion,
  change: QuestionChange | null,
  given: readonly string[],
): EditedQuestion {
  const type = change?.type ?? typeOf(told);
  const hasOptions = type !== 'number' && type !== 'open' && type !== 'point';
  const known =
    hasOptions && told.choices.length === 0
      ? given.map((value) => ({ value, code: null, label: value }))
      : told.choices;
  const choices = hasOptions ? ordered(known, change?.steps ?? null) : [];
  const scale = type === 'scale' || type === 'matrix' ? scaleOf(told, choices, change) : null;
  return {
    title: change?.title ?? told.title,
    type,
    typeSource: change?.type ? 'person' : told.typeSource,
    choices: choices.map((choice) => ({ ...choice, label: change?.labels[choice.value] ?? choice.label })),
    scale,
    bounds: told.bounds,
    isTold: told.choices.length > 0 && (told.typeSource === 'source' || told.scale !== null),
  };
}

function typeOf({ type, matrixRow, repeats }: ToldQuestion): QuestionType {
  if (repeats && type !== 'open' && type !== 'point') return 'multiple';
  return matrixRow === null ? type : 'matrix';
}

/** The steps that a person named, else those that are known, else what the options look like; else the options as they stand. */
function scaleOf(
  told: ToldQuestion,
  choices: readonly QuestionChoice[],
  change: QuestionChange | null,
): QuestionScale | null {
  const placed = choices.map(({ value }) => value).filter((value) => !hasNoPlace(value));
  if (change?.steps) {
    const steps = change.steps.filter((value) => placed.includes(value));
    return { steps: steps.map((value, index) => ({ value, score: index + 1 })), lowLabel: null, highLabel: null };
  }
  const found = told.scale ?? inferScale(placed);
  if (found !== null || change?.type !== 'scale') return found;
  return { steps: placed.map((value, index) => ({ value, score: index + 1 })), lowLabel: null, highLabel: null };
}

function ordered(choices: readonly QuestionChoice[], steps: readonly string[] | null): readonly QuestionChoice[] {
  if (steps === null) return choices;
  const place = (value: string) => {
    const found = steps.indexOf(value);
    return found < 0 ? steps.length : found;
  };
  return [...choices].sort((one, other) => place(one.value) - place(other.value));
}
