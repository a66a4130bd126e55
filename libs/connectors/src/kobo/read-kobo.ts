import { type Channel, type SourceRecord, type SourceRow } from '#domain';
import { fileError, type InputFile } from '../files/input-file.js';
import { openTables } from '../files/open-tables.js';
import { cellOf, openTable, type Table, type TableRow } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { asksConsent, consentOf } from '../survey/consent.js';
import { questionRecords, withQuestions } from '../survey/questionnaire.js';
import { closedAnswer, questionKey, surveyRecords, withForm, type Respondent } from '../survey/respondent.js';
import { unreadSheet } from '../survey/unread-sheet.js';
import { readAttributes } from '../values/attributes.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import { isTagRow, koboColumns, recogniseKobo, type KoboColumns } from './columns.js';
import { koboQuestions } from './code-book.js';
import { formFinder, formOf, type KoboForm } from './repeats.js';

/**
 * Reads forms exported from KoboToolbox: CSV (`;`, all cells quoted) or a workbook, in which each repeated group is a sheet of its own
 * whose rows point to their parent by `_parent_table_name` and `_parent_index`. Headers are the names of questions or their labels, with
 * their groups before them (`group/question`). A choice of several stands as codes joined by spaces, as a column of 1 and 0 for each choice
 * (`question/choice`), or as both; a point as `lat lon altitude precision` and in four columns. A second row may bear hashtags.
 *
 * Every data row is yielded once, in source order. A form that a checker did not approve is rejected, with its repeated groups; so is a
 * row of a group without its form.
 *
 * @throws {InvalidInputError} a file that is no table, or `unknown-columns` when no sheet holds forms of KoboToolbox
 */
export async function* readKobo(files: readonly InputFile[], options: ReadOptions = {}): AsyncGenerator<SourceRow> {
  for (const file of files) {
    const { tables: sources } = await openTables(file);
    const tables: Table[] = [];
    for (const source of sources) {
      const table = await openTable(source);
      if (table !== null) tables.push(table);
    }
    if (!tables.some((table) => recogniseKobo(table) !== null)) {
      throw fileError('unknown-columns', file.name, 'no sheet bears the columns of a form from KoboToolbox');
    }
    const findForm = await formFinder(tables);
    for (const table of tables) {
      const kind = recogniseKobo(table);
      if (kind === null) yield unreadSheet(table);
      else yield* readForms(table, kind === 'answers' ? formOf : findForm, kind, options);
    }
  }
}

export { recogniseKobo };

async function* readForms(
  table: Table,
  findForm: (row: TableRow) => KoboForm | null,
  kind: 'answers' | 'repeats',
  options: ReadOptions,
): AsyncGenerator<SourceRow> {
  const columns = koboColumns(table, kind === 'answers', options);
  const consent = table.columns.find(asksConsent);
  const sheet = kind === 'answers' ? '' : (table.source.sheet ?? '');
  const bringQuestions = withQuestions(questionRecords(koboQuestions(table, columns, kind === 'repeats'), sheet));
  for await (const row of table.rows()) {
    const reader = rowReader(row, { zone: 'UTC' });
    const form = isTagRow(row, table) ? null : findForm(row);
    const key = form === null ? '' : form.uuid || form.number;
    if (form === null || key === '' || isRefused(form.validation)) {
      reader.reject(...reasonOf(row, table, form, kind));
      yield bringQuestions(reader.row([]));
      continue;
    }
    // a moment that cannot be is listed here and left out there
    for (const column of ['end', '_submission_time']) reader.time(table.columns.includes(column) ? column : undefined);
    const attributes = readAttributes(reader, columns.registration, form.answeredAt, options);
    const address = reader.text(columns.email).toLowerCase();
    const respondent: Respondent = {
      prefix: kind === 'answers' ? `${key}#` : `${key}/${table.source.sheet ?? ''}/${reader.text('_index')}#`,
      person: address.includes('@')
        ? { identifierKind: 'email', identifier: address, attributes }
        : { identifierKind: 'respondent', identifier: `kobo/${key}`, attributes },
      answeredAt: form.answeredAt,
      location: firstLocation(reader, columns),
      permission: consentOf(reader.text(consent)),
      form: sheet,
      places: columns.points.flatMap(({ title, latitude }) =>
        reader.text(latitude) === '' ? [] : [questionKey(title)],
      ),
    };
    const channel = options.channel ?? channelOf(cellOf(row, 'deviceid'));
    yield bringQuestions(reader.row(readAnswers(reader, columns, respondent, { ...options, channel })));
  }
}

function readAnswers(
  reader: RowReader,
  { questions, ticks }: KoboColumns,
  respondent: Respondent,
  options: ReadOptions,
): SourceRecord[] {
  const chosen = ticks.flatMap(({ title, choices }) => {
    const values = choices.filter(({ column }) => /^(1|true)$/i.test(reader.text(column))).map(({ label }) => label);
    return closedAnswer(title, values, respondent, options) ?? [];
  });
  const others = surveyRecords(reader, respondent, questions, options).filter(
    ({ type }) => type !== 'participant' && type !== 'filled-form',
  );
  return withForm([...others, ...chosen], respondent, options);
}

function reasonOf(
  row: TableRow,
  table: Table,
  form: KoboForm | null,
  kind: 'answers' | 'repeats',
): Parameters<RowReader['reject']> {
  if (isTagRow(row, table)) return ['unknown-value', table.columns.find((column) => cellOf(row, column) !== '')];
  if (form !== null && isRefused(form.validation)) {
    return ['not-approved', kind === 'answers' ? '_validation_status' : '_submission__validation_status'];
  }
  return kind === 'answers' ? ['missing-reference', '_uuid'] : ['unknown-parent', '_parent_index'];
}

/** By its code, or by its label in English or Polish. */
function isRefused(validation: string): boolean {
  return /^(validation_status_)?not[ _]approved$|^niezatwierdzon[ey]$|^nie zatwierdzono$/i.test(validation);
}

function firstLocation(reader: RowReader, { points }: KoboColumns): { latitude: number; longitude: number } | null {
  for (const { latitude, longitude } of points) {
    const found = reader.location(latitude, longitude);
    if (found !== null) return found;
  }
  return null;
}

/** A form that was filled in a browser says so; on a device in the field somebody asked or the person typed herself. */
function channelOf(device: string): Channel {
  return /^ee\./.test(device) ? 'online' : 'unknown';
}
