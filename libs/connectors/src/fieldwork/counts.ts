import { type Channel, type HeadCountRecord, type SourceRow, type VoteTallyRecord } from '#domain';
import { type TableRow } from '../files/table.js';
import { demographicValue } from '../values/demographics.js';
import { type RowReader } from '../values/row-reader.js';
import { readChoice, readCount, readMoment, type SheetContext } from './context.js';
import { UNIT_COUNT_OPTIONS } from './counting-templates.js';

/**
 * Reads results of urns: a tally for each option of a unit, and one for each number of the whole unit, which may stand in any of its
 * rows and again in others. A second, other number of the same unit is listed as `count-differs`, and so are more ballots than
 * people entitled to one, and more invalid ones than were issued.
 */
export function ballotReader(context: SheetContext): (row: TableRow) => SourceRow {
  const { columns, options } = context;
  const channel = options.channel ?? 'urn';
  const units = new Map<string, Map<string, number>>();
  return (row) => {
    const reader = context.reader(row);
    const unit = reader.text(columns.of('unit'));
    const tally = (option: string, votes: number): VoteTallyRecord => ({
      type: 'vote-tally',
      reference: `${unit}/${option}`,
      option,
      channel,
      unit: unit === '' ? null : unit,
      votes,
    });
    const option = reader.text(columns.of('option'));
    const votes = readCount(reader, columns.of('votes'));
    const counted = units.get(unit) ?? new Map<string, number>();
    units.set(unit, counted);
    const records = readUnitCounts(reader, context, counted).map(([name, count]) => tally(name, count));
    if (option !== '' && votes !== null) records.unshift(tally(option, votes));
    else if (option !== '' && reader.text(columns.of('votes')) === '')
      reader.reject('invalid-number', columns.of('votes'));
    else if (option === '' && (votes !== null || records.length === 0))
      reader.reject('missing-text', columns.of('option'));
    return reader.row(records);
  };
}

/** Numbers of the unit that this row is the first to tell. */
function readUnitCounts(
  reader: RowReader,
  { columns }: SheetContext,
  counted: Map<string, number>,
): [string, number][] {
  const told: [string, number][] = [];
  for (const [key, name] of Object.entries(UNIT_COUNT_OPTIONS)) {
    const count = readCount(reader, columns.of(key));
    const before = counted.get(key);
    if (count === null || count === before) continue;
    if (before !== undefined) {
      reader.reject('count-differs', columns.of(key), `${count} ≠ ${before}`);
      continue;
    }
    counted.set(key, count);
    told.push([name, count]);
  }
  if (told.length > 0) checkUnit(reader, columns.of('issued'), counted);
  return told;
}

function checkUnit(reader: RowReader, column: string | undefined, counted: ReadonlyMap<string, number>): void {
  const issued = counted.get('issued');
  if (issued === undefined) return;
  const entitled = counted.get('entitled') ?? Infinity;
  const invalid = [...counted].reduce((sum, [key, count]) => (key.startsWith('invalid-') ? sum + count : sum), 0);
  if (issued > entitled) reader.reject('count-differs', column, `${issued} > ${entitled}`);
  if (invalid > issued) reader.reject('count-differs', column, `${invalid} > ${issued}`);
}

/** Reads heads counted at an event, in all or of one group. What nobody marked as counted is an estimate. */
export function readHeads(row: TableRow, context: SheetContext): SourceRow {
  const { columns, options } = context;
  const reader = context.reader(row);
  const event = reader.text(columns.of('event'));
  const people = readCount(reader, columns.of('people'));
  if (event === '') reader.reject('missing-text', columns.of('event'));
  if (people === null && reader.text(columns.of('people')) === '')
    reader.reject('invalid-number', columns.of('people'));
  const group = readGroup(reader, context);
  if (event === '' || people === null || group === undefined) return reader.row([]);
  const heads: HeadCountRecord = {
    type: 'head-count',
    reference: context.referenceOf(row),
    event,
    channel: options.channel ?? (readChoice(reader, context, 'channel') as Channel | null) ?? 'meeting',
    group,
    people,
    counted: readChoice(reader, context, 'counted') === 'counted' ? 'counted' : 'estimated',
    heldAt: readMoment(reader, context),
  };
  return reader.row([heads]);
}

/** Null for all people of an event; undefined (and listed) where the group cannot be told. */
function readGroup(reader: RowReader, context: SheetContext): HeadCountRecord['group'] | undefined {
  const { columns, options } = context;
  const variable = readChoice(reader, context, 'variable');
  const written = reader.text(columns.of('group'));
  const isTold = reader.text(columns.of('variable')) !== '';
  if (variable === null && isTold) return undefined;
  if (variable === 'total' || variable === null) {
    if (written === '') return null;
    reader.reject('unknown-value', columns.of('group'));
    return undefined;
  }
  const { value } = demographicValue(variable, written, null, options);
  if (value === '') reader.reject('missing-text', columns.of('group'));
  return value === '' ? undefined : { variable, group: value };
}
