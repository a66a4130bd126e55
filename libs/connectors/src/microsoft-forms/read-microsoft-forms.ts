import { type SourceRow } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { cellOf, openTable, type Table } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { consentColumn, readConsent } from '../survey/consent.js';
import { askedOf, questionRecords, withQuestions } from '../survey/questionnaire.js';
import { surveyRecords } from '../survey/respondent.js';
import { unreadSheet } from '../survey/unread-sheet.js';
import { readAttributes, registrationColumns } from '../values/attributes.js';
import { rowReader } from '../values/row-reader.js';
import { monthsComeFirst } from '../values/time.js';
import { isMicrosoftForms, microsoftMeta, microsoftQuestions } from './columns.js';

/**
 * Reads answers to a form of Microsoft Forms: the workbook that it gives, or its sheet saved as CSV. First come number, start and
 * completion (`ID`, `Start time`, `Completion time`; `Identyfikator`, `Godzina rozpoczęcia`, `Godzina ukończenia`), e-mail address
 * (`anonymous` where none was asked) and name, then a column for each question and each statement of a Likert scale. A choice of
 * several and a ranking are joined by `;` and end with one. A quiz adds points and feedback, as a whole and for each question.
 *
 * The number of a row counts within its form. Every data row is yielded once, in source order; another sheet of the workbook as one
 * rejected row.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when it holds no answers to a form
 */
export async function* readMicrosoftForms(
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
    if (!tables.some(isMicrosoftForms)) {
      throw fileError('unknown-columns', file.name, 'no sheet begins with number, start and completion of a form');
    }
    for (const table of tables) {
      if (isMicrosoftForms(table)) yield* readAnswers(table, options);
      else yield unreadSheet(table);
    }
  }
}

export function recogniseMicrosoftForms(table: Table): 'answers' | null {
  return isMicrosoftForms(table) ? 'answers' : null;
}

async function* readAnswers(table: Table, options: ReadOptions): AsyncGenerator<SourceRow> {
  const meta = microsoftMeta(table);
  const registration = registrationColumns(table.columns, options);
  const { questions, email } = microsoftQuestions(table, meta, registration, options);
  const form = table.source.sheet ?? '';
  const bringQuestions = withQuestions(questionRecords(questions.map(askedOf), form));
  const consent = consentColumn(table.columns);
  const completed = table.sample.map((row) => cellOf(row, meta.get('completedAt')));
  const monthFirst = monthsComeFirst(completed);
  for await (const row of table.rows()) {
    const reader = rowReader(row, { zone: options.timeZone ?? DEFAULT_TIME_ZONE, monthFirst });
    const number = reader.text(meta.get('id'));
    if (number === '') {
      reader.reject('missing-reference', meta.get('id'));
      yield reader.row([]);
      continue;
    }
    const answeredAt = reader.firstTime([meta.get('completedAt'), meta.get('startedAt')]);
    const attributes = readAttributes(reader, registration, answeredAt, options);
    const address = [meta.get('email'), email].map((column) => reader.text(column)).find((text) => text.includes('@'));
    const person =
      address === undefined
        ? { identifierKind: 'respondent', identifier: `microsoft-forms/${number}`, attributes }
        : { identifierKind: 'email', identifier: address.toLowerCase(), attributes };
    const permission = readConsent(reader, consent);
    const respondent = { prefix: `${number}#`, person, answeredAt, permission, form };
    yield bringQuestions(reader.row(surveyRecords(reader, respondent, questions, options)));
  }
}
