import { createDatabase, migrate, openKeys, startEmbeddedServer, type Database, type Keys } from '#persistence';
import { type Settings } from '#settings';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Logger } from 'pino';
import { startNightlyBackup } from '../../worker/src/backup/nightly.js';
import { watchInbox } from '../../worker/src/inbox/watch-inbox.js';
import { startReminding } from '../../worker/src/due/remind.js';
import { startSendingDigests } from '../../worker/src/digests/send-digests.js';
import { startMakingSearchable } from '../../worker/src/search/make-all-searchable.js';
import { startTellingSubscribers } from '../../worker/src/public/tell-subscribers.js';
import { startScheduler } from '../../worker/src/connections/scheduler.js';
import { openQueue, type QueueRuntime } from '../../worker/src/jobs/queue-runtime.js';
import { FOLLOWING } from '../../worker/src/jobs/start-run.js';
import { startWorker } from '../../worker/src/jobs/worker.js';
import { loadSamples, readSampleManifest } from '../../worker/src/samples/load-samples.js';
import { startReleasingSamples } from '../../worker/src/samples/release-samples.js';
import { hashPassword } from './auth/secrets.js';
import { Readiness } from './health/readiness.js';
import { FirstAdminService } from './first-run/first-admin.service.js';
import { createHttp } from './http/create-http.js';

export interface ServiceOptions {
  readonly settings: Settings;
  readonly log: Logger;
  readonly version: string;
  /** The folder of the project: fixtures/samples and dist/dashboards lie below it. */
  readonly root: string;
}

export interface Service {
  /** Where it listens, e.g. http://127.0.0.1:3000. */
  readonly url: string;
  readonly sampleSignIns: readonly { email: string; password: string }[];
  /** Makes the first administrator; null where somebody is known already. */
  readonly startCode: string | null;
  readonly database: Database;
  /** Stops everything that this process started, the database last. */
  stop(): Promise<void>;
}

/** Starts everything in the order in which each part needs the one before: database, tables, keys, worker, samples, HTTP. */
export async function startService({ settings, log, version, root }: ServiceOptions): Promise<Service> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse())
      await end().catch((error) => log.warn({ error: (error as Error).name }, 'stopping'));
  };
  try {
    await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
    const url = settings.databaseUrl ?? (await startDatabase(settings, log, stops));
    const database = await createDatabase({ url });
    stops.push(() => database.close());
    await migrate(database);
    const keys = openKeys(settings.keysFile);
    const samplesFolder = join(root, 'fixtures', 'samples');
    const loaded = settings.production
      ? []
      : await loadSamples({ database, keys, log, folder: samplesFolder, hashPassword });
    const queue = await startQueue(settings, { database, keys, log }, stops);
    for (const process of loaded) {
      for (const kind of FOLLOWING.import) await queue.startRun({ ...process, kind, createdBy: null });
    }
    const manifest = settings.production ? null : await readSampleManifest(samplesFolder);
    if (manifest !== null && settings.role !== 'api') {
      const releasing = startReleasingSamples({ database, log, manifest, version });
      stops.push(() => releasing.stop());
    }
    const sampleSignIns = (manifest?.accounts ?? []).map(({ email, password, memberships }) => ({
      email,
      password,
      role: memberships[0]?.role ?? ('viewer' as const),
    }));
    const app = await createHttp({
      database,
      keys,
      settings,
      log,
      queueRuntime: queue,
      version,
      sampleSignIns,
      dashboardFolder: join(root, 'dist', 'dashboards', 'insights'),
    });
    stops.push(() => app.close());
    await app.listen(settings.port, settings.host);
    app.get(Readiness).isReady = true;
    const startCode = await app.get(FirstAdminService).codeToPrint();
    return { url: addressOf(await app.getUrl()), sampleSignIns, startCode, database, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(settings: Settings, log: Logger, stops: (() => Promise<void>)[]): Promise<string> {
  const server = await startEmbeddedServer({
    dataDir: join(settings.dataDir, 'postgres'),
    log: (line) => log.debug(line),
  });
  stops.push(() => server.stop());
  return server.url;
}

/** With ROLE=all the jobs run in this process; with ROLE=api they are only handed over. */
async function startQueue(
  settings: Settings,
  parts: { database: Database; keys: Keys; log: Logger },
  stops: (() => Promise<void>)[],
): Promise<QueueRuntime> {
  if (settings.role === 'api') {
    const queue = await openQueue({ ...parts, settings });
    stops.push(() => queue.close());
    return queue;
  }
  const worker = await startWorker({ ...parts, settings });
  stops.push(() => worker.stop());
  const nightly = startNightlyBackup({ ...parts, settings });
  stops.push(() => nightly.stop());
  const scheduler = startScheduler({ ...parts, settings, queue: worker.queue });
  stops.push(() => scheduler.stop());
  const telling = startTellingSubscribers({ ...parts, settings });
  stops.push(() => telling.stop());
  const reminding = startReminding({ ...parts, settings });
  stops.push(() => reminding.stop());
  const digests = startSendingDigests({ ...parts, settings });
  stops.push(() => digests.stop());
  const searching = startMakingSearchable(parts);
  stops.push(() => searching.stop());
  if (settings.inbox) {
    const inbox = watchInbox({ ...parts, settings, queue: worker.queue });
    stops.push(() => inbox.stop());
  }
  return worker.queue;
}

/** [::1] and 0.0.0.0 are no addresses for a person to type. */
function addressOf(url: string): string {
  return url.replace('[::1]', 'localhost').replace('0.0.0.0', 'localhost');
}
