import { type SourceTime } from '#domain';
import { findColumn } from '../files/table.js';
import { type ReadOptions } from '../options.js';
import { demographicColumns, demographicValue, variableOf } from './demographics.js';
import { type RowReader } from './row-reader.js';

/** Demographic variable → column, of the known questions and of those that the city named in `options.attributes`. */
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

/**
 * What a person said of herself, as it stands at the time of the row.
 *
 * @param shown the label behind a code, where a code book tells it
 */
export function readAttributes(
  reader: RowReader,
  registration: ReadonlyMap<string, string>,
  at: SourceTime | null,
  options: ReadOptions,
  shown: (column: string, cell: string) => string = (_, cell) => cell,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  // a district that somebody named counts before the street, from which it would be told
  const inOrder = [...registration].sort(([a], [b]) => Number(a === 'street') - Number(b === 'street'));
  for (const [asked, column] of inOrder) {
    const { variable, value, valid } = demographicValue(asked, shown(column, reader.text(column)), at, options);
    if (!valid) reader.reject('unknown-value', column);
    if (attributes[variable] === undefined || attributes[variable] === '') attributes[variable] = value;
  }
  return attributes;
}
