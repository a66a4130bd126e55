import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createDatabase, openKeys, type Keys } from '#persistence';
import { copyDatabase, findEmbeddedServer, makeTemplateOnce, runFolder, type TestDatabase } from './database.js';
import { manifest } from '../samples/read-samples.js';
import { spawnService } from './service.js';

const KEYS = 'keys.json';

export interface SampleCopy {
  readonly url: string;
  /** A data folder with the keys that the samples were loaded with. */
  readonly dataDir: string;
  drop(): Promise<void>;
}

/**
 * A copy of one database that the run makes once, on its embedded server: the built program has loaded the sample municipalities into it
 * through its own import and has computed everything about them. Whether it comes to that from nothing, with a server of its own, is
 * what main-journey.spec.ts sees.
 */
export async function copySamples(): Promise<SampleCopy> {
  const server = await findEmbeddedServer();
  const first = join(runFolder(), 'samples');
  const template = await makeTemplateOnce(server, 'samples', async (url) => {
    const service = await spawnService({ DATABASE_URL: url, NASLUCH_DATA_DIR: first });
    try {
      await waitUntilComputed(url);
    } finally {
      await service.stop();
    }
  });
  const database = await copyDatabase(server, template);
  const dataDir = mkdtempSync(join(tmpdir(), 'nasluch-samples-'));
  copyFileSync(join(first, KEYS), join(dataDir, KEYS));
  return {
    url: database.url,
    dataDir,
    async drop() {
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export interface SampleDatabase {
  readonly database: TestDatabase;
  readonly keys: Keys;
}

/** The same, opened. */
export async function openSamples(): Promise<SampleDatabase> {
  const { url, dataDir, drop } = await copySamples();
  const keys = openKeys(join(dataDir, KEYS));
  const database = await createDatabase({ url });
  const close = async () => {
    await database.close();
    await drop();
  };
  return { keys, database: { ...database, url, close } };
}

/** The processes of the samples that publish their results once everything is computed. */
const RELEASED = manifest.workspaces.flatMap(({ processes }) =>
  processes.filter(({ releaseNote }) => releaseNote !== undefined),
).length;

/** What follows a run is queued in the transaction that ends it: none waiting and none going is the end, once all is released. */
async function waitUntilComputed(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const deadline = Date.now() + 240_000; ;) {
      const { rows } = await client.query(
        `SELECT count(*) FILTER (WHERE state IN ('queued', 'running'))::int AS going,
                count(*) FILTER (WHERE state NOT IN ('queued', 'running', 'done'))::int AS bad,
                (SELECT count(*)::int FROM release WHERE published_at IS NOT NULL) AS released FROM run`,
      );
      if (rows[0].bad > 0) throw new Error('a run over the samples did not end well');
      if (rows[0].going === 0 && rows[0].released === RELEASED) return;
      if (Date.now() > deadline) throw new Error(`${rows[0].going} runs over the samples are still going`);
      await new Promise((done) => setTimeout(done, 200));
    }
  } finally {
    await client.end();
  }
}
