import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  exportWorkspace,
  findSubmission,
  importWorkspace,
  listDiary,
  openKeys,
  readScan,
  restoreBackup,
  saveDiaryEntry,
  saveScan,
  saveSubmission,
  writeBackup,
  type Keys,
} from '#persistence';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';

const NOW = new Date('2026-03-02T01:30:00Z');
const ID = '8f9d1f0a-6a58-4c50-9e54-3a0f4a1f2b10';
const SCAN = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(700_000, 5)]);

let [source, target]: TestDatabase[] = [];
let keys: Keys;
let folder: string;
let workspaceId: string;
let processId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasluch-letters-'));
  [source, target] = [await testDatabase(), await testDatabase()];
  keys = openKeys(join(folder, 'keys.json'));
  workspaceId = await makeWorkspace(source, 'sosnowek');
  processId = await makeProcess(source, workspaceId, 'park');
  await source.inWorkspace(workspaceId, async (db) => {
    const letter = {
      id: ID,
      state: 'registered',
      caseNumber: 'RM.12',
      sheetNumber: null,
      receivedOn: '2026-03-01',
      channel: 'paper',
      voice: 'group',
      signatures: 40,
      signatureList: false,
      senderKind: null,
      senderPseudonym: null,
      senderPseudonymEpoch: null,
      reason: 'late',
      permission: 'unknown',
      note: null,
      draft: null,
    } as const;
    await saveSubmission(db, workspaceId, processId, letter, null);
    await saveScan(db, keys, workspaceId, ID, { type: 'application/pdf', bytes: SCAN, createdBy: null });
    const entry = {
      on: '2026-03-02',
      action: 'walk',
      place: null,
      peopleMet: 3,
      staffMinutes: null,
      costCents: 0,
    } as const;
    await saveDiaryEntry(db, workspaceId, processId, { ...entry, note: null, channel: null, until: null }, null);
  });
});
afterAll(async () => {
  await source?.close();
  await target?.close();
  await rm(folder, { recursive: true });
});

async function expectAll(database: TestDatabase): Promise<void> {
  await database.inWorkspace(workspaceId, async (db) => {
    expect(await findSubmission(db, workspaceId, processId, ID)).toMatchObject({
      number: 1,
      caseNumber: 'RM.12',
      signatures: 40,
      reason: 'late',
      scanBytes: SCAN.length,
    });
    expect((await readScan(db, keys, workspaceId, ID))?.bytes.equals(SCAN)).toBe(true);
    expect(await listDiary(db, workspaceId, processId)).toMatchObject([
      { on: '2026-03-02', peopleMet: 3, costCents: 0 },
    ]);
  });
}

describe('letters, their scans and the diary', () => {
  it('go with their municipality when it is handed over as a file', async () => {
    const path = join(folder, 'sosnowek.archive');
    await exportWorkspace(source!, 'sosnowek', path, NOW);
    await importWorkspace(target!, path, null);
    await expectAll(target!);
  });

  it('stand in a backup of the whole installation', async () => {
    const path = join(folder, 'all.archive');
    await writeBackup(source!, path, NOW);
    const empty = await testDatabase();
    try {
      await restoreBackup(empty, path, { force: false });
      await expectAll(empty);
    } finally {
      await empty.close();
    }
  });
});
