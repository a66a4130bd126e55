import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { createDatabase, migrate, startEmbeddedServer, type Database } from '#persistence';

export interface TestDatabase extends Database {
  readonly url: string;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
}

/** A freshly migrated database of the suite's own, copied from a template in about 50 ms. Close it in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await findServer();
  return makeDatabase(server, await findTemplate(server));
}

/** The same without any table. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return makeDatabase(await findServer(), 'template1');
}

/** A municipality; gives back its id. */
export async function makeWorkspace({ asOwner }: Database, slug: string = `w-${randomName()}`): Promise<string> {
  return asOwner((db) =>
    insert(
      db,
      `INSERT INTO workspace (slug, name, languages) VALUES ($1, '{"pl": "Testowo"}', '{pl,en}') RETURNING id`,
      [slug],
    ),
  );
}

/** A consultation in it; gives back its id. */
export async function makeProcess(
  { inWorkspace }: Database,
  workspaceId: string,
  slug: string = `p-${randomName()}`,
): Promise<string> {
  return inWorkspace(workspaceId, (db) =>
    insert(
      db,
      `INSERT INTO process (workspace_id, slug, kind, unit_counted, title, stage)
       VALUES ($1, $2, 'consultation', 'contribution', '{"pl": "Konsultacje"}', 'open') RETURNING id`,
      [workspaceId, slug],
    ),
  );
}

/** A source of kind `table` in it; gives back its id. */
export async function makeSource({ inWorkspace }: Database, workspaceId: string, processId: string): Promise<string> {
  return inWorkspace(workspaceId, (db) =>
    insert(db, `INSERT INTO source (workspace_id, process_id, kind, name) VALUES ($1, $2, 'table', $3) RETURNING id`, [
      workspaceId,
      processId,
      `s-${randomName()}`,
    ]),
  );
}

async function insert(
  db: { query<T>(sql: string, parameters: unknown[]): Promise<T> },
  sql: string,
  parameters: unknown[],
): Promise<string> {
  const [row] = await db.query<{ id: string }[]>(sql, parameters);
  if (!row) throw new Error('the row was not made');
  return row.id;
}

const findServer = (): string | Promise<string> => process.env.DATABASE_URL || findEmbeddedServer();

/** The run's own embedded server: started by the first suite that asks, stopped after the last test. */
export async function findEmbeddedServer(): Promise<string> {
  const folder = runFolder();
  const note = join(folder, 'url');
  if (!existsSync(note)) {
    const { url, startedByUs } = await startEmbeddedServer({ dataDir: join(folder, 'postgres') });
    // Nobody needs these databases after a power cut.
    if (startedByUs) await command(url, 'ALTER SYSTEM SET fsync = off', 'SELECT pg_reload_conf()');
    writeFileSync(note, url, { mode: 0o600 });
  }
  return readFileSync(note, 'utf8');
}

/** The folder of this run of tests, gone after the last one. */
export function runFolder(): string {
  const folder = process.env.NASLUCH_TEST_FOLDER;
  if (!folder) throw new Error('test/support/global-setup.mjs has not run');
  return folder;
}

/** One migrated database a run. */
const findTemplate = (server: string): Promise<string> =>
  makeTemplateOnce(server, 'template', async (url) => {
    const database = await createDatabase({ url });
    await migrate(database);
    await database.close();
  });

/** A database of the run to copy others from; whoever comes first fills it, and the others wait at the advisory lock. */
export async function makeTemplateOnce(
  server: string,
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<string> {
  const template = `test_${process.env.NASLUCH_TEST_RUN}_${name}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('${template}'))`);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      // one that an earlier suite could not finish
      await client.query(`DROP DATABASE IF EXISTS ${template}_unfinished WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${template}_unfinished`);
      await fill(urlOf(server, `${template}_unfinished`));
      await client.query(`ALTER DATABASE ${template}_unfinished RENAME TO ${template}`);
    }
  } finally {
    await client.end();
  }
  return template;
}

async function makeDatabase(server: string, template: string): Promise<TestDatabase> {
  const { url, drop } = await copyDatabase(server, template);
  const database = await createDatabase({ url });
  return {
    ...database,
    url,
    async close() {
      await database.close();
      await drop();
    },
  };
}

/** A copy that nobody is connected to yet. */
export async function copyDatabase(
  server: string,
  template: string,
): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `test_${process.env.NASLUCH_TEST_RUN}_${randomName()}`;
  await command(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { url: urlOf(server, name), drop: () => command(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function command(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = database;
  return url.href;
}

function randomName(): string {
  return randomBytes(6).toString('hex');
}
