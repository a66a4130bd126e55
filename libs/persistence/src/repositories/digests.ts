import type { EntityManager } from 'typeorm';
import {
  DIGEST_RETRY_MINUTES,
  DIGEST_SMALLEST_GROWTH,
  DIGEST_THEMES,
  DIGEST_TRIES,
  type DigestRhythm,
  type DigestState,
  type LocalisedText,
} from '#domain';

export interface DigestRow {
  readonly id: string;
  readonly personId: string;
  /** Null for the whole municipality. */
  readonly processId: string | null;
  readonly process: string | null;
  readonly processTitle: LocalisedText | null;
  readonly rhythm: DigestRhythm;
  readonly weekday: number;
  readonly sendsEmpty: boolean;
  readonly createdAt: Date;
  /** Up to when the last one counted; null before the first. */
  readonly countedUntil: Date | null;
  /** Of the newest day of all: what became of it. */
  readonly lastState: DigestState | null;
  readonly lastDay: string | null;
}

const ROW = `digest.id, digest.person_id AS "personId", digest.process_id AS "processId", process.slug AS process,
  process.title AS "processTitle", digest.rhythm, digest.weekday, digest.sends_empty AS "sendsEmpty", digest.created_at AS "createdAt",
  (SELECT max(counted_until) FROM digest_sent AS sent WHERE sent.workspace_id = $1 AND sent.subscription_id = digest.id
     AND sent.state IN ('sent', 'nothing')) AS "countedUntil", newest.state AS "lastState", newest.period::text AS "lastDay"`;
const FROM = `FROM digest_subscription AS digest
  LEFT JOIN process ON process.workspace_id = $1 AND process.id = digest.process_id
  LEFT JOIN LATERAL (SELECT state, period FROM digest_sent AS sent WHERE sent.workspace_id = $1 AND sent.subscription_id = digest.id
    ORDER BY period DESC LIMIT 1) AS newest ON true
  WHERE digest.workspace_id = $1`;

/** What a person asked for, the municipality first. */
export function listDigests(db: EntityManager, workspaceId: string, personId: string): Promise<DigestRow[]> {
  return db.query(`SELECT ${ROW} ${FROM} AND digest.person_id = $2 ORDER BY process.slug NULLS FIRST`, [
    workspaceId,
    personId,
  ]);
}

export async function findDigest(db: EntityManager, workspaceId: string, id: string): Promise<DigestRow | null> {
  const [row] = await db.query(`SELECT ${ROW} ${FROM} AND digest.id = $2`, [workspaceId, id]);
  return row ?? null;
}

/** A person asks for a process, or the municipality, once; asking again changes how often. */
export async function saveDigest(
  db: EntityManager,
  workspaceId: string,
  digest: Pick<DigestRow, 'personId' | 'processId' | 'rhythm' | 'weekday' | 'sendsEmpty'>,
): Promise<string> {
  const { personId, processId, rhythm, weekday, sendsEmpty } = digest;
  const [row] = await db.query(
    `INSERT INTO digest_subscription (workspace_id, person_id, process_id, subject_id, rhythm, weekday, sends_empty)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (workspace_id, person_id, subject_id) DO UPDATE SET rhythm = excluded.rhythm, weekday = excluded.weekday,
       sends_empty = excluded.sends_empty
     RETURNING id`,
    [workspaceId, personId, processId, processId ?? workspaceId, rhythm, weekday, sendsEmpty],
  );
  return row.id;
}

/** @param personId null for whoever holds the key of the mail */
export async function deleteDigest(
  db: EntityManager,
  workspaceId: string,
  id: string,
  personId: string | null,
): Promise<boolean> {
  const [, deleted] = await db.query(
    `DELETE FROM digest_subscription WHERE workspace_id = $1 AND id = $2 AND ($3::uuid IS NULL OR person_id = $3)`,
    [workspaceId, id, personId],
  );
  return deleted > 0;
}

/** Whoever leaves the municipality gets no more of its mails. */
export async function forgetDigestsOf(db: EntityManager, workspaceId: string, personId: string): Promise<void> {
  await db.query(
    `DELETE FROM digest_subscription WHERE workspace_id = $1 AND person_id = $2
       AND NOT EXISTS (SELECT FROM membership WHERE workspace_id = $1 AND person_id = $2)`,
    [workspaceId, personId],
  );
}

/** Takes the digest of a day, so that no other worker sends it; what the last one counted is not counted again. */
export interface TakenDigest {
  readonly countedFrom: Date;
  readonly countedUntil: Date;
}

/**
 * @returns null where that day's digest was sent, is being sent, or was interrupted, and where the mail server has refused it too often or
 * just now
 */
export async function takeDigest(
  db: EntityManager,
  workspaceId: string,
  id: string,
  day: string,
  now: Date,
): Promise<TakenDigest | null> {
  const [row] = await db.query(
    `INSERT INTO digest_sent AS sent (workspace_id, subscription_id, period, state, counted_from, counted_until, tried_at)
     SELECT $1, digest.id, $3, 'sending', coalesce((SELECT max(counted_until) FROM digest_sent AS before
         WHERE before.workspace_id = $1 AND before.subscription_id = digest.id AND before.state IN ('sent', 'nothing')), digest.created_at),
       $4::timestamptz, $4::timestamptz
     FROM digest_subscription AS digest WHERE digest.workspace_id = $1 AND digest.id = $2
     ON CONFLICT (workspace_id, subscription_id, period) DO UPDATE SET state = 'sending', attempts = sent.attempts + 1,
       tried_at = excluded.tried_at
       WHERE sent.state = 'failed' AND sent.attempts < ${DIGEST_TRIES}
         AND sent.tried_at <= excluded.tried_at - interval '${DIGEST_RETRY_MINUTES} minutes'
     RETURNING counted_from AS "countedFrom", counted_until AS "countedUntil"`,
    [workspaceId, id, day, now],
  );
  return row ?? null;
}

