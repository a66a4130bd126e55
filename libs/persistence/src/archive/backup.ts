import { ConflictError, InvalidInputError } from '#domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../door.js';
import { copyInto, eachTable, openArchive, refuseOtherSchema } from './read-archive.js';
import { listTables, readSchemaVersion } from './tables.js';
import { writeArchive, type ArchiveWritten } from './write-archive.js';

/**
 * What belongs to the installation and not to its data: sign-ins in progress, files that lie beside the database, the state of
 * its own backups, the list of its migrations.
 */
const LEFT_OUT = ['migration', 'session', 'upload', 'backup_state'];

export interface ArchiveContents {
  readonly createdAt: Date;
  readonly schema: string;
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes everything that the database holds into one file, as it was at one moment, while others go on working. The key file is not
 * in it: without the keys the originals in it cannot be read, and it is kept apart for that reason.
 */
export async function writeBackup(database: Database, path: string, now: Date): Promise<ArchiveWritten> {
  return database.asOwner(async (db) => {
    await db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables = (await listTables(db)).filter(({ name }) => !LEFT_OUT.includes(name));
    const schema = await readSchemaVersion(db);
    return writeArchive(
      db,
      path,
      { holds: 'installation', schema, createdAt: now.toISOString(), workspace: null },
      tables.map(({ name, columns }) => ({
        name,
        columns,
        from: `"${name}" (${columns.map((column) => `"${column}"`).join(', ')})`,
      })),
    );
  });
}

/**
 * Puts a backup into a migrated database, all or nothing; every checksum is verified before anything is replaced.
 *
 * @param force replaces what stands; without it only an empty database is filled
 * @throws {InvalidInputError} `not-an-archive`, `archive-damaged`, `archive-newer`, `archive-other-schema`, `archive-of-a-workspace`
 * @throws {ConflictError} `database-not-empty`
 */
export async function restoreBackup(
  database: Database,
  path: string,
  { force }: { force: boolean },
): Promise<ArchiveContents> {
  const archive = await openArchive(path);
  const { header } = archive;
  if (header.holds !== 'installation') {
    throw new InvalidInputError(
      'archive-of-a-workspace',
      `${path} holds one municipality; bring it in with "nasluch import-workspace"`,
    );
  }
  await database.asOwner(async (db) => {
    const tables = await listTables(db);
    refuseOtherSchema(archive, await readSchemaVersion(db), tables);
    if (!(await isEmpty(db))) {
      if (!force) {
        throw new ConflictError(
          'database-not-empty',
          'The database holds data already. Use an empty one (another NASLUCH_DATA_DIR), or --force to replace everything in it.',
        );
      }
      const names = tables.map(({ name }) => `"${name}"`).filter((name) => name !== '"migration"');
      await db.query(`TRUNCATE ${names.join(', ')}`);
    }
    await eachTable(archive, (table, rows) => copyInto(db, table.name, table.columns, rows));
  });
  await database.asOwner((db) => db.query(`ANALYZE ${header.tables.map(({ name }) => `"${name}"`).join(', ')}`));
  return {
    createdAt: new Date(header.createdAt),
    schema: header.schema,
    tables: header.tables.length,
    rows: header.tables.reduce((sum, { rows }) => sum + rows, 0),
  };
}

async function isEmpty(owner: EntityManager): Promise<boolean> {
  const [row] = await owner.query(
    `SELECT NOT EXISTS (SELECT FROM workspace) AND NOT EXISTS (SELECT FROM person) AS empty`,
  );
  return row.empty;
}
