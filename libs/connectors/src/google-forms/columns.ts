import { headerKey } from '../files/header.js';
import { cellOf, type Table } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { areChoices, commaChoices, oneChoice, splitValues, type SplitChoices } from '../survey/choices.js';
import { areFiles, personalKind } from '../survey/personal-columns.js';
import { askedOf, bracketedRows, type AskedQuestion } from '../survey/questionnaire.js';
import { questionKind, toldKind, withDistinctTitles, type Question } from '../survey/questions.js';
import { isRegistrationColumn } from '../values/attributes.js';

const TIMESTAMPS = ['Sygnatura czasowa', 'Timestamp'];
const EMAILS = ['nazwa użytkownika', 'username', 'adres e-mail', 'email address'];
const SCORES = ['wynik', 'score'];
const OF_A_QUIZ = /^(.*) \[(score|feedback|wynik|opinia)\]$/i;
/** `2013/07/26 3:00:00 PM EET`: only the form's own CSV writes its times so. */
const FORM_CLOCK = /^\d{4}\/\d{1,2}\/\d{1,2} .*[ap]m\b/i;
const LONGEST_GRID_HEADER = 5_000;
const CLOCK = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ ,T]+\d{1,2}:\d{2}/;

export interface GoogleColumns {
  readonly timestamp: string;
  readonly email: string | undefined;
  /** Columns by which a row is known again: everything but the e-mail address. */
  readonly identifying: readonly string[];
  readonly questions: readonly Question[];
  /** What the columns tell of the questions. */
  readonly asked: readonly AskedQuestion[];
}

/** Whether a table is a form's: its first column bears Google's own name for the moment of sending and holds moments. */
export function isGoogleForms({ columns, sample }: Table): boolean {
  const [first, second] = columns;
  if (first === undefined || second === undefined || !TIMESTAMPS.includes(first.trim())) return false;
  const moments = sample.map((row) => cellOf(row, first)).filter((cell) => cell !== '');
  if (moments.length === 0) return first.trim() === TIMESTAMPS[0];
  return moments.filter((moment) => CLOCK.test(moment)).length >= 0.9 * moments.length;
}

export function googleColumns(
  table: Table,
  registration: ReadonlyMap<string, string>,
  options: ReadOptions,
): GoogleColumns {
  const [timestamp, ...others] = table.columns as [string, ...string[]];
  const answers = (column: string) => table.sample.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
  const isFormFile = answers(timestamp).some((moment) => FORM_CLOCK.test(moment));
  const grids = gridColumns(others);
  let email: string | undefined;
  const questions: Question[] = [];
  for (const column of others) {
    const cells = answers(column);
    const personal = EMAILS.includes(headerKey(column)) ? 'email' : personalKind(column, cells);
    if (personal === 'email') email ??= column;
    if (personal !== null && toldKind(column, options) === null) continue;
    if (isRegistrationColumn(column, registration) || isScore(column, cells, others) || areFiles(cells)) continue;
    const list: SplitChoices = isFormFile ? (cell) => splitValues(cell, /;/) : commaChoices(cells);
    const kind = grids.has(column) ? 'closed' : questionKind(column, cells, options, list);
    questions.push({ column, title: column, kind, split: areChoices(cells, list) ? list : oneChoice });
  }
  const named = withDistinctTitles(questions);
  const matrices = bracketedRows([...grids]);
  return {
    timestamp,
    email,
    identifying: table.columns.filter((column) => column !== email),
    questions: named,
    asked: named.map((question) => {
      const matrix = matrices.get(question.column);
      return matrix === undefined ? askedOf(question) : { title: question.title, kind: 'matrix', matrix };
    }),
  };
}

/** Rows of a grid: at least two columns `Question [row]` of one question. */
function gridColumns(columns: readonly string[]): ReadonlySet<string> {
  const byQuestion = new Map<string, string[]>();
  for (const column of columns) {
    if (column.length > LONGEST_GRID_HEADER) continue;
    const question = /^(.*\S)\s*\[[^\]]+\]( \(\d+\))?\s*$/s.exec(column)?.[1];
    if (question !== undefined) byQuestion.set(question, [...(byQuestion.get(question) ?? []), column]);
  }
  return new Set([...byQuestion.values()].filter((rows) => rows.length > 1).flat());
}

/** Points of a quiz: `7 / 10` as a whole, `[Score]` and `[Feedback]` beside a question. */
function isScore(column: string, cells: readonly string[], columns: readonly string[]): boolean {
  if (SCORES.includes(headerKey(column)))
    return cells.every((cell) => /^\d+([.,]\d+)?( \/ \d+([.,]\d+)?)?$/.test(cell));
  const question = OF_A_QUIZ.exec(column.trim())?.[1];
  return question !== undefined && columns.some((other) => other.trim() === question.trim());
}
