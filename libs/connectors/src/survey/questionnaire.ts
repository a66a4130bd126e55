import {
  type NumberBounds,
  type QuestionChoice,
  type QuestionRecord,
  type QuestionScale,
  type QuestionType,
  type SourceRow,
} from '#domain';
import { type Question } from './questions.js';
import { questionKey } from './respondent.js';

/** The language of words of which the source does not tell it. */
export const UNKNOWN_LANGUAGE = 'und';

/** What a file tells of a question; all that it does not tell is left out. */
export interface AskedQuestion {
  /** As it stands on the answers. */
  readonly title: string;
  /** In the languages that the source has it in. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly code?: string;
  readonly kind?: QuestionType;
  /** Words of the options, or options with their codes. */
  readonly choices?: readonly (string | QuestionChoice)[];
  readonly scale?: QuestionScale;
  readonly matrix?: { readonly title: string; readonly row: string };
  readonly required?: boolean;
  readonly condition?: string;
  readonly bounds?: NumberBounds;
  readonly repeats?: boolean;
}

/** The questions of one form in their order, as records. */
export function questionRecords(asked: readonly AskedQuestion[], form: string): QuestionRecord[] {
  return asked.map((question, position) => ({
    type: 'question',
    reference: questionKey(question.title),
    form,
    code: question.code ?? null,
    title: question.titles ?? { [UNKNOWN_LANGUAGE]: question.title },
    kind: question.kind ?? null,
    position,
    choices: (question.choices ?? []).map((choice) =>
      typeof choice === 'string' ? { value: choice, code: null, label: choice } : choice,
    ),
    scale: question.scale ?? null,
    matrix: question.matrix ?? null,
    required: question.required ?? null,
    condition: question.condition ?? null,
    bounds: question.bounds ?? null,
    repeats: question.repeats ?? false,
  }));
}

/** What a column alone tells: whether it is written. What else it is, its answers tell. */
export function askedOf({ title, kind }: Question): AskedQuestion {
  return kind === 'open' ? { title, kind } : { title };
}

/** Lets the questions come with the first row that holds records, behind its own. */
export function withQuestions(questions: readonly QuestionRecord[]): (row: SourceRow) => SourceRow {
  let isFirst = true;
  return (row) => {
    if (!isFirst || row.records.length === 0) return row;
    isFirst = false;
    return { ...row, records: [...row.records, ...questions] };
  };
}

const LONGEST_TITLE = 5_000;

/** Columns `Question [row]` are rows of a matrix where two of them have one question. */
export function bracketedRows(
  titles: readonly string[],
): ReadonlyMap<string, { readonly title: string; readonly row: string }> {
  const found = new Map<string, { title: string; row: string }>();
  const times = new Map<string, number>();
  for (const title of titles) {
    const parts = title.length > LONGEST_TITLE ? null : /^(.*\S)\s*\[([^[\]]+)\](?: \(\d+\))?\s*$/s.exec(title);
    if (parts === null) continue;
    found.set(title, { title: parts[1]!, row: parts[2]!.trim() });
    times.set(parts[1]!, (times.get(parts[1]!) ?? 0) + 1);
  }
  return new Map([...found].filter(([, matrix]) => times.get(matrix.title)! > 1));
}
