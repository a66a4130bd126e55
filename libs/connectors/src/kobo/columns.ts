import { cellOf, type Table, type TableRow } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { areChoices, oneChoice, splitValues, type SplitChoices } from '../survey/choices.js';
import { areFiles, personalKind } from '../survey/personal-columns.js';
import { questionKind, toldKind, withDistinctTitles, type Question } from '../survey/questions.js';
import { demographicColumns, variableOf } from '../values/demographics.js';

/** Columns that the form or the server adds: about the device, the sending and the checking of a form. */
const META =
  /^(start|end|today|deviceid|phonenumber|phone number|username|simserial|subscriberid|audit|background-audio|instanceID|instanceName|__?version_?_|_(id|uuid|submission_time|date_modified|validation_status|notes|status|submitted_by|tags|index|parent_index|parent_table_name|attachments|geolocation|xform_id_string|bamboo_dataset_id|media_all_received|edited)|_submission__.+|formhub\/uuid|meta\/.+)$/;
const MAIN_MARKS = ['_id', '_uuid', '_submission_time', '_validation_status', '_submitted_by', '__version__', '_index'];
const REPEAT_MARKS = ['_parent_table_name', '_parent_index', '_index'];
const TICK = /^(0|1|true|false)?$/i;
/** `52.23 21.01 110 4.5`, or several such points joined by `;`. */
const POINTS =
  /^-?\d{1,3}(\.\d+)? -?\d{1,3}(\.\d+)?( -?[\d.]+){0,2}(;\s*-?\d{1,3}(\.\d+)? -?\d{1,3}(\.\d+)?( -?[\d.]+){0,2})*;?$/;
const MEDIA = /^[^/\\\n]+\.(jpe?g|png|gif|webp|heic|mp3|m4a|aac|amr|wav|ogg|mp4|mov|3gpp?|webm|pdf)$/i;

/** What a table is: filled forms, the rows of a group that repeats within them, or no part of such an export. */
export function recogniseKobo({ columns }: Table): 'answers' | 'repeats' | null {
  if (REPEAT_MARKS.every((mark) => columns.includes(mark))) return 'repeats';
  const marks = MAIN_MARKS.filter((mark) => columns.includes(mark)).length;
  const isNumbered = columns.includes('_uuid') || columns.includes('_id');
  return marks >= 3 && isNumbered && columns.includes('_submission_time') ? 'answers' : null;
}

export interface KoboPoint {
  readonly title: string;
  readonly latitude: string;
  readonly longitude: string;
}

export interface KoboColumns {
  readonly questions: readonly Question[];
  /** Choices of several that stand as one column of ticks each. */
  readonly ticks: readonly {
    readonly title: string;
    readonly choices: readonly { readonly column: string; readonly label: string }[];
  }[];
  readonly points: readonly KoboPoint[];
  readonly registration: ReadonlyMap<string, string>;
  readonly email: string | undefined;
}

/** @param isPerson whether a row is a person, whose demographic answers are hers; in a repeated group they are answers */
export function koboColumns(table: Table, isPerson: boolean, options: ReadOptions): KoboColumns {
  const own = table.columns.filter((column) => !META.test(column.trim()));
  const rows = table.sample.filter((row) => !isTagRow(row, table));
  const cells = (column: string) => rows.map((row) => cellOf(row, column));
  const used = new Set<string>();
  const points = pointColumns(own, used);
  const ticks = tickColumns(own, cells, used);
  const registration = isPerson ? registrationOf(own, options) : new Map<string, string>();
  let email: string | undefined;
  const questions: Question[] = [];
  for (const column of own) {
    if (used.has(column) || [...registration.values()].includes(column)) continue;
    const answers = cells(column).filter((cell) => cell !== '');
    const personal = personalKind(lastPart(column), answers);
    if (personal === 'email' && isPerson) email ??= column;
    if (personal !== null && toldKind(column, options) === null) continue;
    if (areFiles(answers) || (answers.length > 0 && answers.every((answer) => isNoAnswer(answer)))) continue;
    const list = codeList(answers);
    questions.push({ column, title: column, kind: questionKind(column, answers, options, list), split: list });
  }
  return { questions: withDistinctTitles(questions), ticks, points, registration, email };
}

/** The row of hashtags that may stand under the header: `#affected+f`. */
export function isTagRow(row: TableRow, { columns }: Table): boolean {
  const filled = columns.map((column) => cellOf(row, column)).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /^#[a-z]/.test(cell));
}

/** `_q_latitude` beside `q`, with the groups before the underscore or behind it. */
function pointColumns(own: readonly string[], used: Set<string>): KoboPoint[] {
  const points: KoboPoint[] = [];
  for (const column of own) {
    const group = column.slice(0, column.length - lastPart(column).length);
    for (const stem of [`_${column}_`, `${group}_${lastPart(column)}_`]) {
      const [latitude, longitude] = [`${stem}latitude`, `${stem}longitude`];
      if (!own.includes(latitude) || !own.includes(longitude)) continue;
      points.push({ title: column, latitude, longitude });
      for (const part of [column, latitude, longitude, `${stem}altitude`, `${stem}precision`]) used.add(part);
      break;
    }
  }
  for (const column of own) if (column.endsWith('_URL') && own.includes(column.slice(0, -4))) used.add(column);
  return points;
}

/** `q/choice` with 1 and 0 beside `q`, or such columns alone where a row fills all of them or none. */
function tickColumns(
  own: readonly string[],
  cells: (column: string) => readonly string[],
  used: Set<string>,
): KoboColumns['ticks'] {
  const byQuestion = new Map<string, string[]>();
  for (const column of own) {
    const question = column.slice(0, Math.max(0, column.length - lastPart(column).length - 1));
    if (question === '' || used.has(column) || !cells(column).every((cell) => TICK.test(cell))) continue;
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), column]);
  }
  const ticks: { title: string; choices: { column: string; label: string }[] }[] = [];
  for (const [question, columns] of byQuestion) {
    const beside = own.includes(question);
    if (!beside && (columns.length < 2 || !fillTogether(columns.map(cells)))) continue;
    ticks.push({ title: question, choices: columns.map((column) => ({ column, label: lastPart(column) })) });
    for (const column of [question, ...columns]) used.add(column);
  }
  return ticks;
}

function fillTogether(columns: readonly (readonly string[])[]): boolean {
  const rows = columns[0]!.map((_, row) => columns.map((column) => column[row]!));
  return (
    rows.some((row) => row[0] !== '') && rows.every((row) => row.every((cell) => (cell === '') === (row[0] === '')))
  );
}

/** Choices of several in one column: codes joined by spaces, which come back. */
function codeList(answers: readonly string[]): SplitChoices {
  const split: SplitChoices = (cell) => splitValues(cell, /\s+/);
  const areCodes = answers.every((answer) => /^[\w.-]+( [\w.-]+)*$/.test(answer));
  return areCodes && areChoices(answers, split) ? split : oneChoice;
}

function registrationOf(own: readonly string[], options: ReadOptions): ReadonlyMap<string, string> {
  const found = new Map(demographicColumns(own));
  for (const column of own) {
    const variable = variableOf(lastPart(column));
    if (variable !== null && !found.has(variable)) found.set(variable, column);
  }
  for (const [variable, header] of Object.entries(options.attributes ?? {})) {
    if (own.includes(header)) found.set(variable, header);
  }
  return found;
}

function isNoAnswer(answer: string): boolean {
  return MEDIA.test(answer) || (answer.length < 100_000 && POINTS.test(answer));
}

function lastPart(column: string): string {
  return column.slice(column.lastIndexOf('/') + 1);
}
