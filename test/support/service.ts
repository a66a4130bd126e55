import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

export interface SpawnedService {
  readonly url: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** The built program as `npm start` runs it: its own process, port and data folder, with the sample municipalities. */
export async function spawnService(environment: Readonly<Record<string, string>> = {}): Promise<SpawnedService> {
  const dataDir = environment.NASLUCH_DATA_DIR ?? mkdtempSync(join(tmpdir(), 'nasluch-service-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
      ...environment,
      NODE_ENV: 'development',
      PORT: String(port),
      NASLUCH_DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    if (environment.NASLUCH_DATA_DIR === undefined) removeData(dataDir);
  };
  for (const deadline = Date.now() + 240_000; ;) {
    if (await isReady(url)) return { url, dataDir, stop };
    if (child.exitCode !== null) throw new Error(`The service did not start:\n${said}`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`The service was not ready in time:\n${said}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function removeData(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true });
}

/** The sample sign-ins, as the manifest states them. */
export function sampleAccounts(): { email: string; password: string }[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'fixtures/samples/manifest.json'), 'utf8'));
  return manifest.accounts;
}
