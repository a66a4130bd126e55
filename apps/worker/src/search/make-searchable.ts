import { searchVector } from '#analysis';
import { listUnsearchable, saveSearchTerms, type Database } from '#persistence';

const BATCH = 2_000;
const USUAL_LANGUAGE = 'pl';

/**
 * Makes the stems by which the texts of a process are found, batch by batch, for those that have none or former ones. Doing it twice
 * is harmless, and doing it at the same time too.
 *
 * @param isStopped asked between two batches
 * @returns how many texts were read
 */
export async function makeSearchable(
  database: Database,
  workspaceId: string,
  processId: string,
  isStopped: () => boolean = () => false,
): Promise<number> {
  let read = 0;
  for (;;) {
    const done = await database.inWorkspace(workspaceId, async (db) => {
      const texts = await listUnsearchable(db, workspaceId, processId, BATCH);
      const rows = texts.map(({ id, title, body, language, hash }) => {
        return { id, hash, terms: searchVector(title, body, language ?? USUAL_LANGUAGE) };
      });
      if (rows.length > 0) await saveSearchTerms(db, workspaceId, processId, rows);
      return rows.length;
    });
    read += done;
    if (done < BATCH || isStopped()) return read;
  }
}
