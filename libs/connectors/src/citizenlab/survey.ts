import { type PersonRecord, type SourceRow } from '#domain';
import { cellOf, type Table, type TableRow } from '../files/table.js';
import { splitValues } from '../survey/choices.js';
import { askedOf, questionRecords, withQuestions } from '../survey/questionnaire.js';
import { questionKind, type Question } from '../survey/questions.js';
import { surveyRecords } from '../survey/respondent.js';
import { isRegistrationColumn, readAttributes } from '../values/attributes.js';
import { rowReader } from '../values/row-reader.js';
import { readAuthor } from './author.js';
import { type Field } from './headers.js';
import { phaseOf, type SheetContext } from './inputs.js';

/** Headers of other sheets that a survey may well ask as questions: "Komentarz", "Lokalizacja". */
const ALSO_QUESTIONS: ReadonlySet<Field> = new Set<Field>([
  'comment',
  'input',
  'proposal',
  'tags',
  'location',
  'votes',
  'participants',
  'budget',
  'cost',
]);

/** The questions of a survey sheet: every column that is neither meta data nor a registration question, told apart by its answers. */
export function surveyQuestions(table: Table, { fields, registration, options }: SheetContext): readonly Question[] {
  const known = new Set([...fields].filter(([field]) => !ALSO_QUESTIONS.has(field)).map(([, column]) => column));
  const split = (cell: string) => splitValues(cell, /;/);
  return table.columns
    .filter((column) => !known.has(column) && !isRegistrationColumn(column, registration))
    .map((column) => {
      const answers = table.sample.map((row) => cellOf(row, column));
      return { column, title: column, kind: questionKind(column, answers, options, split), split };
    });
}

/** Reads the rows of a survey sheet; its questions come with the first one. */
export function surveyRowReader(table: Table, context: SheetContext): (row: TableRow) => SourceRow {
  const questions = surveyQuestions(table, context);
  const bringQuestions = withQuestions(questionRecords(questions.map(askedOf), context.sheet ?? ''));
  return (row) => bringQuestions(readSurveyRow(row, context, questions));
}

/**
 * One respondent: a contribution for each open question, an answer for each closed one. Without an author the respondent is the row
 * itself. Answers are no public statements: their permission is unknown unless told.
 */
function readSurveyRow(row: TableRow, context: SheetContext, questions: readonly Question[]): SourceRow {
  const { fields, options } = context;
  const reader = rowReader(row, context.time);
  const respondent = reader.text(fields.get('id'));
  if (respondent === '') {
    reader.reject('missing-reference', fields.get('id'));
    return reader.row([]);
  }
  const answeredAt = reader.firstTime([fields.get('submittedAt'), fields.get('createdAt'), fields.get('publishedAt')]);
  const attributes = readAttributes(reader, context.registration, answeredAt, options);
  const person: PersonRecord = readAuthor(reader, fields, attributes) ?? {
    identifierKind: 'respondent',
    identifier: respondent,
    attributes,
  };
  const phase = phaseOf(context, 'survey');
  const location = reader.location(fields.get('latitude'), fields.get('longitude'));
  const filled = { prefix: `${respondent}/`, person, answeredAt, phase, location, form: context.sheet ?? '' };
  return reader.row(surveyRecords(reader, filled, questions, options));
}
