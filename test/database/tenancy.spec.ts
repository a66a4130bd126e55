import { testDatabase, type TestDatabase } from '../support/database.js';

/** Tables above the municipalities; every other table belongs to one. */
const SHARED_TABLES = [
  'backup_state',
  'migration',
  'person',
  'reference_source',
  'reference_territory',
  'saved_comparison',
  'session',
  'theme_match',
  'workspace',
];

describe('the tables of a municipality', () => {
  let database: TestDatabase;
  let tables: string[];

  beforeAll(async () => {
    database = await testDatabase();
    const rows = await ask<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
    );
    tables = rows.map(({ name }) => name).filter((name) => !SHARED_TABLES.includes(name));
  });
  afterAll(() => database.close());

  const ask = <T>(sql: string): Promise<T[]> => database.dataSource.query<T[]>(sql);

  it('are all those that have a workspace_id, and none is without', async () => {
    const rows = await ask<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'workspace_id' ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(tables);
    expect(tables.length).toBeGreaterThan(40);
  });

  it('stand under row-level security with the one plain policy', async () => {
    const policies = await ask(
      `SELECT pg_class.relname AS name, relrowsecurity AS protected, policyname, permissive, roles::text, cmd, qual, with_check
       FROM pg_class LEFT JOIN pg_policies ON tablename = relname AND schemaname = 'public'
       WHERE relname IN (${tables.map((name) => `'${name}'`).join(', ')})
         AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const plain = `(workspace_id = (NULLIF(current_setting('nasluch.workspace'::text, true), ''::text))::uuid)`;
    expect(policies).toEqual(
      tables.map((name) => ({
        name,
        protected: true,
        policyname: 'own_workspace',
        permissive: 'PERMISSIVE',
        roles: '{public}',
        cmd: 'ALL',
        qual: plain,
        with_check: plain,
      })),
    );
  });

  it('begin every primary, unique and foreign key with workspace_id, on both sides', async () => {
    const keys = await ask<{ name: string; first: string; referenced: string | null; target: string | null }>(
      `SELECT conrelid::regclass || ' ' || conname AS name, confrelid::regclass::text AS target,
         (SELECT attname FROM pg_attribute WHERE attrelid = conrelid AND attnum = conkey[1]) AS first,
         (SELECT attname FROM pg_attribute WHERE attrelid = confrelid AND attnum = confkey[1]) AS referenced
       FROM pg_constraint
       WHERE contype IN ('p', 'u', 'f') AND conrelid::regclass::text IN (${tables.map((name) => `'${name}'`).join(', ')})`,
    );
    expect(keys.length).toBeGreaterThan(100);
    const strangers = keys.filter(
      ({ first, referenced, target }) =>
        first !== 'workspace_id' || (target !== '-' && referenced !== (target === 'workspace' ? 'id' : 'workspace_id')),
    );
    expect(strangers).toEqual([]);
    const uniqueIndexes = await ask(
      `SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE 'CREATE UNIQUE%'
       AND indexdef NOT LIKE '%(workspace_id%' AND tablename NOT IN (${SHARED_TABLES.map((name) => `'${name}'`).join(', ')})`,
    );
    expect(uniqueIndexes).toEqual([]);
  });

  it('have no sequence, no trigger and no key that one server alone could give out', async () => {
    const sequences = await ask(
      `SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' AND sequencename <> 'migration_id_seq'`,
    );
    expect(sequences).toEqual([]);
    expect(await ask(`SELECT tgname FROM pg_trigger WHERE NOT tgisinternal`)).toEqual([]);
  });

  it('belong to the owner, and the role of the door owns nothing and can do nothing else', async () => {
    const [role] = await ask(
      `SELECT rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = 'nasluch_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolbypassrls: false,
      rolcanlogin: false,
    });
    const owned = await ask(`SELECT relname FROM pg_class WHERE relowner = 'nasluch_app'::regrole`);
    expect(owned).toEqual([]);
  });

  it('are the only ones on which the role has rights: to read, add, change and delete', async () => {
    const rights = await ask<{ name: string; rights: string }>(
      `SELECT table_name AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
       FROM information_schema.role_table_grants WHERE grantee = 'nasluch_app' AND table_schema = 'public'
       GROUP BY 1 ORDER BY 1`,
    );
    expect(rights).toEqual(tables.map((name) => ({ name, rights: 'DELETE INSERT SELECT UPDATE' })));
  });
});
