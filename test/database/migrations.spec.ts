import { createDatabase, migrate } from '#persistence';
import { emptyDatabase, makeProcess, makeWorkspace, type TestDatabase } from '../support/database.js';

describe('the migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(() => database.close());

  it('bring an empty database up, down to nothing, and up again', async () => {
    const { dataSource } = database;
    const tables = () =>
      dataSource.query(
        `SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
      );
    const migrations = await dataSource.runMigrations({ transaction: 'all' });
    // Every entity has its table, and there is no table without an entity.
    expect(await tables()).toEqual([{ count: dataSource.entityMetadatas.length }]);

    for (let undone = 0; undone < migrations.length; undone += 1) await dataSource.undoLastMigration();
    expect(await tables()).toEqual([{ count: 0 }]);

    await dataSource.runMigrations({ transaction: 'all' });
    expect(await tables()).toEqual([{ count: dataSource.entityMetadatas.length }]);
  });

  it('leave nothing that the entities would ask for', async () => {
    const wanted = await database.dataSource.driver.createSchemaBuilder().log();
    expect(wanted.upQueries.map(({ query }) => query)).toEqual([]);
  });
});

it('the migrations and the door need no superuser: an owner who may use the role is enough', async () => {
  const { dataSource, url, close } = await emptyDatabase();
  const owner = `owner_${Date.now()}`;
  await dataSource.query(`DO $$ BEGIN CREATE ROLE nasluch_app; EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
  await dataSource.query(`CREATE ROLE ${owner} LOGIN PASSWORD 'secret' IN ROLE nasluch_app`);
  await dataSource.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} OWNER TO ${owner}`);

  const database = await createDatabase({
    url: Object.assign(new URL(url), { username: owner, password: 'secret' }).href,
  });
  await migrate(database);
  const workspaceId = await makeWorkspace(database);
  await makeProcess(database, workspaceId);
  const otherId = await makeWorkspace(database);
  const count = 'SELECT count(*)::int AS count FROM process';
  expect(await database.inWorkspace(workspaceId, (db) => db.query(count))).toEqual([{ count: 1 }]);
  expect(await database.inWorkspace(otherId, (db) => db.query(count))).toEqual([{ count: 0 }]);
  await database.close();

  await dataSource.query(`REASSIGN OWNED BY ${owner} TO CURRENT_USER`);
  await dataSource.query(`DROP OWNED BY ${owner}`);
  await dataSource.query(`DROP ROLE ${owner}`);
  await close();
});
