import { type SourceRecord, type SourceRow } from '#domain';
import { headerKey } from '../files/header.js';
import { cellOf, type Table, type TableRow } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { consentColumn, readConsent } from '../survey/consent.js';
import { questionRecords, withQuestions, type AskedQuestion } from '../survey/questionnaire.js';
import { openAnswer, surveyRecords, type Respondent } from '../survey/respondent.js';
import { readAttributes } from '../values/attributes.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import { readTime } from '../values/time.js';
import { numbered, questionColumns, surveyColumns, surveyQuestion, type SurveyQuestion } from './survey-questions.js';

/** The columns before the questions, as the exporter words them in English, Polish, French and Spanish. */
const FIXED = {
  respondent: ['answer id', 'response id', 'id odpowiedzi', 'id de réponse', 'id de respuesta'],
  answeredAt: ['answered on', 'responded on', 'odpowiedziałem', 'répondu le', 'respondido el'],
  userStatus: ['user status', 'status użytkownika', "statut de l'utilisateur", 'estado del usuario'],
} as const;

const PUBLISHED = ['id', 'created_at', 'user_status', 'question', 'body'];

/**
 * Whether a table holds answers to a survey: one row a respondent (`survey_user_answers`, `survey_user_responses`) with a column for
 * each question, or one row an answer (`published_survey_user_responses`). In a language that is not known here the first is told by
 * its shape: tokens, times, two more columns, then nothing but numbered questions.
 */
export function recogniseSurvey(table: Table): 'survey answers' | 'published answers' | null {
  const keys = table.columns.map(headerKey);
  if (PUBLISHED.every((key) => keys.includes(key))) return 'published answers';
  if (!table.columns.some((column) => numbered(column) !== null)) return null;
  const known = Object.values(FIXED).every((words) => keys.some((key) => (words as readonly string[]).includes(key)));
  return known || hasShapeOfSurvey(table) ? 'survey answers' : null;
}

function hasShapeOfSurvey({ columns, sample }: Table): boolean {
  if (columns.length < 5 || sample.length === 0) return false;
  if (!columns.every((column, index) => (numbered(column) !== null) === index > 3)) return false;
  const isToken = (row: TableRow) => /^[0-9a-f]{8,}$/.test(cellOf(row, columns[0]));
  const isTime = (row: TableRow) => readTime(cellOf(row, columns[1]), { zone: 'UTC' }) !== null;
  return sample.every((row) => isToken(row) && isTime(row));
}

/**
 * Reads one respondent a row. The identifier is the token of the session; there is no account, and whether the person was
 * registered says nothing of who she is. Numbers of questions are left out of references: a question put in later moves them.
 */
export function surveyReader(table: Table, options: ReadOptions): (row: TableRow) => SourceRow {
  const fixed = (words: readonly string[], place: number) =>
    table.columns.find((column) => words.includes(headerKey(column))) ?? table.columns[place];
  const token = fixed(FIXED.respondent, 0);
  const time = fixed(FIXED.answeredAt, 1);
  const { questions, registration, email } = surveyColumns(table, questionColumns(table.columns), options);
  const form = table.source.sheet ?? '';
  const bringQuestions = withQuestions(questionRecords(askedIn(questions), form));
  const consent = consentColumn(table.columns);
  return (row) => {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const reference = reader.text(token);
    if (reference === '') {
      reader.reject('missing-reference', token);
      return reader.row([]);
    }
    const answeredAt = reader.time(time);
    const attributes = readAttributes(reader, registration, answeredAt, options);
    const respondent: Respondent = {
      prefix: `${reference}#`,
      person: personOf(reference, reader.text(email), attributes),
      answeredAt,
      permission: readConsent(reader, consent),
      form,
    };
    return bringQuestions(
      reader.row([
        ...surveyRecords(reader, respondent, questions, options),
        ...freeTexts(reader, respondent, questions, options),
      ]),
    );
  };
}

/** All questions but the bare heading of a matrix, which stands there for people who left it empty. */
function askedIn(questions: readonly SurveyQuestion[]): readonly AskedQuestion[] {
  const matrices = new Set(questions.map(({ matrix }) => matrix?.title));
  return questions.filter(({ title }) => !matrices.has(title)).map(askedOf);
}

function askedOf({ title, kind, matrix }: SurveyQuestion): AskedQuestion {
  if (matrix !== null) return { title, kind: 'matrix', matrix };
  return kind === 'open' ? { title, kind } : { title };
}

export function personOf(reference: string, email: string, attributes: Readonly<Record<string, string>>) {
  return email.includes('@')
    ? { identifierKind: 'email', identifier: email.toLowerCase(), attributes }
    : { identifierKind: 'respondent', identifier: reference, attributes };
}

/** What people wrote behind an option, as answers of their own: `Czego brakuje?: Inne`. */
export function freeTexts(
  reader: RowReader,
  respondent: Respondent,
  questions: readonly SurveyQuestion[],
  options: ReadOptions,
): SourceRecord[] {
  return questions
    .filter(({ kind }) => kind === 'closed')
    .flatMap(({ column, title, choices }) =>
      choices(reader.text(column)).flatMap(({ option, text }) => {
        const written = text === null ? null : openAnswer(`${title}: ${option}`, text, respondent, options);
        return written === null ? [] : [written];
      }),
    );
}

/** Reads one published answer a row; what kind of question it answers is told by the other answers to it. */
export function publishedAnswerReader(table: Table, options: ReadOptions): (row: TableRow) => SourceRow {
  const column = (key: string) => table.columns.find((name) => headerKey(name) === key)!;
  const [token, time, asked, body] = [column('id'), column('created_at'), column('question'), column('body')];
  const known = new Map<string, SurveyQuestion>();
  const given = new Map<string, string[]>();
  for (const row of table.sample) {
    const title = titleOf(cellOf(row, asked));
    if (cellOf(row, body) !== '') given.set(title, [...(given.get(title) ?? []), cellOf(row, body)]);
  }
  const questionOf = (title: string, cell: string): SurveyQuestion => {
    if (!known.has(title)) {
      known.set(title, surveyQuestion(body, title, given.get(title) ?? [cell], null, options));
    }
    return known.get(title)!;
  };
  const form = table.source.sheet ?? '';
  return (row) => {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE });
    const reference = reader.text(token);
    const title = titleOf(reader.text(asked));
    if (reference === '') reader.reject('missing-reference', token);
    else if (title === '') reader.reject('missing-text', asked);
    else if (reader.text(body) === '') reader.reject('missing-text', body);
    else {
      const answeredAt = reader.time(time);
      const respondent: Respondent = {
        prefix: `${reference}#`,
        person: personOf(reference, '', {}),
        answeredAt,
        form,
      };
      const isNew = !known.has(title);
      const questions = [questionOf(title, reader.text(body))];
      const records = surveyRecords(reader, respondent, questions, options);
      const written = freeTexts(reader, respondent, questions, options);
      const asked = isNew ? questionRecords(questions.map(askedOf), form) : [];
      return reader.row([
        ...records,
        ...written,
        ...asked.map((question) => ({ ...question, position: known.size - 1 })),
      ]);
    }
    return reader.row([]);
  };
}

function titleOf(cell: string): string {
  return numbered(cell)?.words.trim() ?? cell.trim();
}
