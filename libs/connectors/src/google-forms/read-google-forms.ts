import { type SourceRow } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { cellOf, openTable, type Table } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { consentColumn, readConsent } from '../survey/consent.js';
import { questionRecords, withQuestions } from '../survey/questionnaire.js';
import { surveyRecords } from '../survey/respondent.js';
import { rowReferences } from '../survey/row-reference.js';
import { unreadSheet } from '../survey/unread-sheet.js';
import { readAttributes, registrationColumns } from '../values/attributes.js';
import { rowReader } from '../values/row-reader.js';
import { monthsComeFirst } from '../values/time.js';
import { googleColumns, isGoogleForms } from './columns.js';

/**
 * Reads answers to a Google form: the CSV that the form gives (all cells quoted, in a zip; `2013/07/26 3:00:00 PM EET`, choices joined
 * by `;`) or its sheet saved as CSV or XLSX (times as the sheet's language writes them, choices joined by `, `). First comes
 * `Sygnatura czasowa` or `Timestamp`, then perhaps an e-mail address and a score, then a column for each question with its words as the
 * header, and one for each row of a grid, `Pytanie [wiersz]`. Equal questions are told apart by ` (2)`.
 *
 * There is no number of a respondent: a digest of the row is one. Every data row is yielded once, in source order; another
 * sheet of the workbook as one rejected row.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when it holds no answers to a form
 */
export async function* readGoogleForms(
  files: readonly InputFile[],
  options: ReadOptions = {},
): AsyncGenerator<SourceRow> {
  for (const file of files) {
    const { tables: sources } = await openTables(file);
    const tables: Table[] = [];
    for (const source of sources) {
      const table = await openTable(source);
      if (table !== null) tables.push(table);
    }
    if (!tables.some(isGoogleForms)) {
      throw fileError('unknown-columns', file.name, 'no sheet begins with the timestamp of a Google form');
    }
    for (const table of tables) {
      if (isGoogleForms(table)) yield* readAnswers(table, options);
      else yield unreadSheet(table);
    }
  }
}

export function recogniseGoogleForms(table: Table): 'answers' | null {
  return isGoogleForms(table) ? 'answers' : null;
}

async function* readAnswers(table: Table, options: ReadOptions): AsyncGenerator<SourceRow> {
  const registration = registrationColumns(table.columns, options);
  const { timestamp, email, identifying, questions, asked } = googleColumns(table, registration, options);
  const form = table.source.sheet ?? '';
  const bringQuestions = withQuestions(questionRecords(asked, form));
  const consent = consentColumn(table.columns);
  const referenceOf = rowReferences(identifying);
  const monthFirst = monthsComeFirst(table.sample.map((row) => cellOf(row, timestamp)));
  for await (const row of table.rows()) {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE, monthFirst });
    const reference = referenceOf(row);
    const answeredAt = reader.time(timestamp);
    const attributes = readAttributes(reader, registration, answeredAt, options);
    const address = reader.text(email).toLowerCase();
    const person = address.includes('@')
      ? { identifierKind: 'email', identifier: address, attributes }
      : { identifierKind: 'respondent', identifier: reference, attributes };
    const permission = readConsent(reader, consent);
    const respondent = { prefix: `${reference}#`, person, answeredAt, permission, form };
    yield bringQuestions(reader.row(surveyRecords(reader, respondent, questions, options)));
  }
}
