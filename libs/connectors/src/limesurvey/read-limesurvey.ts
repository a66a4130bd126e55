import { type SourceRecord, type SourceRow } from '#domain';
import { fileKind } from '../files/file-kind.js';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { openTable, type Table, type TableRow } from '../files/table.js';
import { DEFAULT_LANGUAGE, DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { asksConsent, consentOf } from '../survey/consent.js';
import { questionRecords, withQuestions } from '../survey/questionnaire.js';
import { closedAnswer, openAnswer, questionKey, withForm, type Respondent } from '../survey/respondent.js';
import { unreadSheet } from '../survey/unread-sheet.js';
import { readAttributes } from '../values/attributes.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import { isCodeBook, readCodeBook, readZippedCodeBooks, type CodeBook } from './code-book.js';
import { groupColumns, isLimeSurvey, knownColumns, limeMeta, type Meta } from './headers.js';
import { answerOf, isChosen, limeItems, type LimeItem } from './items.js';
import { limeQuestions } from './questions.js';
import { limeRegistration } from './registration.js';

/**
 * Reads answers exported from LimeSurvey as CSV (UTF-8 with a mark, `;`, `,` or tabulators, all cells quoted) or as a workbook. Headings
 * are codes (`Q1[SQ001]`), words, or both (`Q1. words`); answers are codes (`A1`, `Y`, `-oth-`) or words. The structure of the survey (`.lss`)
 * comes along as another file or in the same zip and turns codes into words and types; without it columns are told apart by their
 * headings and contents. An apostrophe before `= + - @` and `{question_not_shown}` are no part of an answer.
 *
 * Every data row is yielded once, in source order; one that was not sent (no `submitdate`) is rejected as a draft.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when no table holds answers of LimeSurvey
 */
export async function* readLimesurvey(
  files: readonly InputFile[],
  options: ReadOptions = {},
): AsyncGenerator<SourceRow> {
  const language = options.language ?? DEFAULT_LANGUAGE;
  const books: CodeBook[] = [];
  const delivered: InputFile[] = [];
  for (const file of files) {
    if (await isCodeBook(file)) books.push(await readCodeBook(file, language));
    else delivered.push(file);
  }
  if (delivered.length === 0 && files[0] !== undefined) {
    throw fileError('unknown-columns', files[0].name, 'the structure of a survey without its answers');
  }
  for (const file of delivered) {
    const zipped = (await fileKind(file)) === 'zip' ? await readZippedCodeBooks(file, language) : [];
    const { tables: sources } = await openTables(file);
    const tables: Table[] = [];
    for (const source of sources) {
      const table = await openTable(source);
      if (table !== null) tables.push(table);
    }
    if (!tables.some(isLimeSurvey)) {
      throw fileError('unknown-columns', file.name, 'no table bears the columns of answers from LimeSurvey');
    }
    for (const table of tables) {
      if (isLimeSurvey(table)) yield* readAnswers(table, bestBook(table, [...zipped, ...books]), options);
      else yield unreadSheet(table);
    }
  }
}

export function recogniseLimesurvey(table: Table): 'answers' | null {
  return isLimeSurvey(table) ? 'answers' : null;
}

/** The code book that knows most columns; null when none knows any. */
function bestBook(table: Table, books: readonly CodeBook[]): CodeBook | null {
  let [best, most]: [CodeBook | null, number] = [null, 0];
  for (const book of books) {
    const known = knownColumns(table, book);
    if (known > most) [best, most] = [book, known];
  }
  return best;
}

interface Survey {
  readonly meta: ReadonlyMap<Meta, string>;
  readonly items: readonly LimeItem[];
  readonly registration: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly email: string | undefined;
  readonly consent: string | undefined;
  readonly options: ReadOptions;
}

async function* readAnswers(table: Table, book: CodeBook | null, options: ReadOptions): AsyncGenerator<SourceRow> {
  const all = groupColumns(table, book).flatMap((group) => limeItems(group, table, book, options));
  const { registration, items } = limeRegistration(all, options);
  const labels = new Map(all.flatMap((item) => ('column' in item ? [[item.column, item.labels] as const] : [])));
  const columnOf = (test: (item: LimeItem) => boolean) => {
    const found = all.find(test);
    return found !== undefined && 'column' in found ? found.column : undefined;
  };
  const survey: Survey = {
    meta: limeMeta(table),
    items,
    registration,
    labels,
    email: columnOf(({ kind }) => kind === 'email'),
    consent: columnOf(({ title }) => asksConsent(title)),
    options,
  };
  const bringQuestions = withQuestions(questionRecords(limeQuestions(items), ''));
  for await (const row of table.rows()) yield bringQuestions(readRow(row, survey));
}

function readRow(row: TableRow, survey: Survey): SourceRow {
  const { meta, options } = survey;
  const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
  const number = reader.text(meta.get('id'));
  if (number === '') {
    reader.reject('missing-reference', meta.get('id'));
    return reader.row([]);
  }
  const sent = reader.text(meta.get('submitdate'));
  if (sent === '') {
    reader.reject('draft', meta.get('submitdate'));
    return reader.row([]);
  }
  // the date of a survey that notes none
  const answeredAt = sent.startsWith('1980-01-01') ? null : reader.time(meta.get('submitdate'));
  const shown = (column: string, cell: string) => labelOf(survey.labels.get(column), answerOf(cell));
  const attributes = readAttributes(reader, survey.registration, answeredAt, options, shown);
  const token = reader.text(meta.get('token'));
  const address = reader.text(survey.email).toLowerCase();
  const [identifierKind, identifier] = address.includes('@')
    ? ['email', address]
    : ['respondent', token === '' ? `limesurvey/${number}` : `limesurvey/token/${token}`];
  const respondent: Respondent = {
    prefix: `${number}#`,
    person: { identifierKind, identifier, attributes },
    answeredAt,
    notShown: survey.items.filter((item) => isNotShown(item, reader)).map(({ title }) => questionKey(title)),
    permission: consentOf(survey.consent === undefined ? '' : shown(survey.consent, reader.text(survey.consent))),
  };
  const records = survey.items.flatMap((item) => readItem(item, reader, respondent, options) ?? []);
  return reader.row(withForm(records, respondent, options));
}

/** `{question_not_shown}` in every column: the survey passed the question by. An empty cell tells nothing. */
function isNotShown(item: LimeItem, reader: RowReader): boolean {
  const columns =
    item.kind === 'multiple'
      ? item.choices.map(({ column }) => column)
      : item.kind === 'ranking'
        ? item.columns
        : [item.column];
  return columns.length > 0 && columns.every((column) => reader.text(column) === '{question_not_shown}');
}

function readItem(
  item: LimeItem,
  reader: RowReader,
  respondent: Respondent,
  options: ReadOptions,
): SourceRecord | null {
  const text = (column: string) => answerOf(reader.text(column));
  if (item.kind === 'multiple') {
    const chosen = item.choices.filter(({ column }) => isChosen(text(column))).map(({ label }) => label);
    const other = item.other !== null && text(item.other) !== '' ? [item.otherLabel] : [];
    return closedAnswer(item.title, [...chosen, ...other], respondent, options);
  }
  if (item.kind === 'ranking') {
    const places = item.columns.map(text).filter((cell) => cell !== '');
    const labelled = places.map((cell) => labelOf(item.labels, cell));
    return closedAnswer(item.title, labelled, respondent, options);
  }
  const cell = text(item.column);
  if (cell === '' || item.kind === 'email' || item.kind === 'unread') return null;
  if (item.kind === 'open') return openAnswer(item.title, cell, respondent, options);
  return closedAnswer(item.title, [labelOf(item.labels, cell)], respondent, options);
}

function labelOf(labels: ReadonlyMap<string, string> | undefined, cell: string): string {
  return labels?.get(cell) ?? cell;
}
