// A data folder, a database and a process of the bench's own, from the built program.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const built = process.env.BENCH_BUILD ?? join(import.meta.dirname, '..', 'dist');
const root = process.env.BENCH_ROOT ?? join(import.meta.dirname, '..');
export const load = (path) => import(pathToFileURL(join(built, path)).href);

export async function openPlace() {
  const persistence = await load('libs/persistence/src/index.js');
  const { readSettings } = await load('libs/settings/src/index.js');
  const dataDir = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'nasluch-bench-'));
  // The server's own user must be able to enter when the bench runs as root.
  chmodSync(dataDir, 0o755);
  const settings = readSettings(
    { NASLUCH_DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error', NASLUCH_BACKUP: 'off', NODE_ENV: 'test' },
    dataDir,
  );
  const server = await persistence.startEmbeddedServer({ dataDir: join(dataDir, 'postgres') });
  const database = await persistence.createDatabase({ url: server.url });
  await persistence.migrate(database);
  const keys = persistence.openKeys(settings.keysFile);
  const workspaceId = await database.asOwner((db) =>
    persistence.saveWorkspace(db, { slug: 'pomiar', name: { pl: 'Pomiar' }, isSample: true }),
  );
  const processId = await database.inWorkspace(workspaceId, (db) =>
    persistence.saveProcess(db, workspaceId, {
      slug: 'konsultacje',
      kind: 'consultation',
      unitCounted: 'contribution',
      title: { pl: 'Konsultacje' },
      question: {},
      stage: 'open',
      promisedLevel: null,
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
    }),
  );
  let service = null;
  return {
    persistence,
    settings,
    dataDir,
    server,
    database,
    keys,
    workspaceId,
    processId,
    /** The whole service over these data; it ends with the place. */
    async serve() {
      const { startService } = await load('apps/api/src/service.js');
      const { createLogger } = await load('apps/api/src/http/logger.js');
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      service = await startService({ settings, log: createLogger('error'), version, root });
      return service;
    },
    async close() {
      await service?.stop();
      await database.close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Registers and carries out the import of one table. */
export async function importTable({ persistence, database, keys, workspaceId, processId }, path, mapping, step) {
  const { runImport, IMPORT_METHOD } = await load('apps/worker/src/import/run-import.js');
  const importId = await database.inWorkspace(workspaceId, async (db) => {
    const source = await persistence.findOrSaveSource(db, workspaceId, { processId, kind: 'table', name: 'pomiar' });
    const saved = await persistence.saveMapping(db, workspaceId, {
      name: 'pomiar',
      document: mapping,
      createdBy: null,
    });
    return persistence.saveImport(db, workspaceId, {
      processId,
      sourceId: source.id,
      connector: 'table',
      methodVersion: IMPORT_METHOD,
      mappingId: saved.id,
      mappingVersion: saved.version,
      files: [],
      createdBy: null,
    });
  });
  const files = [{ name: basename(path), path }];
  return runImport({ database, keys, workspaceId, importId, files, timeZone: 'Europe/Warsaw', step });
}

export const cpuSeconds = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
export const median = (values, share = 0.5) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
};
