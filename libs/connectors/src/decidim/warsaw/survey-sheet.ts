import { type SourceRecord, type SourceRow } from '#domain';
import { headerKey } from '../../files/header.js';
import { cellOf, findColumn, type Table, type TableRow } from '../../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../../options.js';
import { consentColumn, readConsent } from '../../survey/consent.js';
import { areFiles, personalKind } from '../../survey/personal-columns.js';
import { oneChoice } from '../../survey/choices.js';
import { questionKind, toldKind, withDistinctTitles } from '../../survey/questions.js';
import { questionRecords, withQuestions, type AskedQuestion } from '../../survey/questionnaire.js';
import { closedAnswer, openAnswer, withForm, type Respondent } from '../../survey/respondent.js';
import { rowReferences } from '../../survey/row-reference.js';
import { readAttributes, registrationColumns } from '../../values/attributes.js';
import { rowReader, type RowReader } from '../../values/row-reader.js';
import { personOf } from '../survey.js';
import { numbered } from '../survey-questions.js';

/** An answer to a question that takes one column, or an option of it that takes a column of its own. */
interface AnswerColumn {
  readonly column: string;
  /** Null where the cell holds the answer itself. */
  readonly option: string | null;
}

interface SheetQuestion {
  readonly title: string;
  readonly kind: 'open' | 'closed';
  readonly columns: readonly AnswerColumn[];
  readonly matrix?: { readonly title: string; readonly row: string };
}

/**
 * Reads a survey of Warsaw's consultations (sheet `Eksport`): one respondent a row; a text or a single choice in one column
 * `N. pytanie`, an option of a multiple choice in a column of its own, `N. pytanie - opcja`, filled with 1, and a matrix as
 * `N. pytanie - wiersz` or `N. pytanie - wiersz - opcja`. Own words follow the option: `Inne - toaleta`. `Lp.` is counted anew in each
 * export, so that a digest of the row is the respondent where there is no e-mail address.
 */
export function warsawSurveyReader(table: Table, options: ReadOptions): (row: TableRow) => SourceRow {
  const isAsked = (column: string) => numbered(column) !== null;
  const own = table.columns.filter((column) => !isAsked(column));
  const email = findColumn(own, 'adres email', 'adres e-mail');
  const filled = findColumn(own, 'data wypełnienia');
  const registration = registrationColumns(own, options);
  const questions = sheetQuestions(table, options);
  const form = table.source.sheet ?? '';
  const bringQuestions = withQuestions(questionRecords(questions.map(askedOf), form));
  const consent = consentColumn(table.columns);
  const referenceOf = rowReferences(table.columns.filter((column) => headerKey(column) !== 'lp.' && column !== email));
  return (row) => {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const reference = referenceOf(row);
    const answeredAt = reader.time(filled);
    const attributes = readAttributes(reader, registration, answeredAt, options);
    const person = personOf(reference, reader.text(email), attributes);
    const permission = readConsent(reader, consent);
    const respondent: Respondent = { prefix: `${reference}#`, person, answeredAt, permission, form };
    const records = questions.flatMap((question) => answersTo(question, reader, respondent, options));
    return bringQuestions(reader.row(withForm(records, respondent, options)));
  };
}

function askedOf({ title, kind, columns, matrix }: SheetQuestion): AskedQuestion {
  if (kind === 'open') return { title, kind };
  const choices = columns.flatMap(({ option }) => option ?? []);
  if (matrix !== undefined) return { title, kind: 'matrix', matrix, choices };
  return choices.length > 0 ? { title, kind: 'multiple', choices } : { title };
}

function answersTo(
  { title, kind, columns }: SheetQuestion,
  reader: RowReader,
  respondent: Respondent,
  options: ReadOptions,
): readonly SourceRecord[] {
  if (kind === 'open') {
    const written = openAnswer(title, reader.text(columns[0]!.column), respondent, options);
    return written === null ? [] : [written];
  }
  const chosen = columns.flatMap(({ column, option }) => {
    const cell = reader.text(column);
    return cell === '' || (option !== null && cell === '0') ? [] : [choiceOf(cell, option)];
  });
  const values = closedAnswer(
    title,
    chosen.map(({ option }) => option),
    respondent,
    options,
  );
  const written = chosen.flatMap(({ option, text }) =>
    text === '' ? [] : [openAnswer(`${title}: ${option}`, text, respondent, options)],
  );
  return [values, ...written].filter((record) => record !== null);
}

