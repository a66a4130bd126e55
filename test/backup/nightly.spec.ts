import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { findBackupState, saveBackupState, saveUpload } from '#persistence';
import { runNightly, startNightlyBackup } from '../../apps/worker/src/backup/nightly.js';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';

const log = pino({ level: 'silent' });
const now = () => new Date('2026-03-02T12:00:00Z');

let database: TestDatabase;
let dataDir: string;
beforeEach(async () => {
  database = await testDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'nasluch-nightly-'));
});
afterEach(async () => {
  await database.close();
  await rm(dataDir, { recursive: true });
});

const options = (backup: 'nightly' | 'off' = 'nightly') => ({ database, settings: { dataDir, backup }, log, now });
const state = () => database.asOwner(findBackupState);
const remember = (hoursAgo: number, ok: boolean) =>
  database.asOwner((owner) =>
    saveBackupState(owner, {
      ok,
      file: null,
      sizeBytes: null,
      error: null,
      finishedAt: new Date(now().getTime() - hoursAgo * 3_600_000),
    }),
  );
async function startAndStop(): Promise<void> {
  const nightly = startNightlyBackup(options());
  await nightly.started;
  await nightly.stop();
}

describe('the nightly backup', () => {
  it('is written beside the data under the day of Warsaw, and its state is kept', async () => {
    await makeWorkspace(database);
    await runNightly(options());
    expect(await readdir(join(dataDir, 'backups'))).toEqual(['nasluch-2026-03-02.backup']);
    expect(await state()).toMatchObject({ ok: true, file: 'nasluch-2026-03-02.backup', finishedAt: now() });
    expect((await state())?.sizeBytes).toBeGreaterThan(1_000);
  });

  it('runs soon after the start when the last good one is older than 26 hours', async () => {
    await makeWorkspace(database);
    await remember(27, true);
    await startAndStop();
    expect(existsSync(join(dataDir, 'backups', 'nasluch-2026-03-02.backup'))).toBe(true);
  });

  it('waits for the night when there is a good one of less than 26 hours', async () => {
    await makeWorkspace(database);
    await remember(25, true);
    await startAndStop();
    expect(existsSync(join(dataDir, 'backups'))).toBe(false);
  });

  it('is not made at the start of an installation that holds samples alone', async () => {
    const id = await makeWorkspace(database);
    await database.asOwner((db) => db.query('UPDATE workspace SET is_sample = true WHERE id = $1', [id]));
    await startAndStop();
    expect(await state()).toBeNull();
  });

  it('that fails says so, and leaves the old files', async () => {
    await makeWorkspace(database);
    await writeFile(join(dataDir, 'backups'), 'a file where the folder should be');
    await runNightly(options());
    expect(await state()).toMatchObject({ ok: false, file: null });
  });

  it('is not made when it is off', async () => {
    await makeWorkspace(database);
    await runNightly(options('off'));
    expect(existsSync(join(dataDir, 'backups'))).toBe(false);
    expect(await state()).toBeNull();
  });

  it('removes drafts of uploads older than seven days, file and row', async () => {
    const workspaceId = await makeWorkspace(database);
    const processId = await makeProcess(database, workspaceId);
    const draft = async (id: string, createdAt: string) => {
      const path = join(dataDir, id);
      await writeFile(path, 'id,text');
      const upload = {
        id,
        processId,
        sourceKind: 'table',
        fileName: 'a.csv',
        bytes: 7,
        sha256: Buffer.alloc(32),
        path,
      };
      await database.inWorkspace(workspaceId, async (db) => {
        await saveUpload(db, workspaceId, { ...upload, detected: {}, createdBy: null });
        await db.query('UPDATE upload SET created_at = $2 WHERE workspace_id = $1 AND id = $3', [
          workspaceId,
          createdAt,
          id,
        ]);
      });
      return path;
    };
    const old = await draft('00000000-0000-4000-8000-000000000001', '2026-02-20T12:00:00Z');
    const fresh = await draft('00000000-0000-4000-8000-000000000002', '2026-03-01T12:00:00Z');
    await runNightly(options('off'));
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
    expect(
      await database.inWorkspace(workspaceId, (db) =>
        db.query('SELECT id FROM upload WHERE workspace_id = $1', [workspaceId]),
      ),
    ).toEqual([{ id: '00000000-0000-4000-8000-000000000002' }]);
  });
});