export async function finishDigest(
  db: EntityManager,
  workspaceId: string,
  id: string,
  day: string,
  state: Exclude<DigestState, 'sending'>,
): Promise<void> {
  await db.query(
    `UPDATE digest_sent SET state = $4 WHERE workspace_id = $1 AND subscription_id = $2 AND period = $3 AND state = 'sending'`,
    [workspaceId, id, day, state],
  );
}

/** Who gets a digest, as it is at this moment. */
export interface DigestReader {
  readonly email: string;
  readonly locale: string;
  readonly workspace: string;
  readonly workspaceName: LocalisedText;
  /** The processes that the person may see; null for all, none for somebody who may see nothing any more. */
  readonly processIds: readonly string[] | null;
}

/** Above the municipalities, so it runs over `asOwner`; null where there is no such person or she may not sign in. */
export async function findDigestReader(
  owner: EntityManager,
  workspaceId: string,
  personId: string,
): Promise<DigestReader | null> {
  const [row] = await owner.query(
    `SELECT person.email, person.locale, workspace.slug AS workspace, workspace.name AS "workspaceName",
       CASE WHEN EXISTS (SELECT FROM membership WHERE membership.workspace_id = $1 AND membership.person_id = $2
         AND membership.process_id IS NULL) THEN NULL
       ELSE ARRAY(SELECT membership.process_id FROM membership WHERE membership.workspace_id = $1
         AND membership.person_id = $2) END AS "processIds"
     FROM person JOIN workspace ON workspace.id = $1 WHERE person.id = $2 AND person.disabled_at IS NULL`,
    [workspaceId, personId],
  );
  return row ?? null;
}

export interface PlannedDigest {
  readonly workspaceId: string;
  readonly id: string;
  readonly personId: string;
  readonly timeZone: string;
  readonly rhythm: DigestRhythm;
  readonly weekday: number;
  readonly createdAt: Date;
}

/** Every digest that anybody asked for, over `asOwner`. */
export function listPlannedDigests(owner: EntityManager): Promise<PlannedDigest[]> {
  return owner.query(
    `SELECT workspace.id AS "workspaceId", digest.id, digest.person_id AS "personId", workspace.time_zone AS "timeZone", digest.rhythm,
       digest.weekday, digest.created_at AS "createdAt"
     FROM digest_subscription AS digest JOIN workspace ON workspace.id = digest.workspace_id ORDER BY workspace.id, digest.id`,
  );
}

/** What came to one process; counts that are crossed with nothing. */
export interface DigestCounts {
  readonly processId: string;
  readonly process: string;
  readonly title: LocalisedText;
  readonly contributions: number;
  /** Answers, decisions, commitments and outcomes that were published. */
  readonly published: number;
  readonly themes: readonly { readonly id: string; readonly label: string; readonly contributions: number }[];
}

/**
 * What is new in processes after one instant and up to another.
 *
 * @param processIds only these; null for all
 */
export async function readDigestCounts(
  db: EntityManager,
  workspaceId: string,
  processIds: readonly string[] | null,
  { countedFrom, countedUntil }: TakenDigest,
): Promise<DigestCounts[]> {
  const input = `contribution.workspace_id = $1 AND contribution.process_id = process.id AND contribution.hidden_at IS NULL
    AND contribution.voice <> 'institution' AND contribution.created_at > $3 AND contribution.created_at <= $4`;
  return db.query(
    `SELECT process.id AS "processId", process.slug AS process, process.title,
       (SELECT count(*)::integer FROM contribution WHERE ${input}) AS contributions,
       (SELECT count(DISTINCT subject_id)::integer FROM ledger_event WHERE ledger_event.workspace_id = $1
          AND ledger_event.process_id = process.id AND kind = 'published' AND happened_at > $3 AND happened_at <= $4) AS published,
       (SELECT coalesce(jsonb_agg(grown ORDER BY contributions DESC, id), '[]') FROM (
          SELECT theme.id, theme.label, count(*)::integer AS contributions
          FROM theme
          JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.run_id = theme.last_run_id
            AND assignment.theme_id = theme.id AND assignment.grouped AND assignment.rank = 1
          JOIN contribution ON contribution.id = assignment.contribution_id AND ${input} AND contribution.eligibility = 'eligible'
          WHERE theme.workspace_id = $1 AND theme.process_id = process.id AND theme.parent_id IS NULL AND theme.retired_at IS NULL
            AND NOT theme.off_topic
            AND theme.last_run_id = (SELECT run_id FROM theme_run WHERE theme_run.workspace_id = $1 AND theme_run.process_id = process.id
              ORDER BY created_at DESC LIMIT 1)
          GROUP BY theme.id, theme.label HAVING count(*) >= ${DIGEST_SMALLEST_GROWTH}
          ORDER BY contributions DESC, theme.id LIMIT ${DIGEST_THEMES}) AS grown) AS themes
     FROM process WHERE process.workspace_id = $1 AND ($2::uuid[] IS NULL OR process.id = ANY ($2::uuid[]))
     ORDER BY process.starts_on DESC NULLS LAST, process.slug`,
    [workspaceId, processIds, countedFrom, countedUntil],
  );
}
