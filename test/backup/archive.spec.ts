import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  exportWorkspace,
  importWorkspace,
  restoreBackup,
  saveMembership,
  savePerson,
  writeBackup,
  type Database,
} from '#persistence';
import { type TableMapping } from '#domain';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';
import { openDesk, type Desk } from '../import/import-helpers.js';

const REMARKS: TableMapping = {
  version: 1,
  kind: 'remark',
  columns: { reference: 'id', person: 'who', text: ['text'], parent: 'parent' },
};
const NOW = new Date('2026-03-02T01:30:00Z');

let source: TestDatabase;
let target: TestDatabase;
let desk: Desk;
let folder: string;
let workspaceId: string;

beforeAll(async () => {
  source = await testDatabase();
  desk = await openDesk(source);
  workspaceId = await makeWorkspace(source, 'sosnowek');
  const processId = await makeProcess(source, workspaceId, 'park');
  await makeWorkspace(source, 'jeziorno');
  const personId = await source.asOwner((owner) =>
    savePerson(owner, { email: 'anna@example.org', name: 'Anna', passwordHash: 'secret-hash' }),
  );
  await source.asOwner((owner) => saveMembership(owner, { workspaceId, personId, role: 'admin' }));
  const rows = 'id,who,text,parent\n1,a,"Ławki, kosze\ni ""cień""",\n2,b,Zgadzam się \\N \t tak,1\n';
  await desk.bring({ workspaceId, processId }, rows, REMARKS);
  await desk.bring({ workspaceId, processId }, rows.replace('Zgadzam', 'Nie zgadzam'), REMARKS);
});
afterAll(async () => {
  await desk.close();
  await source.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasluch-archive-'));
  target = await testDatabase();
});
afterEach(async () => {
  await target.close();
  await rm(folder, { recursive: true });
});

/** Per table: how many rows, and a hash of them all. */
async function fingerprints(database: Database): Promise<Record<string, string>> {
  return database.asOwner(async (db) => {
    const tables: { name: string }[] = await db.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' ORDER BY 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await db.query(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(stored::text, '|' ORDER BY stored::text)), '') AS print FROM "${name}" AS stored`,
      );
      found[name] = row.print;
    }
    return found;
  });
}

describe('a backup', () => {
  it('restored into an empty database gives the same contents in every table', async () => {
    const file = join(folder, 'all.backup');
    const { rows, bytes } = await writeBackup(source, file, NOW);
    expect((await stat(file)).size).toBe(bytes);
    const restored = await restoreBackup(target, file, { force: false });
    expect(restored).toMatchObject({ rows, createdAt: NOW });
    expect(await fingerprints(target)).toEqual(await fingerprints(source));
    expect(await readdir(folder)).toEqual(['all.backup']);
  });

  it('can be read by nobody else, and holds no text in the clear of its head', async () => {
    const file = join(folder, 'all.backup');
    await writeBackup(source, file, NOW);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const [, head] = (await readFile(file, 'latin1')).split('\n');
    expect(JSON.parse(head ?? '')).toMatchObject({ format: 1, holds: 'installation', createdAt: NOW.toISOString() });
  });

  it('is refused when a byte anywhere has flipped or the end is missing, and nothing changes', async () => {
    const file = join(folder, 'all.backup');
    await writeBackup(source, file, NOW);
    const whole = await readFile(file);
    await makeWorkspace(target, 'tam');
    const before = await fingerprints(target);
    const bodyAt = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
    const places = [5, 40, bodyAt - 200, bodyAt + 30, Math.floor((bodyAt + whole.length) / 2), whole.length - 3];
    for (const place of places) {
      const flipped = Buffer.from(whole);
      flipped[place] = (flipped[place] ?? 0) ^ 0x10;
      await writeFile(file, flipped);
      await expect(restoreBackup(target, file, { force: true })).rejects.toMatchObject({
        code: expect.stringMatching(/^(archive-damaged|not-an-archive)$/),
      });
    }
    await writeFile(file, whole.subarray(0, whole.length - 20));
    await expect(restoreBackup(target, file, { force: true })).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(await fingerprints(target)).toEqual(before);
  });

  it('fills only an empty database unless it is forced to replace everything', async () => {
    const file = join(folder, 'all.backup');
    await writeBackup(source, file, NOW);
    await makeWorkspace(target, 'tam');
    await expect(restoreBackup(target, file, { force: false })).rejects.toMatchObject({ code: 'database-not-empty' });
    await restoreBackup(target, file, { force: true });
    expect(await fingerprints(target)).toEqual(await fingerprints(source));
  });

  it('of a newer schema is refused with the remedy', async () => {
    const file = join(folder, 'all.backup');
    await writeBackup(source, file, NOW);
    const [newest] = await target.asOwner((db) => db.query(`SELECT id FROM migration ORDER BY timestamp DESC LIMIT 1`));
    await target.asOwner((db) => db.query(`DELETE FROM migration WHERE id = $1`, [newest.id]));
    await expect(restoreBackup(target, file, { force: false })).rejects.toMatchObject({
      code: 'archive-newer',
      message: expect.stringContaining('update this installation'),
    });
  });
});

