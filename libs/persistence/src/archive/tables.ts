import type { EntityManager } from 'typeorm';

export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table of the schema with its columns, each after those that its foreign keys lead to. */
export async function listTables(owner: EntityManager): Promise<StoredTable[]> {
  const tables: StoredTable[] = await owner.query(
    `SELECT class.relname AS name, json_agg(attribute.attname ORDER BY attribute.attnum) AS columns
     FROM pg_class AS class JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid
     WHERE class.relnamespace = current_schema()::regnamespace AND class.relkind IN ('r', 'p')
       AND attribute.attnum > 0 AND NOT attribute.attisdropped AND attribute.attgenerated = ''
     GROUP BY class.relname ORDER BY class.relname`,
  );
  const keys: { child: string; parent: string }[] = await owner.query(
    `SELECT DISTINCT child.relname AS child, parent.relname AS parent
     FROM pg_constraint AS key JOIN pg_class AS child ON child.oid = key.conrelid JOIN pg_class AS parent ON parent.oid = key.confrelid
     WHERE key.contype = 'f' AND key.conrelid <> key.confrelid AND child.relnamespace = current_schema()::regnamespace`,
  );
  return parentsFirst(tables, keys);
}

function parentsFirst(
  tables: readonly StoredTable[],
  keys: readonly { child: string; parent: string }[],
): StoredTable[] {
  const sorted: StoredTable[] = [];
  const placed = new Set<string>();
  let waiting = [...tables];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ name }) => keys.every((key) => key.child !== name || placed.has(key.parent)));
    if (ready.length === 0) throw new Error(`foreign keys in a circle: ${waiting.map(({ name }) => name).join(', ')}`);
    for (const table of ready) placed.add(table.name);
    sorted.push(...ready);
    waiting = waiting.filter(({ name }) => !placed.has(name));
  }
  return sorted;
}

/** The name of the last migration: what the tables look like. */
export async function readSchemaVersion(owner: EntityManager): Promise<string> {
  const [row] = await owner.query(`SELECT name FROM migration ORDER BY timestamp DESC LIMIT 1`);
  return row.name;
}
