import { type TableMapping } from '#domain';
import { fileError } from '../files/input-file.js';
import { contactOf } from '../files/contact-column.js';
import { cellOf, type Table } from '../files/table.js';

/** Fields that become a pseudonym: the only ones that may hold addresses and telephone numbers. */
const IDENTIFIERS: readonly string[] = ['person', 'email', 'phone', 'code'];

/** Every column that a mapping names, with the field that it fills. */
export function mappedColumns(mapping: TableMapping): readonly (readonly [string, string])[] {
  const { columns } = mapping;
  const named: [string, string][] = [];
  for (const [field, value] of Object.entries(columns)) {
    if (field === 'personKind' || value === undefined) continue;
    if (typeof value === 'string') named.push([field, value]);
    else if (Array.isArray(value)) for (const column of value as readonly string[]) named.push([field, column]);
    else
      for (const [variable, column] of Object.entries(value as Record<string, string>))
        named.push([`attributes.${variable}`, column]);
  }
  return named;
}

/**
 * Refuses a mapping that names a column which the table lacks, or one with identity numbers, or that reads addresses and telephone
 * numbers as anything but the identifier of a person. A column that a person has stated not to be personal is read.
 */
export function checkMapping(table: Table, mapping: TableMapping): void {
  const { file } = table.source;
  for (const [field, column] of mappedColumns(mapping)) {
    if (table.identityColumns.includes(column)) {
      throw fileError('identity-column', file, `the column "${column}" holds identity numbers and is never read`, {
        column,
      });
    }
    if (!table.columns.includes(column)) {
      throw fileError('missing-column', file, `there is no column "${column}"`, {
        column,
        field,
        columns: table.columns.slice(0, 50).join(', '),
      });
    }
    const contact = IDENTIFIERS.includes(field) ? null : contactColumn(table, mapping, column);
    if (contact !== null) {
      throw fileError('personal-column', file, `the column "${column}" holds addresses or numbers of people`, {
        column,
        field,
        found: contact,
      });
    }
  }
}

/** E-mail addresses or telephone numbers that a mapping does not use: they are not even kept as raw cells. */
export function droppedColumns(table: Table, mapping: TableMapping): readonly string[] {
  const identifying = mappedColumns(mapping).flatMap(([field, column]) =>
    IDENTIFIERS.includes(field) ? [column] : [],
  );
  return table.columns.filter(
    (column) => !identifying.includes(column) && contactColumn(table, mapping, column) !== null,
  );
}

function contactColumn(table: Table, mapping: TableMapping, column: string): 'email' | 'phone' | null {
  if (mapping.notPersonal?.includes(column)) return null;
  const contact = contactOf(
    column,
    table.sample.map((row) => cellOf(row, column)),
  );
  return contact === 'name' ? null : contact;
}
