import type { EntityManager } from 'typeorm';
import type { EarlierProcess, LocalisedText, TalkChoices } from '#domain';

export interface TalkRow {
  readonly releaseId: string;
  readonly choices: TalkChoices;
  readonly earlier: readonly EarlierProcess[];
  readonly version: number;
  readonly changedAt: Date;
}

/** The talk of a process; an earlier process whose release was withdrawn since is no longer beside it. */
export async function findTalk(db: EntityManager, workspaceId: string, processId: string): Promise<TalkRow | null> {
  const [row] = await db.query(
    `SELECT release_id AS "releaseId", choices, version, changed_at AS "changedAt",
       (SELECT coalesce(jsonb_agg(one ORDER BY place), '[]') FROM jsonb_array_elements(earlier) WITH ORDINALITY AS shown (one, place)
        JOIN release ON release.workspace_id = $1 AND release.id = (one ->> 'releaseId')::uuid AND release.withdrawn_at IS NULL)
         AS earlier
     FROM talk WHERE workspace_id = $1 AND process_id = $2`,
    [workspaceId, processId],
  );
  return row ?? null;
}

/**
 * Stores a talk over the version that its author has read; version 0 is none yet.
 * @returns false where somebody else changed it since
 */
export async function saveTalk(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  talk: Omit<TalkRow, 'changedAt'> & { readonly personId: string | null },
): Promise<boolean> {
  const row = [
    workspaceId,
    processId,
    talk.releaseId,
    JSON.stringify(talk.choices),
    JSON.stringify(talk.earlier),
    talk.personId,
  ];
  const changed: unknown[] =
    talk.version === 0
      ? await db.query(
          `INSERT INTO talk (workspace_id, process_id, release_id, choices, earlier, changed_by) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT DO NOTHING RETURNING version`,
          row,
        )
      : (
          await db.query(
            `UPDATE talk SET release_id = $3, choices = $4, earlier = $5, changed_by = $6, changed_at = now(), version = version + 1
             WHERE workspace_id = $1 AND process_id = $2 AND version = $7 RETURNING version`,
            [...row, talk.version],
          )
        )[0];
  return changed.length > 0;
}

/** So many earlier processes can be read beside this one. */
const MOST_EARLIER = 3;

/**
 * The town's processes of the same kind that began before this one, newest first: people as the newest published release of each
 * counts them.
 */
export async function listEarlierProcesses(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<EarlierProcess[]> {
  const rows: (Omit<EarlierProcess, 'title'> & { readonly title: LocalisedText })[] = await db.query(
    `SELECT * FROM (
       SELECT DISTINCT ON (release.process_id) release.content #>> '{process,slug}' AS slug,
         release.content #> '{process,title}' AS title, release.content #>> '{process,startsOn}' AS "startsOn",
         coalesce(release.content #>> '{reach,report,participants}', release.content #>> '{counts,eligible,people}')::integer AS people,
         release.id AS "releaseId", release.number AS "releaseNumber"
       FROM release
       JOIN process AS other ON other.workspace_id = $1 AND other.id = release.process_id
       JOIN process AS own ON own.workspace_id = $1 AND own.id = $2
       WHERE release.workspace_id = $1 AND release.process_id <> $2 AND release.published_at IS NOT NULL
         AND release.withdrawn_at IS NULL AND other.kind = own.kind AND other.starts_on < own.starts_on
       ORDER BY release.process_id, release.number DESC) AS newest
     ORDER BY "startsOn" DESC NULLS LAST, slug LIMIT $3`,
    [workspaceId, processId, MOST_EARLIER],
  );
  return rows;
}

/** Takes the office's translations of erased words out of every talk, and the choice of such a quote with them. */
export async function eraseFromTalks(db: EntityManager, workspaceId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.query(
    `UPDATE talk SET version = version + 1, choices = jsonb_set(choices, '{slides}', (
       SELECT jsonb_agg(CASE WHEN slide ->> 'quoteId' = ANY ($2::text[])
         THEN slide || '{"quoteId": null, "translation": ""}' ELSE slide END ORDER BY place)
       FROM jsonb_array_elements(choices -> 'slides') WITH ORDINALITY AS shown (slide, place)))
     WHERE workspace_id = $1 AND EXISTS (
       SELECT FROM jsonb_array_elements(choices -> 'slides') AS slide WHERE slide ->> 'quoteId' = ANY ($2::text[]))`,
    [workspaceId, ids],
  );
}
