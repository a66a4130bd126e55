import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { ConflictError } from '#domain';
import type { Binaries } from './binaries.js';
import { findProcesses, isRunning } from './process-identity.js';
import type { SystemUser } from './system-user.js';

/** The server's only role and database; the role owns the tables. */
export const OWNER = 'nasluch';
const START_PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 8_000;

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** What postmaster.pid says, or null when there is none or it is half-written. */
export function readPostmaster(data: string): Postmaster | null {
  try {
    const [pid, , , port] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n').map(Number);
    return pid && port ? { pid, port } : null;
  } catch {
    return null;
  }
}

/**
 * The server that is running on this data directory, or null. Ours is one that takes our password and answers with our data
 * directory. A postmaster.pid that a crash left behind, and whose number another program bears by now, is removed: the server
 * would refuse to start because of it.
 */
export async function findRunning(data: string, password: string): Promise<Postmaster | null> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (existsSync(join(data, 'postmaster.pid'))) {
    const found = readPostmaster(data);
    if (found && isRunning(found.pid) && (await isOurs(data, found, password))) return found;
    const processes = findProcesses(data, clusterName(data));
    if (processes?.length === 0) {
      rmSync(join(data, 'postmaster.pid'), { force: true });
      return null;
    }
    if (processes === null && found && !isRunning(found.pid)) return null;
    if (Date.now() > deadline) {
      throw new ConflictError(
        'database-not-ours',
        `A server runs on ${data} and does not let us in. Stop it, or choose another NASLUCH_DATA_DIR.`,
      );
    }
    await sleep(100);
  }
  return null;
}

export async function startPostmaster(
  data: string,
  password: string,
  logFile: string,
  binaries: Binaries,
  user: SystemUser,
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const started = await tryStart(data, password, logFile, binaries, user, port);
    if (started) return started;
    // Somebody may have taken the port in the meantime.
    if (attempt === 3) throw startFailure(logFile);
  }
}

async function tryStart(
  data: string,
  password: string,
  logFile: string,
  binaries: Binaries,
  user: SystemUser,
  port: number,
): Promise<Postmaster | null> {
  const log = openSync(logFile, 'a', 0o600);
  // In a session of its own, so that Ctrl+C reaches us and not the server, which is then stopped in good order.
  const server = spawn(binaries.postgres, ['-D', data, '-p', String(port), ...settings(data)], {
    ...user,
    cwd: '/',
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let exited = false;
  server.once('exit', () => (exited = true));
  server.once('error', () => (exited = true));
  server.unref();
  const deadline = Date.now() + START_PATIENCE_MS;
  while (!exited && Date.now() < deadline) {
    const found = readPostmaster(data);
    if (found && found.pid === server.pid && (await isOurs(data, found, password))) return found;
    await sleep(20);
  }
  if (!exited) throw startFailure(logFile);
  return null;
}

/**
 * Log lines are terse and without statements: neither the words nor the identity of a resident reach the server's log. The memory is for
 * one machine with a town on it: sorting 100,000 opinions in PostgreSQL's usual 4 MB goes over the disk.
 */
function settings(data: string): string[] {
  const values = {
    shared_buffers: '256MB',
    work_mem: '32MB',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    cluster_name: clusterName(data),
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Stands in the title of each of the server's processes, so that they can be told from those of other servers. */
function clusterName(data: string): string {
  return `nasluch-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`;
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. Within ten seconds in any case. */
export async function stopPostmaster(data: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const running = readPostmaster(data);
    if (!running || !isRunning(running.pid)) return;
    process.kill(running.pid, signal);
    const deadline = Date.now() + (signal === 'SIGINT' ? STOP_PATIENCE_MS : 1_500);
    while (Date.now() < deadline) {
      if (!isRunning(running.pid) || readPostmaster(data)?.pid !== running.pid) return;
      await sleep(20);
    }
  }
}

export function connectionUrl(port: number, password: string, database: string = OWNER): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

async function isOurs(data: string, { port }: Postmaster, password: string): Promise<boolean> {
  const client = new Client({
    connectionString: connectionUrl(port, password, 'postgres'),
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0] !== undefined && realpathSync(rows[0].data_directory) === realpathSync(data);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function startFailure(logFile: string): ConflictError {
  const lastLines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n');
  return new ConflictError(
    'database-start-failed',
    `The embedded PostgreSQL did not start. Its last words:\n${lastLines}`,
  );
}
