import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { chown, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Client } from 'pg';
import { ConflictError } from '#domain';
import { findBinaries, type Binaries } from './binaries.js';
import { findLocation } from './location.js';
import { connectionUrl, findRunning, OWNER, startPostmaster, stopPostmaster } from './postmaster.js';
import { findServerUser, type SystemUser } from './system-user.js';
import { enter, leave, withLock } from './users.js';

const LARGEST_LOG_BYTES = 10_000_000;

export interface EmbeddedServerSettings {
  /** The server's own folder, such as `.data/postgres`; password, log and lock stand beside it as `postgres.password` … */
  readonly dataDir: string;
  /** Told in plain words what happens; never holds the password. */
  readonly log?: (line: string) => void;
}

export interface EmbeddedServer {
  /** Of the database `nasluch`, as the owner of the tables. */
  readonly url: string;
  readonly port: number;
  /** Such as `18.4`. */
  readonly version: string;
  /** False when a server that was running already was joined. */
  readonly startedByUs: boolean;
  /** Leaves the server; the last who leaves shuts it down, within ten seconds. Calling it twice is harmless. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that came with the installation, or joins the one that runs on this data directory already: after a crash
 * of the program that started it, or beside another program that uses it. Listens on 127.0.0.1 only, on a free port, with a
 * random password kept in a file of mode 0600.
 *
 * @throws {ConflictError} `database-other-version`, `database-start-failed`, `database-not-ours`, `database-password-missing`,
 *   `database-user-missing`, `database-binaries-missing`, `database-locked`; each message names the remedy
 */
export async function startEmbeddedServer({
  dataDir,
  log = () => undefined,
}: EmbeddedServerSettings): Promise<EmbeddedServer> {
  const user = findServerUser();
  const binaries = await findBinaries(user);
  await mkdir(dirname(resolve(dataDir)), { recursive: true });
  const asked = join(realpathSync(dirname(resolve(dataDir))), basename(resolve(dataDir)));
  const [lock, guestBook, logFile] = [`${asked}.lock`, `${asked}.users`, `${asked}.log`];

  return withLock(lock, async () => {
    const data = await findLocation(asked, user);
    if (data !== asked) log(`The database's files are in ${data}: the user postgres cannot enter ${dirname(asked)}.`);
    refuseOtherVersion(data, binaries);
    const password = await findPassword(asked, data);
    if (!existsSync(join(data, 'PG_VERSION'))) await initialise(data, password, binaries, user, log);

    const running = await findRunning(data, password);
    if (running) log(`Joined the PostgreSQL ${binaries.version} that runs on port ${running.port}.`);
    else await shortenLog(logFile);
    const { port } = running ?? (await startPostmaster(data, password, logFile, binaries, user));
    if (!running) log(`Started PostgreSQL ${binaries.version} on port ${port}.`);
    await createOwnDatabase(port, password);

    const guest = await enter(guestBook);
    let left: Promise<void> | null = null;
    return {
      url: connectionUrl(port, password),
      port,
      version: binaries.version,
      startedByUs: running === null,
      stop: () =>
        (left ??= withLock(lock, async () => {
          if ((await leave(guestBook, guest)) === 0) await stopPostmaster(data);
        })),
    };
  });
}

function refuseOtherVersion(data: string, binaries: Binaries): void {
  const file = join(data, 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (found === binaries.major) return;
  throw new ConflictError(
    'database-other-version',
    `The data in ${data} were written by PostgreSQL ${found}, and this installation brings ${binaries.major}, which cannot ` +
      'read them. Go back to the version of Nasłuch that wrote them, run "nasluch backup FILE" there, then start this one ' +
      'with an empty NASLUCH_DATA_DIR and run "nasluch restore FILE".',
    { found, expected: binaries.major },
  );
}

async function findPassword(asked: string, data: string): Promise<string> {
  const file = `${asked}.password`;
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(join(data, 'PG_VERSION'))) {
    throw new ConflictError(
      'database-password-missing',
      `The data in ${data} are there but their password is not. Put the file ${file} back from where the data were copied.`,
    );
  }
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

/** Makes the files of a new server beside their place and moves them there whole, so that a crash leaves nothing half-made. */
async function initialise(
  data: string,
  password: string,
  binaries: Binaries,
  user: SystemUser,
  log: (line: string) => void,
): Promise<void> {
  log(`Making a new database in ${data}.`);
  const unfinished = `${data}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const passwordFolder = await mkdtemp(join(tmpdir(), 'nasluch-'));
  const passwordFile = join(passwordFolder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  try {
    if (user.uid !== undefined && user.gid !== undefined) {
      for (const path of [unfinished, passwordFolder, passwordFile]) await chown(path, user.uid, user.gid);
    }
    await runInitdb(binaries, user, unfinished, passwordFile);
  } finally {
    await rm(passwordFolder, { recursive: true, force: true });
  }
  await rename(unfinished, data);
}

/** Sorting by code point: words are sorted for people where they are shown, never by the database. */
function runInitdb(binaries: Binaries, user: SystemUser, data: string, passwordFile: string): Promise<void> {
  const options = [
    `--pgdata=${data}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    ...(binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
  ];
  return new Promise((done, fail) => {
    const initdb = spawn(binaries.initdb, options, {
      ...user,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    initdb.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    initdb.once('error', fail);
    initdb.once('close', (code) => {
      if (code === 0) done();
      else fail(new ConflictError('database-start-failed', `The database could not be made: ${errors.trim()}`));
    });
  });
}

async function createOwnDatabase(port: number, password: string): Promise<void> {
  const client = new Client({ connectionString: connectionUrl(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${OWNER}`);
  } finally {
    await client.end();
  }
}

async function shortenLog(logFile: string): Promise<void> {
  if (existsSync(logFile) && (await stat(logFile)).size > LARGEST_LOG_BYTES)
    await writeFile(logFile, '', { mode: 0o600 });
}
