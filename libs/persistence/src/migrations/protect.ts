import type { QueryRunner } from 'typeorm';

/** The one policy of every table of a municipality: plain, because a distributed engine refuses a sub-select here. */
const OWN_WORKSPACE = `workspace_id = nullif(current_setting('nasluch.workspace', true), '')::uuid`;

/** Puts tables of a municipality behind the door: row-level security, its plain policy, and the rights of the role. */
export async function protect(db: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await db.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await db.query(
      `CREATE POLICY own_workspace ON ${table} FOR ALL USING (${OWN_WORKSPACE}) WITH CHECK (${OWN_WORKSPACE})`,
    );
    await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO nasluch_app`);
  }
}

/** For `down`: drops tables in the reverse of the order in which they were made. */
export async function dropTables(db: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of [...tables].reverse()) await db.query(`DROP TABLE ${table}`);
}
