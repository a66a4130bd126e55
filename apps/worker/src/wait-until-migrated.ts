import { type Database } from '#persistence';
import { type Logger } from 'pino';

/** The api brings the tables up to date; a worker that starts with it, or before it, waits for that. */
export async function waitUntilMigrated(database: Database, log: Logger, everyMs = 1_000): Promise<void> {
  for (let told = false; await database.dataSource.showMigrations(); told = true) {
    if (!told) log.info('waiting for the api to bring the tables up to date');
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
