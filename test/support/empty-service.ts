import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyDatabase, findEmbeddedServer } from './database.js';
import { freePort, type SpawnedService } from './service.js';

const ROOT = resolve(__dirname, '../..');

export interface EmptyService extends SpawnedService {
  /** What the program printed for whoever begins: its address with the code. */
  readonly startLink: string;
}

/** The built program on a database that holds nothing, as it starts for real data: no samples, nobody known. */
export async function spawnEmptyService(): Promise<EmptyService> {
  const database = await copyDatabase(await findEmbeddedServer(), 'template1');
  const dataDir = mkdtempSync(join(tmpdir(), 'nasluch-empty-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    cwd: ROOT,
    env: {
      ...process.env,
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      NASLUCH_BACKUP: 'off',
      NASLUCH_KEYS_FILE: join(dataDir, 'keys.json'),
      NASLUCH_DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      PUBLIC_URL: url,
      PORT: new URL(url).port,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const startLink = await new Promise<string>((done, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const link = /http:\S+\/start#\S+/.exec(said)?.[0];
      if (link) done(link);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => fail(new Error(`The service did not start:\n${said}`)));
  });
  return {
    url,
    dataDir,
    startLink,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
