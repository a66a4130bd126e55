import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NotFoundError } from '#domain';
import {
  createDatabase,
  findProcess,
  findWorkspace,
  listProcesses,
  listWorkspaces,
  migrate,
  startEmbeddedServer,
  type Database,
  type EmbeddedServer,
  type ProcessRow,
  type WorkspaceRow,
} from '#persistence';
import { readSettings, type Settings } from '#settings';
import { say, type Place } from './command-line.js';

export interface Store {
  readonly database: Database;
  readonly settings: Settings;
  /** True when nobody else runs the database now, so nobody else computes either. */
  readonly isOurs: boolean;
}

/**
 * Opens the database for one command: that of DATABASE_URL, or the embedded server of NASLUCH_DATA_DIR, which is joined when it runs
 * and started for as long as the command takes when it does not. Its tables are brought up to date.
 */
export async function withStore<T>({ root }: Place, work: (store: Store) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, root);
  const server = settings.databaseUrl === null ? await startServer(settings) : null;
  const stopOnSignal = () => void server?.stop().finally(() => process.exit(130));
  if (server) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopOnSignal);
  try {
    const url = server?.url ?? settings.databaseUrl ?? '';
    const database = await createDatabase({ url, poolSize: 4, applicationName: 'nasluch command' });
    try {
      await migrate(database);
      return await work({ database, settings, isOurs: server?.startedByUs ?? false });
    } finally {
      await database.close();
    }
  } finally {
    await server?.stop();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stopOnSignal);
  }
}

async function startServer(settings: Settings): Promise<EmbeddedServer> {
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  return startEmbeddedServer({
    dataDir: join(settings.dataDir, 'postgres'),
    log: settings.logLevel === 'debug' ? say : undefined,
  });
}

/** @throws {NotFoundError} `workspace-not-found`, with the names of those that are there */
export async function getWorkspace(database: Database, slug: string): Promise<WorkspaceRow> {
  return database.asOwner(async (owner) => {
    const found = await findWorkspace(owner, slug);
    if (found) return found;
    const there = (await listWorkspaces(owner)).map((workspace) => `"${workspace.slug}"`);
    throw new NotFoundError(
      'workspace-not-found',
      `there is no workspace "${slug}"; ${there.length > 0 ? `there are: ${there.join(', ')}` : 'there is none yet: nasluch admin create --help'}`,
    );
  });
}

/** @throws {NotFoundError} `process-not-found`, with the names of those that are there */
export async function getProcess(database: Database, workspace: WorkspaceRow, slug: string): Promise<ProcessRow> {
  return database.inWorkspace(workspace.id, async (db) => {
    const found = await findProcess(db, workspace.id, slug);
    if (found) return found;
    const there = (await listProcesses(db, workspace.id)).map((process) => `"${process.slug}"`);
    throw new NotFoundError(
      'process-not-found',
      `there is no process "${slug}" in "${workspace.slug}"; ${there.length > 0 ? `there are: ${there.join(', ')}` : 'there is none yet: make it in the dashboard'}`,
    );
  });
}
