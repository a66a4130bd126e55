import { createDatabase, migrate } from '#persistence';
import { openTransport } from '../../apps/worker/src/jobs/transport.js';
import { emptyDatabase, makeProcess, makeWorkspace, type TestDatabase } from '../support/database.js';
import { listBlocks, readDocument } from './documents.js';

/** The statements of docs/operations.md, for an owner and a database of the test's own. */
function readStatements(name: string): string[] {
  const [block = ''] = listBlocks(readDocument('docs/operations.md'), 'sql');
  return block
    .split(/;\s*/)
    .filter((statement) => statement !== '')
    .map((statement) => statement.replace(/\bnasluch\b/g, name));
}

describe('the SQL for a PostgreSQL of your own', () => {
  const name = `own_${process.pid}_${Date.now()}`;
  let server: TestDatabase;

  beforeAll(async () => {
    server = await emptyDatabase();
    for (const statement of readStatements(name)) {
      // The role belongs to the whole server, and other suites have made it.
      if (statement === 'CREATE ROLE nasluch_app NOLOGIN') {
        await server.dataSource.query(`DO $$ BEGIN ${statement}; EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
      } else await server.dataSource.query(statement);
    }
  });

  afterAll(async () => {
    await server.dataSource.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server.dataSource.query(`DROP ROLE IF EXISTS ${name}`);
    await server.close();
  });

  it('is enough for the migrations, the door and the queue, without a superuser', async () => {
    const url = Object.assign(new URL(server.url), { username: name, password: 'choose-one', pathname: `/${name}` }).href;
    const database = await createDatabase({ url });
    await migrate(database);
    const [own, other] = [await makeWorkspace(database), await makeWorkspace(database)];
    await makeProcess(database, own);
    const count = (id: string) =>
      database.inWorkspace(id, async (db) => {
        await db.query('CREATE TEMP TABLE incoming (number integer) ON COMMIT DROP');
        return db.query('SELECT count(*)::integer AS processes, current_user AS role FROM process');
      });
    expect(await count(own)).toEqual([{ processes: 1, role: 'nasluch_app' }]);
    expect(await count(other)).toEqual([{ processes: 0, role: 'nasluch_app' }]);

    const errors: Error[] = [];
    const transport = await openTransport({ databaseUrl: url, redisUrl: null, onError: (error) => errors.push(error) });
    await transport.send({ workspaceId: own, runId: own }, 'one');
    const [queue] = await database.dataSource.query(`SELECT 1 AS made FROM pg_namespace WHERE nspname = 'nasluch_queue'`);
    expect(queue).toEqual({ made: 1 });
    expect(errors).toEqual([]);
    await transport.close();
    await database.close();
  });
});
