import {
  type Channel,
  type PersonIdentifier,
  type PersonRecord,
  type PublicationPermission,
  type SourceTime,
  type TableMapping,
} from '#domain';
import { cellOf, type Table, type TableRow } from '../files/table.js';
import { DEFAULT_TIME_ZONE, type ReadOptions } from '../options.js';
import { demographicValue } from '../values/demographics.js';
import { rowReader, type RowReader } from '../values/row-reader.js';
import { provesMonthFirst, readTime, type TimeReading } from '../values/time.js';
import { contentReferences } from './reference.js';
import { mappedValue, readChannel, readPermission } from './values.js';

export interface TableContext {
  readonly mapping: TableMapping;
  readonly options: ReadOptions;
  readonly time: TimeReading;
  readonly fixedTime: SourceTime | null;
  readonly referenceOf: (row: TableRow) => string;
}

export function tableContext(table: Table, mapping: TableMapping, options: ReadOptions): TableContext {
  const dates = table.sample.map((row) => cellOf(row, mapping.columns.submittedAt));
  const time: TimeReading = {
    zone: options.timeZone ?? DEFAULT_TIME_ZONE,
    format: mapping.dateFormat,
    monthFirst: provesMonthFirst(dates),
  };
  const fixed = mapping.fixed?.submittedAt;
  return {
    mapping,
    options,
    time,
    fixedTime: fixed === undefined ? null : readTime(fixed, { zone: time.zone }),
    referenceOf: contentReferences(),
  };
}

/** What every kind of record takes from a row. */
export interface MappedRow {
  readonly reader: RowReader;
  /** '' (and listed) where the mapping names a reference column and its cell is empty. */
  readonly reference: string;
  readonly at: SourceTime | null;
  readonly channel: Channel;
  readonly permission: PublicationPermission;
  readonly attributes: Readonly<Record<string, string>>;
  /** The person by the mapped column, else null. */
  readonly person: PersonRecord | null;
  value(column: string | undefined): string;
}

export function mapRow(row: TableRow, context: TableContext): MappedRow {
  const { mapping, options } = context;
  const { columns, fixed } = mapping;
  const reader = rowReader(row, context.time);
  const reference = columns.reference === undefined ? context.referenceOf(row) : reader.text(columns.reference);
  if (reference === '') reader.reject('missing-reference', columns.reference);
  const at = reader.time(columns.submittedAt) ?? context.fixedTime;
  const attributes = readAttributes(reader, context, at);
  return {
    reader,
    reference,
    at,
    channel: readChannel(reader, mapping, options.channel ?? fixed?.channel ?? 'unknown'),
    permission: readPermission(reader, mapping, options.permission ?? fixed?.permission ?? 'unknown'),
    attributes,
    person: readPerson(reader, mapping, attributes),
    value: (column) => mappedValue(reader, mapping, column),
  };
}

/** The person of the row, else the row itself as one respondent: demographics without an identifier still belong to someone. */
export function personOrRow(row: MappedRow, kind: 'respondent' | 'ballot'): PersonRecord {
  return row.person ?? { identifierKind: kind, identifier: row.reference, attributes: row.attributes };
}

function readPerson(
  reader: RowReader,
  mapping: TableMapping,
  attributes: Readonly<Record<string, string>>,
): PersonRecord | null {
  const [first, ...also] = readIdentifiers(reader, mapping);
  if (first === undefined) return null;
  return { ...first, ...(also.length === 0 ? {} : { also }), attributes };
}

/** The column of the person first, then those of an e-mail address, a telephone number and a code of the municipality's own. */
function readIdentifiers(reader: RowReader, { columns }: TableMapping): PersonIdentifier[] {
  const told: PersonIdentifier[] = [];
  const person = reader.text(columns.person);
  if (person !== '') told.push(identifierOf(person, columns.personKind));
  for (const kind of ['email', 'phone', 'code'] as const) {
    const identifier = reader.text(columns[kind]);
    if (identifier !== '' && !told.some(({ identifierKind }) => identifierKind === kind))
      told.push(identifierOf(identifier, kind));
  }
  return told;
}

function identifierOf(identifier: string, kind: string | undefined): PersonIdentifier {
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(identifier);
  const identifierKind = kind ?? (isEmail ? 'email' : 'respondent');
  return { identifierKind, identifier: identifierKind === 'email' ? identifier.toLowerCase() : identifier };
}

/** Demographics: the mapping's own values stand as they are; other answers are brought to our values where they are known. */
function readAttributes(
  reader: RowReader,
  { mapping, options }: TableContext,
  at: SourceTime | null,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [variable, column] of Object.entries(mapping.columns.attributes ?? {})) {
    const cell = reader.text(column);
    const mapped = mappedValue(reader, mapping, column);
    if (mapped !== cell) {
      attributes[variable] = mapped;
      continue;
    }
    const asked = variable === 'age' && /^(19|20)\d\d$/.test(cell) ? 'birth-year' : variable;
    const answer = demographicValue(asked, cell, at, options);
    if (!answer.valid) reader.reject('unknown-value', column);
    attributes[answer.variable] = answer.value;
  }
  return attributes;
}
