import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const PREFIX = 'nasluch-tests-';

/** Names a run of tests and its folder; no server is started before a test asks for one. */
export async function beginRun() {
  for (const entry of readdirSync(tmpdir())) {
    const runner = entry.startsWith(PREFIX) ? Number(entry.slice(PREFIX.length).split('-')[0]) : null;
    if (runner !== null && !isRunning(runner)) await clearFolder(join(tmpdir(), entry));
  }
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // The server's own user must be able to enter when the tests run as root.
  chmodSync(folder, 0o755);
  process.env.NASLUCH_TEST_FOLDER = folder;
  process.env.NASLUCH_TEST_RUN = randomBytes(4).toString('hex');
}

/** Stops the run's own server, or drops the run's databases from the server of DATABASE_URL. */
export async function endRun() {
  if (process.env.DATABASE_URL) await dropDatabases(process.env.DATABASE_URL, `test_${process.env.NASLUCH_TEST_RUN}_`);
  await clearFolder(process.env.NASLUCH_TEST_FOLDER);
}

async function dropDatabases(url, prefix) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [prefix]);
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  await client.end();
}

async function clearFolder(folder) {
  const pidFile = join(folder, 'postgres', 'postmaster.pid');
  if (existsSync(pidFile)) {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    if (isRunning(pid)) process.kill(pid, 'SIGINT');
    for (let waited = 0; waited < 8_000 && existsSync(pidFile) && isRunning(pid); waited += 20) await sleep(20);
  }
  rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
