import { type PersonRecord, type SourceTime } from '#domain';
import { demographicColumns, demographicValue, variableOf } from '../values/demographics.js';
import { type ReadOptions } from '../options.js';
import { findColumn } from '../files/table.js';
import { type RowReader } from '../values/row-reader.js';
import { type Fields } from './headers.js';

const ANONYMOUS = new Set(['anonymous', 'anonimowy', 'anonimowa', 'anonim']);

/** Demographic variable → column, of the registration questions and of those that the city named in `options.attributes`. */
export function registrationColumns(columns: readonly string[], options: ReadOptions): ReadonlyMap<string, string> {
  const found = new Map(demographicColumns(columns));
  for (const [variable, header] of Object.entries(options.attributes ?? {})) {
    const column = findColumn(columns, header);
    if (column !== undefined) found.set(variable, column);
  }
  return found;
}

export function isRegistrationColumn(column: string, registration: ReadonlyMap<string, string>): boolean {
  return variableOf(column) !== null || [...registration.values()].includes(column);
}

/** What an author said of herself at registration, as it stands at the time of the row. */
export function readAttributes(
  reader: RowReader,
  registration: ReadonlyMap<string, string>,
  at: SourceTime | null,
  options: ReadOptions,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [asked, column] of registration) {
    const { variable, value, valid } = demographicValue(asked, reader.text(column), at, options);
    if (!valid) reader.reject('unknown-value', column);
    if (attributes[variable] === undefined || attributes[variable] === '') attributes[variable] = value;
  }
  return attributes;
}

/** The author by the platform's id, else by e-mail; null for an anonymous one, or where the export leaves authors out. */
export function readAuthor(
  reader: RowReader,
  fields: Fields,
  attributes: Readonly<Record<string, string>>,
): PersonRecord | null {
  if (ANONYMOUS.has(reader.text(fields.get('authorName')).toLowerCase())) return null;
  return identify(reader.text(fields.get('authorId')), reader.text(fields.get('authorEmail')), attributes);
}

export function identify(id: string, email: string, attributes: Readonly<Record<string, string>>): PersonRecord | null {
  if (id !== '') return { identifierKind: 'platform-user', identifier: id, attributes };
  if (email.includes('@')) return { identifierKind: 'email', identifier: email.toLowerCase(), attributes };
  return null;
}
