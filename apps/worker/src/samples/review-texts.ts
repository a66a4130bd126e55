import { PERSONAL_DATA_METHOD } from '#analysis';
import { readUnreadTexts, releaseUnflagged, saveReadTexts, type Database, type UnreadText } from '#persistence';
import { readTexts } from '../personal-data/read-texts.js';

/**
 * What an office does before it publishes: every text is read by the rules, and those in which nothing was found are released. What was
 * found waits for a person, and nothing is quoted without a basis for publication.
 */
export async function reviewTexts(
  database: Database,
  workspaceId: string,
  processId: string,
  personId: string | null,
): Promise<void> {
  await database.inWorkspace(workspaceId, async (db) => {
    const unread: UnreadText[] = [];
    for await (const batch of readUnreadTexts(db, workspaceId, processId, PERSONAL_DATA_METHOD)) unread.push(...batch);
    const read = readTexts(unread.map(({ title, body }) => ({ title, body })));
    const rows = unread.flatMap(({ id, contentHash }, at) => (read[at] ? [{ id, contentHash, ...read[at] }] : []));
    await saveReadTexts(db, workspaceId, processId, PERSONAL_DATA_METHOD, rows);
    await releaseUnflagged(db, workspaceId, processId, personId);
  });
}