const OTHER = /^(inn[aey]|inny|co innego|coś innego|other)\b/i;

/** `1` under an option, the option itself, or `Inne - toaleta`. */
function choiceOf(cell: string, option: string | null): { readonly option: string; readonly text: string } {
  if (option !== null) {
    return { option, text: cell.startsWith(`${option} - `) ? cell.slice(option.length + 3).trim() : '' };
  }
  const dash = cell.indexOf(' - ');
  if (dash <= 0 || !OTHER.test(cell)) return { option: cell, text: '' };
  return { option: cell.slice(0, dash).trim(), text: cell.slice(dash + 3).trim() };
}

function sheetQuestions(table: Table, options: ReadOptions): readonly SheetQuestion[] {
  const groups = new Map<string, { column: string; words: string }[]>();
  for (const column of table.columns) {
    const asked = numbered(column);
    if (asked === null) continue;
    groups.set(asked.number, [...(groups.get(asked.number) ?? []), { column, words: asked.words.trim() }]);
  }
  return distinct([...groups.values()].flatMap((group) => questionsOf(group, table, options)));
}

function distinct(questions: readonly SheetQuestion[]): readonly SheetQuestion[] {
  const named = withDistinctTitles(
    questions.map(({ title, kind }) => ({ title, kind, column: title, split: oneChoice })),
  );
  return questions.map((question, index) => ({ ...question, title: named[index]!.title }));
}

function questionsOf(
  group: readonly { readonly column: string; readonly words: string }[],
  table: Table,
  options: ReadOptions,
): readonly SheetQuestion[] {
  const cells = (column: string) => table.sample.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
  const question = group.length < 2 ? null : commonQuestion(group.map(({ words }) => words));
  if (question === null) return group.flatMap(({ column, words }) => single(column, words, cells(column), options));
  const parts = group.map(({ column, words }) => ({ column, rest: words.slice(question.length + 3).trim() }));
  const isMarked = group.some(({ column }) => cells(column).some((cell) => cell === '1'));
  if (!isMarked) return parts.map(({ column, rest }) => matrixRow(question, rest, [{ column, option: null }]));
  return matrixOfOptions(question, parts) ?? [{ title: question, kind: 'closed', columns: parts.map(toOption) }];
}

function single(column: string, title: string, cells: readonly string[], options: ReadOptions): SheetQuestion[] {
  const isLeftOut = toldKind(title, options) === null && (personalKind(title, cells) !== null || areFiles(cells));
  if (isLeftOut) return [];
  return [{ title, kind: questionKind(title, cells, options), columns: [{ column, option: null }] }];
}

function toOption({ column, rest }: { column: string; rest: string }): AnswerColumn {
  return { column, option: rest };
}

function matrixRow(question: string, row: string, columns: readonly AnswerColumn[]): SheetQuestion {
  return { title: `${question} [${row}]`, kind: 'closed', columns, matrix: { title: question, row } };
}

/** A matrix with several choices a row: every column ends with an option, and each row has the same ones. */
function matrixOfOptions(
  question: string,
  parts: readonly { readonly column: string; readonly rest: string }[],
): readonly SheetQuestion[] | null {
  const rows = new Map<string, AnswerColumn[]>();
  for (const { column, rest } of parts) {
    const dash = rest.lastIndexOf(' - ');
    if (dash <= 0) return null;
    const row = rest.slice(0, dash);
    rows.set(row, [...(rows.get(row) ?? []), { column, option: rest.slice(dash + 3) }]);
  }
  const optionsOf = (columns: readonly AnswerColumn[]) => JSON.stringify(columns.map(({ option }) => option));
  const [first] = rows.values();
  if (first === undefined || rows.size < 2 || first.length < 2) return null;
  const areAlike = [...rows.values()].every((columns) => optionsOf(columns) === optionsOf(first));
  return areAlike ? [...rows].map(([row, columns]) => matrixRow(question, row, columns)) : null;
}

function commonQuestion(group: readonly string[]): string | null {
  let common = group[0]!;
  for (const words of group) {
    while (!words.startsWith(common)) common = common.slice(0, -1);
  }
  const end = common.lastIndexOf(' - ');
  return end <= 0 ? null : common.slice(0, end);
}