describe('one municipality as one file', () => {
  const bring = (slug: string | null = null) => importWorkspace(target, join(folder, 'sosnowek.nasluch'), slug);
  beforeEach(() => exportWorkspace(source, 'sosnowek', join(folder, 'sosnowek.nasluch'), NOW));

  it('comes in whole beside the others, without passwords', async () => {
    await makeWorkspace(target, 'jeziorno');
    expect(await bring()).toMatchObject({ id: workspaceId, slug: 'sosnowek' });
    const count = async (database: Database, table: string) =>
      (
        await database.asOwner((db) =>
          db.query(`SELECT count(*)::int FROM ${table} WHERE workspace_id = $1`, [workspaceId]),
        )
      )[0].count;
    for (const table of ['process', 'contribution', 'contribution_version', 'participation', 'raw_row', 'membership'])
      expect({ table, count: await count(target, table) }).toEqual({ table, count: await count(source, table) });
    const persons = await target.asOwner((db) => db.query('SELECT email, name, password_hash FROM person'));
    expect(persons).toEqual([{ email: 'anna@example.org', name: 'Anna', password_hash: null }]);
    expect((await target.asOwner((db) => db.query('SELECT slug FROM workspace ORDER BY slug'))).length).toBe(2);
  });

  it('keeps the account of a member who is known here', async () => {
    const known = await target.asOwner((owner) =>
      savePerson(owner, { email: 'anna@example.org', name: 'Anna K', passwordHash: 'her-own' }),
    );
    await bring();
    const [membership] = await target.asOwner((db) => db.query('SELECT person_id FROM membership'));
    expect(membership.person_id).toBe(known);
    const [person] = await target.asOwner((db) => db.query('SELECT name, password_hash FROM person'));
    expect(person).toEqual({ name: 'Anna K', password_hash: 'her-own' });
  });

  it('is refused where its address is taken or where it is already', async () => {
    await makeWorkspace(target, 'sosnowek');
    await expect(bring()).rejects.toMatchObject({ code: 'workspace-exists' });
    expect(await bring('sosnowek-2')).toMatchObject({ slug: 'sosnowek-2' });
    await expect(bring('sosnowek-3')).rejects.toMatchObject({ code: 'workspace-exists' });
  });

  it('is not taken for a backup, nor a backup for it', async () => {
    const backup = join(folder, 'all.backup');
    await writeBackup(source, backup, NOW);
    await expect(importWorkspace(target, backup, null)).rejects.toMatchObject({ code: 'archive-of-an-installation' });
    const file = join(folder, 'sosnowek.nasluch');
    await expect(restoreBackup(target, file, { force: true })).rejects.toMatchObject({
      code: 'archive-of-a-workspace',
    });
  });
});
