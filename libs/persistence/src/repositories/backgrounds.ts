import type { EntityManager } from 'typeorm';
import type { Keys } from '../keys.js';
import { readInBatches } from './read-in-batches.js';

const TEXTS_IN_BLOCK = 1_000;

export interface BackgroundRow {
  readonly id: string;
  readonly name: string;
  readonly texts: number;
  readonly leftOut: number;
  readonly processes: number;
  readonly importedAt: Date;
}

const COLUMNS = `background.id, background.name, background.texts, background.left_out AS "leftOut",
  background.imported_at AS "importedAt",
  (SELECT count(*)::integer FROM theme_setting WHERE theme_setting.workspace_id = $1
     AND theme_setting.background_id = background.id) AS processes`;

/** The reference texts of a municipality, by name; never the texts themselves. */
export async function listBackgrounds(db: EntityManager, workspaceId: string): Promise<BackgroundRow[]> {
  return db.query(`SELECT ${COLUMNS} FROM background WHERE workspace_id = $1 ORDER BY name COLLATE "C", id`, [
    workspaceId,
  ]);
}

export async function findBackground(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<BackgroundRow | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM background WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    id,
  ]);
  return row ?? null;
}

export interface NewBackground {
  readonly name: string;
  readonly texts: readonly string[];
  readonly leftOut: number;
  readonly createdBy: string | null;
}

/**
 * Keeps reference texts encrypted, a thousand to a block.
 * @returns null when the municipality has some of this name
 */
export async function saveBackground(
  db: EntityManager,
  keys: Keys,
  workspaceId: string,
  { name, texts, leftOut, createdBy }: NewBackground,
): Promise<string | null> {
  const [row] = await db.query(
    `INSERT INTO background (workspace_id, name, texts, left_out, created_by) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (workspace_id, name) DO NOTHING RETURNING id`,
    [workspaceId, name, texts.length, leftOut, createdBy],
  );
  if (!row) return null;
  for (let start = 0; start < texts.length; start += TEXTS_IN_BLOCK) {
    const content = keys.encrypt(workspaceId, JSON.stringify(texts.slice(start, start + TEXTS_IN_BLOCK)));
    await db.query(
      `INSERT INTO background_block (workspace_id, background_id, number, content, key_epoch) VALUES ($1, $2, $3, $4, $5)`,
      [workspaceId, row.id, start / TEXTS_IN_BLOCK, content, keys.encryptionEpoch],
    );
  }
  return row.id;
}

/** The texts themselves, for the engine alone. */
export async function readBackgroundTexts(
  db: EntityManager,
  keys: Keys,
  workspaceId: string,
  id: string,
): Promise<string[]> {
  const blocks: { content: Buffer }[] = await db.query(
    `SELECT content FROM background_block WHERE workspace_id = $1 AND background_id = $2 ORDER BY number`,
    [workspaceId, id],
  );
  return blocks.flatMap(({ content }) => JSON.parse(keys.decrypt(workspaceId, content)) as string[]);
}

/** @returns `used` while a process uses them */
export async function deleteBackground(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<'deleted' | 'missing' | 'used'> {
  const row = await findBackground(db, workspaceId, id);
  if (!row) return 'missing';
  if (row.processes > 0) return 'used';
  await db.query(`DELETE FROM background WHERE workspace_id = $1 AND id = $2`, [workspaceId, id]);
  return 'deleted';
}

/** Processes of the same kind in the same municipality, but for the one itself; sample data stay among themselves. */
const OTHER_PROCESSES = `other.workspace_id = $1 AND other.id <> $2
  AND (other.kind, other.is_sample) = (SELECT kind, is_sample FROM process WHERE workspace_id = $1 AND id = $2)`;
const SAID = `contribution.hidden_at IS NULL AND contribution.eligibility = 'eligible'
  AND contribution.voice IN ('person', 'group', 'facilitator')`;

/** How many texts `listNeighbourTexts` would give. */
export async function countNeighbourTexts(db: EntityManager, workspaceId: string, processId: string): Promise<number> {
  const [row] = await db.query(
    `SELECT count(*)::integer AS count FROM process AS other
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.process_id = other.id
     WHERE ${OTHER_PROCESSES} AND ${SAID}`,
    [workspaceId, processId],
  );
  return row.count;
}

/**
 * What residents said in the municipality's other processes of the same kind: scrubbed, as themes are found in it. Of more than
 * `most` those whose contents have the smallest hash, which are the same ones whatever the order of import.
 */
export async function listNeighbourTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  most: number,
): Promise<string[]> {
  const texts: string[] = [];
  const batches = readInBatches<{ text: string }>(
    db,
    `SELECT said.text FROM (
       SELECT CASE WHEN coalesce(contribution.title, '') = '' THEN contribution.body
                   ELSE contribution.title || E'\\n' || contribution.body END AS text
       FROM process AS other
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.process_id = other.id
       WHERE ${OTHER_PROCESSES} AND ${SAID}) AS said
     ORDER BY md5(said.text), said.text COLLATE "C" LIMIT ${Math.trunc(most)}`,
    [workspaceId, processId],
  );
  for await (const batch of batches) texts.push(...batch.map(({ text }) => text));
  return texts;
}
