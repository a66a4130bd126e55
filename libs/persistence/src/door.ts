import { DataSource, type EntityManager } from 'typeorm';
import { InvalidInputError } from '#domain';
import { ENTITIES } from './entities/index.js';
import { MIGRATIONS } from './migrations/index.js';
import { PostgresNamingStrategy } from './naming-strategy.js';

export interface DatabaseSettings {
  /** `postgres://owner:password@host:port/database`; the owner of the tables, who also migrates. */
  readonly url: string;
  /** Most connections that this process holds; 10 by default. */
  readonly poolSize?: number;
  /** How the process appears in `pg_stat_activity`; `nasluch` by default. */
  readonly applicationName?: string;
}

export interface Database {
  /** The owner's pool, for migrations and health; work on a municipality's data goes through `inWorkspace`. */
  readonly dataSource: DataSource;
  /**
   * The one door to a municipality's data: a transaction in which the role owns nothing and sees one workspace. Commits when
   * `work` resolves, rolls back when it throws. Repositories take the `db` it hands over.
   * @throws {InvalidInputError} `invalid-workspace-id` when the id is anything but a uuid; nothing reaches the database then
   */
  inWorkspace<T>(workspaceId: string, work: (db: EntityManager) => Promise<T>): Promise<T>;
  /**
   * A transaction as the owner of the tables, past every policy: for what stands above the municipalities (persons, sessions,
   * the list of workspaces, backup) and for nothing else.
   */
  asOwner<T>(work: (db: EntityManager) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Connects, and changes nothing: `migrate` brings the tables up to date. */
export async function createDatabase(settings: DatabaseSettings): Promise<Database> {
  const dataSource = await createDataSource(settings).initialize();
  return {
    dataSource,
    inWorkspace(workspaceId, work) {
      if (!UUID.test(workspaceId)) {
        return Promise.reject(new InvalidInputError('invalid-workspace-id', 'The id of a workspace must be a uuid.'));
      }
      return dataSource.transaction(async (db) => {
        // Two plain statements and no set_config(): a distributed engine hands only statements on to its workers.
        await db.query('SET LOCAL ROLE nasluch_app');
        await db.query(`SET LOCAL nasluch.workspace = '${workspaceId}'`);
        return work(db);
      });
    },
    asOwner: (work) => dataSource.transaction(work),
    close: () => dataSource.destroy(),
  };
}

/** Brings an empty or older database to the newest tables, all or nothing; harmless when there is nothing to do. */
export async function migrate(database: Database): Promise<void> {
  await database.dataSource.runMigrations({ transaction: 'all' });
}

function createDataSource({ url, poolSize = 10, applicationName = 'nasluch' }: DatabaseSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    namingStrategy: new PostgresNamingStrategy(),
    synchronize: false,
    installExtensions: false,
    // Only names gen_random_uuid() as the default of a uuid; no extension is needed or installed.
    uuidExtension: 'pgcrypto',
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    logging: false,
  });
}
