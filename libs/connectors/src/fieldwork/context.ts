import { dayIn, type SourceTime } from '#domain';
import { cellOf, type Table, type TableRow } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { rowReferences } from '../survey/row-reference.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import { provesMonthFirst, readTime } from '../values/time.js';
import { fieldworkColumns, type FieldworkColumns } from './columns.js';
import { isExampleWord, TEMPLATE_LANGUAGES, type FieldworkTemplate } from './template.js';

/** Larger numbers of people, ballots or votes are slips of a keyboard, and no municipality has them. */
const MOST_COUNTED = 10_000_000;

/** What reading one filled sheet needs. */
export interface SheetContext {
  readonly template: FieldworkTemplate;
  readonly columns: FieldworkColumns;
  readonly options: ReadOptions;
  reader(row: TableRow): RowReader;
  /** The number in the sheet, under its event and day where it has them; a digest of the row where there is no number. */
  referenceOf(row: TableRow): string;
  isExample(row: TableRow): boolean;
}

export function sheetContext(table: Table, template: FieldworkTemplate, options: ReadOptions): SheetContext {
  const columns = fieldworkColumns(table, template);
  const zone = options.timeZone ?? DEFAULT_TIME_ZONE;
  const monthFirst = provesMonthFirst(table.sample.map((row) => cellOf(row, columns.of('date'))));
  const digestOf = rowReferences(table.columns.filter((column) => column !== columns.of('number')));
  const examples = exampleTexts(template);
  const told = template.exampleColumn === 'question' ? columns.others : [columns.of(template.exampleColumn)];
  return {
    template,
    columns,
    options,
    reader: (row) => rowReader(row, { zone, monthFirst }),
    referenceOf(row) {
      const number = cellOf(row, columns.of('number'));
      if (number === '' || isExampleWord(number)) return digestOf(row);
      const under =
        template.kind === 'paper' ? [] : [cellOf(row, columns.of('date')), cellOf(row, columns.of('event'))];
      return [...under.filter((part) => part !== ''), number].join('/');
    },
    isExample: (row) =>
      isExampleWord(cellOf(row, columns.of('number'))) &&
      told.every((column) => cellOf(row, column) === '' || examples.includes(cellOf(row, column))),
  };
}

/** What the example row of a template says, in both languages. Where a person wrote her own words over it, the row is hers. */
function exampleTexts({ columns, exampleColumn }: FieldworkTemplate): readonly string[] {
  return columns
    .filter(({ key }) => key === exampleColumn)
    .flatMap(({ example }) => TEMPLATE_LANGUAGES.map((language) => String(example[language])));
}

/** Day and hour stand in two columns; an hour that is none is listed, and the day kept. */
export function readMoment(reader: RowReader, { columns, options }: SheetContext): SourceTime | null {
  const day = reader.time(columns.of('date'));
  const hour = reader.text(columns.of('time'));
  if (day === null || day.precision !== 'day' || hour === '') return day;
  const clock = /^(\d{1,2})[.:](\d{2})(:\d{2})?$/.exec(hour);
  const zone = options.timeZone ?? DEFAULT_TIME_ZONE;
  const local = dayIn(zone, new Date(day.instant));
  const moment = clock === null ? null : readTime(`${local} ${clock[1]}:${clock[2]}${clock[3] ?? ''}`, { zone });
  if (moment === null) reader.reject('invalid-date', columns.of('time'));
  return moment ?? day;
}

/** What was chosen from a drop-down list, in either language; null when the cell is empty or (listed) in no list. */
export function readChoice(
  reader: RowReader,
  { template, columns }: SheetContext,
  key: string,
  synonyms: Readonly<Record<string, string>> = {},
): string | null {
  const word = reader.text(columns.of(key)).toLowerCase();
  if (word === '') return null;
  const choices = template.columns.find((column) => column.key === key)?.choices ?? [];
  const chosen = choices.find(
    ({ value, words }) => value === word || TEMPLATE_LANGUAGES.some((language) => words[language] === word),
  );
  const value = chosen?.value ?? (Object.hasOwn(synonyms, word) ? synonyms[word]! : null);
  if (value === null) reader.reject('unknown-value', columns.of(key));
  return value;
}

/** A whole number of people or ballots, or null: an empty cell, or one that is none and is listed. */
export function readCount(reader: RowReader, column: string | undefined): number | null {
  if (reader.text(column) === '') return null;
  const count = reader.number(column);
  if (count === null) return null;
  if (Number.isInteger(count) && count >= 0 && count <= MOST_COUNTED) return count;
  reader.reject('invalid-number', column);
  return null;
}
