import { ConflictError, InvalidInputError, NotFoundError } from '#domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../door.js';
import type { ArchiveTable } from './archive-header.js';
import { copyInto, eachTable, openArchive, refuseOtherSchema, type Archive } from './read-archive.js';
import { listTables, readSchemaVersion, type StoredTable } from './tables.js';
import { writeArchive, type ArchiveWritten, type TableToWrite } from './write-archive.js';

/** Secrets and files that stay where they are. */
const LEFT_OUT = ['api_token', 'invitation', 'share_link', 'share_visit', 'upload', 'connection', 'webhook_delivery'];
/** Columns that name a person without a foreign key; a person may have another id where the file is brought in. */
const NAMES_PERSON = ['person_id', 'created_by', 'undone_by', 'author_id', 'erased_by'];
const PERSON_COLUMNS = ['id', 'email', 'name', 'locale'];

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/**
 * Writes one municipality into one file: all its tables, and name and e-mail of its members without their passwords. Keys are not in
 * it; where originals and pseudonyms shall go on working, the key file's entries are handed over apart.
 *
 * @throws {NotFoundError} `workspace-not-found`
 */
export async function exportWorkspace(
  database: Database,
  slug: string,
  path: string,
  now: Date,
): Promise<ArchiveWritten> {
  return database.asOwner(async (db) => {
    await db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const [workspace] = await db.query(`SELECT id, slug FROM workspace WHERE slug = $1`, [slug]);
    if (!workspace) throw new NotFoundError('workspace-not-found', `There is no workspace "${slug}".`, { slug });
    const tables = await listTables(db);
    return writeArchive(
      db,
      path,
      { holds: 'workspace', schema: await readSchemaVersion(db), createdAt: now.toISOString(), workspace },
      [...aboveWorkspace(tables, workspace.id), ...ofWorkspace(tables, workspace.id)],
    );
  });
}

function aboveWorkspace(tables: readonly StoredTable[], workspaceId: string): TableToWrite[] {
  const columns = tables.find(({ name }) => name === 'workspace')?.columns ?? [];
  const members = `SELECT person_id FROM membership WHERE workspace_id = '${workspaceId}'`;
  return [
    { name: 'workspace', columns, from: `(SELECT ${quoted(columns)} FROM workspace WHERE id = '${workspaceId}')` },
    {
      name: 'person',
      columns: PERSON_COLUMNS,
      from: `(SELECT ${quoted(PERSON_COLUMNS)} FROM person WHERE id IN (${members}))`,
    },
  ];
}

function ofWorkspace(tables: readonly StoredTable[], workspaceId: string): TableToWrite[] {
  return tables
    .filter(({ name, columns }) => columns[0] === 'workspace_id' && !LEFT_OUT.includes(name))
    .map(({ name, columns }) => ({
      name,
      columns,
      from: `(SELECT ${quoted(columns)} FROM "${name}" WHERE workspace_id = '${workspaceId}')`,
    }));
}

/**
 * Brings a municipality in beside those that are here, all or nothing. It keeps its id, because pseudonyms and encrypted originals
 * hang on it. Members who are known here by e-mail stay who they are; the others are made without a password.
 *
 * @param slug another address for it
 * @throws {ConflictError} `workspace-exists` when its address is taken or it is here already
 * @throws {InvalidInputError} as `restoreBackup`; `archive-of-an-installation`
 */
export async function importWorkspace(
  database: Database,
  path: string,
  slug: string | null,
): Promise<{ id: string; slug: string; rows: number }> {
  const archive = await openArchive(path);
  const { workspace } = archive.header;
  if (archive.header.holds !== 'workspace' || !workspace) {
    throw new InvalidInputError(
      'archive-of-an-installation',
      `${path} holds a whole installation; bring it in with "nasluch restore"`,
    );
  }
  const address = slug ?? workspace.slug;
  await database.asOwner(async (db) => {
    refuseOtherSchema(archive, await readSchemaVersion(db), await listTables(db));
    await refuseExisting(db, workspace.id, address);
    await fillWorkspace(db, archive, workspace.id, address);
  });
  return { id: workspace.id, slug: address, rows: archive.header.tables.reduce((sum, { rows }) => sum + rows, 0) };
}

async function refuseExisting(owner: EntityManager, id: string, slug: string): Promise<void> {
  const [taken] = await owner.query(`SELECT id, slug FROM workspace WHERE slug = $2 OR id = $1 ORDER BY id = $1 DESC`, [
    id,
    slug,
  ]);
  if (!taken) return;
  throw new ConflictError(
    'workspace-exists',
    taken.id === id
      ? `This municipality is here already, as "${taken.slug}".`
      : `There is a workspace "${slug}" already; choose another address with --as SLUG.`,
    { slug: taken.slug },
  );
}

/** The rows of the municipality go in through the policies, so that a file can never write into another municipality. */
async function fillWorkspace(db: EntityManager, archive: Archive, id: string, slug: string): Promise<void> {
  let behindTheDoor = false;
  await eachTable(archive, async (table, rows) => {
    if (!['workspace', 'person'].includes(table.name) && !behindTheDoor) {
      await db.query('SET LOCAL ROLE nasluch_app');
      await db.query(`SET LOCAL nasluch.workspace = '${id}'`);
      behindTheDoor = true;
    }
    const staged = `incoming_${table.name}`;
    await db.query(
      `CREATE TEMP TABLE "${staged}" ON COMMIT DROP AS SELECT ${quoted(table.columns)} FROM "${table.name}" WHERE false`,
    );
    if (table.name === 'person') await db.query(`GRANT SELECT ON "${staged}" TO nasluch_app`);
    await copyInto(db, staged, table.columns, rows);
    if (table.name === 'workspace') await insertWorkspace(db, staged, table, id, slug);
    else if (table.name === 'person') await insertPersons(db, staged);
    else await insertRows(db, staged, table);
  });
}

async function insertWorkspace(
  db: EntityManager,
  staged: string,
  { columns }: ArchiveTable,
  id: string,
  slug: string,
): Promise<void> {
  await db.query(`UPDATE "${staged}" SET slug = $1`, [slug]);
  await db.query(
    `INSERT INTO workspace (${quoted(columns)}) SELECT ${quoted(columns)} FROM "${staged}" WHERE id = $1`,
    [id],
  );
  await db.query(`DROP TABLE "${staged}"`);
}

/** The staged table stays: `known_id` says who each person of the file is here. */
async function insertPersons(db: EntityManager, staged: string): Promise<void> {
  await db.query(
    `INSERT INTO person (email, name, locale) SELECT email, name, locale FROM "${staged}" ON CONFLICT (email) DO NOTHING`,
  );
  await db.query(`ALTER TABLE "${staged}" ADD COLUMN known_id uuid`);
  await db.query(
    `UPDATE "${staged}" AS incoming SET known_id = person.id FROM person WHERE person.email = incoming.email`,
  );
}

async function insertRows(db: EntityManager, staged: string, { name, columns }: ArchiveTable): Promise<void> {
  const values = columns.map((column) =>
    NAMES_PERSON.includes(column)
      ? `coalesce((SELECT known_id FROM incoming_person WHERE incoming_person.id = incoming."${column}"), incoming."${column}")`
      : `incoming."${column}"`,
  );
  await db.query(`INSERT INTO "${name}" (${quoted(columns)}) SELECT ${values.join(', ')} FROM "${staged}" AS incoming`);
  await db.query(`DROP TABLE "${staged}"`);
}
