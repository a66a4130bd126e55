import { DefaultNamingStrategy, type Table, type View } from 'typeorm';

const LONGEST_NAME = 63;

/**
 * Columns in snake_case, and keys and indexes named as PostgreSQL names them when a migration leaves the name out
 * (`contribution_workspace_id_process_id_fkey`), so that migrations stay plain SQL and the entities still recognise them.
 */
export class PostgresNamingStrategy extends DefaultNamingStrategy {
  override tableName(className: string, givenName: string | undefined): string {
    return givenName ?? snakeCase(className);
  }

  override columnName(propertyName: string, givenName: string | undefined): string {
    return givenName ?? snakeCase(propertyName);
  }

  override primaryKeyName(table: Table | string): string {
    return objectName(nameOf(table), '', 'pkey');
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return objectName(nameOf(table), columns.join('_'), 'key');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return objectName(nameOf(table), columns.join('_'), 'fkey');
  }

  override indexName(table: Table | View | string, columns: string[]): string {
    return objectName(nameOf(table), columns.join('_'), 'idx');
  }
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])([A-Z])/g, '_$1').toLowerCase();
}

function nameOf(table: Table | View | string): string {
  const name = typeof table === 'string' ? table : table.name;
  return name.slice(name.lastIndexOf('.') + 1);
}

/** PostgreSQL's makeObjectName: too long a name loses characters from the end of its longer part. */
function objectName(table: string, columns: string, label: string): string {
  let [tableLength, columnsLength] = [table.length, columns.length];
  const available = LONGEST_NAME - label.length - (columns ? 2 : 1);
  while (tableLength + columnsLength > available) {
    if (tableLength > columnsLength) tableLength -= 1;
    else columnsLength -= 1;
  }
  return [table.slice(0, tableLength), columns.slice(0, columnsLength), label].filter(Boolean).join('_');
}
