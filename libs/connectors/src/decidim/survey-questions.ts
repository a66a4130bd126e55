import { cellOf, type Table } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { areChoices, oneChoice } from '../survey/choices.js';
import { areFiles, personalKind } from '../survey/personal-columns.js';
import { questionKind, toldKind, withDistinctTitles, type Question } from '../survey/questions.js';
import { isRegistrationColumn, registrationColumns } from '../values/attributes.js';
import { bracketedChoices, type Choice } from './free-text.js';

const NUMBERED = /^(\d+)\.\s+(\S.*)$/s;

/** `4. Jak oceniasz plac?` as its number and its words; null for a column that is no question. */
export function numbered(column: string): { readonly number: string; readonly words: string } | null {
  const parts = NUMBERED.exec(column.trim());
  return parts === null ? null : { number: parts[1]!, words: parts[2]! };
}

/** A column of a question, with the words that people read; the rows of a matrix bear the question and the row. */
export interface QuestionColumn {
  readonly column: string;
  readonly title: string;
  /** Null for a question that is no row of a matrix. */
  readonly matrix: SurveyQuestion['matrix'];
}

/**
 * The columns of questions, `N. question`. Several with one number are a matrix, `N. question/row`; one of them may be the bare
 * question, which stands there for people who left the matrix empty.
 */
export function questionColumns(columns: readonly string[]): readonly QuestionColumn[] {
  const byNumber = new Map<string, { column: string; words: string }[]>();
  for (const column of columns) {
    const parts = numbered(column);
    if (parts === null) continue;
    byNumber.set(parts.number, [...(byNumber.get(parts.number) ?? []), { column, words: parts.words }]);
  }
  return [...byNumber.values()].flatMap((group) => {
    const question = matrixQuestion(group.map(({ words }) => words));
    return group.map(({ column, words }) => {
      if (question === null || !words.startsWith(`${question}/`)) return { column, title: words, matrix: null };
      const matrix = { title: question, row: words.slice(question.length + 1).trim() };
      return { column, title: `${matrix.title} [${matrix.row}]`, matrix };
    });
  });
}

function matrixQuestion(group: readonly string[]): string | null {
  if (group.length < 2) return null;
  const bare = group.find((words) => group.every((other) => other === words || other.startsWith(`${words}/`)));
  if (bare !== undefined) return bare;
  let common = group[0]!;
  for (const words of group) {
    while (!words.startsWith(common)) common = common.slice(0, -1);
  }
  const end = common.lastIndexOf('/');
  return end <= 0 ? null : common.slice(0, end);
}

export interface SurveyQuestion extends Question {
  readonly choices: (cell: string) => readonly Choice[];
  readonly matrix: { readonly title: string; readonly row: string } | null;
}

export interface SurveyColumns {
  /** Demographic variable → column. */
  readonly registration: ReadonlyMap<string, string>;
  readonly email: string | undefined;
  readonly questions: readonly SurveyQuestion[];
}

/** The questions of a survey, those about the person apart from the others. */
export function surveyColumns(table: Table, asked: readonly QuestionColumn[], options: ReadOptions): SurveyColumns {
  const titles = asked.map(({ title }) => title);
  const byTitle = registrationColumns(titles, options);
  const columnOf = (title: string) => asked.find((question) => question.title === title)!.column;
  const questions: SurveyQuestion[] = [];
  let email: string | undefined;
  for (const { column, title, matrix } of asked) {
    if (isRegistrationColumn(title, byTitle)) continue;
    const cells = table.sample.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
    const personal = personalKind(title, cells);
    if (personal === 'email') email ??= column;
    const isTold = toldKind(title, options) !== null;
    if (!isTold && (personal !== null || areFiles(cells))) continue;
    questions.push(surveyQuestion(column, title, cells, matrix, options));
  }
  const named = withDistinctTitles(questions);
  return {
    registration: new Map([...byTitle].map(([variable, title]) => [variable, columnOf(title)])),
    email,
    questions: questions.map((question, index) => ({ ...question, title: named[index]!.title })),
  };
}

export function surveyQuestion(
  column: string,
  title: string,
  cells: readonly string[],
  matrix: SurveyQuestion['matrix'],
  options: ReadOptions,
): SurveyQuestion {
  const parted = bracketedChoices(cells);
  const split = (cell: string) => parted(cell).map(({ option }) => option);
  const bare = cells.map((cell) => split(cell).join(', '));
  const kind = matrix !== null ? 'closed' : questionKind(title, bare, options, split);
  const isList = areChoices(cells, split);
  const single = (cell: string): readonly Choice[] => {
    const choices = parted(cell);
    const texts = choices.flatMap(({ text }) => text ?? []);
    return oneChoice(choices.map(({ option }) => option).join(', ')).map((option) => ({
      option,
      text: texts[0] ?? null,
    }));
  };
  const choices = isList ? parted : single;
  return { column, title, kind, choices, matrix, split: (cell) => choices(cell).map(({ option }) => option) };
}
