import { type SourceRow } from '#domain';
import { type TableRow } from '../files/table.js';
import { readAttributes } from '../values/attributes.js';
import { rowReader } from '../values/row-reader.js';
import { identify } from './author.js';
import { type SheetContext } from './inputs.js';

/** A registered person with the demographics of the profile; ages are those at registration. */
export function readUser(row: TableRow, { fields, registration, time, options }: SheetContext): SourceRow {
  const reader = rowReader(row, time);
  const registeredAt = reader.firstTime([fields.get('registeredAt'), fields.get('createdAt')]);
  const attributes = readAttributes(reader, registration, registeredAt, options);
  const person = identify(reader.text(fields.get('id')), reader.text(fields.get('email')), attributes);
  if (person === null) {
    reader.reject('missing-reference', fields.get('id') ?? fields.get('email'));
    return reader.row([]);
  }
  return reader.row([{ type: 'participant', person, registeredAt }]);
}
