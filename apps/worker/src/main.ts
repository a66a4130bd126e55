import { createDatabase, openKeys } from '#persistence';
import { InvalidSettingsError, readSettings } from '#settings';
import { pino } from 'pino';
import { placeOf } from './jobs/failures.js';
import { startWorker } from './jobs/worker.js';
import { startNightlyBackup } from './backup/nightly.js';
import { watchInbox } from './inbox/watch-inbox.js';
import { startScheduler } from './connections/scheduler.js';
import { startReminding } from './due/remind.js';
import { startSendingDigests } from './digests/send-digests.js';
import { startMakingSearchable } from './search/make-all-searchable.js';
import { startTellingSubscribers } from './public/tell-subscribers.js';
import { waitUntilMigrated } from './wait-until-migrated.js';

/** A worker by itself: as many as the work needs beside any number of processes with `ROLE=api`, on one DATABASE_URL. */
async function main(): Promise<void> {
  const settings = readSettings({ ...process.env, ROLE: 'worker' }, process.cwd());
  const log = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const database = await createDatabase({ url: settings.databaseUrl ?? '', applicationName: 'nasluch worker' });
  await waitUntilMigrated(database, log);
  const keys = openKeys(settings.keysFile);
  const worker = await startWorker({ database, keys, settings, log });
  const nightly = startNightlyBackup({ database, settings, log });
  const telling = startTellingSubscribers({ database, keys, settings, log });
  const reminding = startReminding({ database, settings, log });
  const digests = startSendingDigests({ database, keys, settings, log });
  const searching = startMakingSearchable({ database, log });
  const scheduler = startScheduler({ database, settings, log, queue: worker.queue });
  const inbox = settings.inbox ? watchInbox({ database, settings, log, queue: worker.queue }) : null;
  log.info('worker ready');

  const stop = async (): Promise<void> => {
    // Whatever hangs must not outlive the ten seconds that a service manager waits.
    setTimeout(() => process.exit(1), 9_500).unref();
    await scheduler.stop();
    await inbox?.stop();
    await worker.stop();
    await nightly.stop();
    await telling.stop();
    await reminding.stop();
    await digests.stop();
    await searching.stop();
    await database.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof InvalidSettingsError ? error.message : placeOf(error)}\n`);
  process.exit(error instanceof InvalidSettingsError ? 2 : 1);
});
