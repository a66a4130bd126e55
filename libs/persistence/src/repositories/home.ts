import type { EntityManager } from 'typeorm';
import { ANSWERED, PEOPLE } from './contribution-filter.js';
import { SAME_VISIT } from './process-news.js';

export interface ProcessCounts {
  readonly processId: string;
  readonly contributions: number;
  readonly people: number;
  readonly withoutAnswer: number;
  /** Since this person last looked; null where she never has. */
  readonly fresh: number | null;
}

/**
 * For Home: one line a process, in one pass over the municipality. A look of the last half hour belongs to the visit that goes on, so
 * that what is new stays the same here and on the page of the process.
 *
 * @param personId whose visits count; null for a program, which visits nothing
 */
export async function listProcessCounts(
  db: EntityManager,
  workspaceId: string,
  personId: string | null,
): Promise<ProcessCounts[]> {
  return db.query(
    `WITH visit AS (
       SELECT process_id, CASE WHEN seen_at < now() - ${SAME_VISIT} THEN seen_at ELSE before_at END AS at
       FROM process_visit WHERE workspace_id = $1 AND person_id = $2)
     SELECT contribution.process_id AS "processId", count(*)::integer AS contributions, ${PEOPLE}::integer AS people,
       count(*) FILTER (WHERE contribution.eligibility = 'eligible' AND NOT ${ANSWERED})::integer AS "withoutAnswer",
       CASE WHEN visit.at IS NOT NULL
         THEN count(*) FILTER (WHERE contribution.created_at > visit.at)::integer END AS fresh
     FROM contribution LEFT JOIN visit ON visit.process_id = contribution.process_id
     WHERE contribution.workspace_id = $1 AND contribution.hidden_at IS NULL AND contribution.voice <> 'institution'
     GROUP BY contribution.process_id, visit.at`,
    [workspaceId, personId],
  );
}

export interface ProcessState {
  readonly processId: string;
  /** Of the newest finished import. */
  readonly importedAt: Date | null;
  readonly rejectedRows: number;
  /** Kinds of computation whose newest run failed. */
  readonly failedRuns: number;
  readonly isWorking: boolean;
  /** Texts with findings that nobody has read. */
  readonly toReview: number;
  /** Entries of the ledger that somebody else handed in for a second look. */
  readonly entriesWaiting: number;
  /** 1 where the newest release is neither published nor withdrawn. */
  readonly releasesWaiting: number;
  /** Her own share links that end within a week. */
  readonly linksExpiring: number;
}

/** For Home: how the data of each process stand, and what waits in it. One statement, whatever the number of processes. */
export async function listProcessStates(
  db: EntityManager,
  workspaceId: string,
  personId: string | null,
): Promise<ProcessState[]> {
  const waiting = ['response', 'decision', 'commitment', 'outcome']
    .map((subject) => `SELECT process_id, id FROM ${subject} WHERE workspace_id = $1 AND state = 'waiting'`)
    .join(' UNION ALL ');
  return db.query(
    `WITH imported AS (
       SELECT process_id, max(finished_at) AS at, sum((counts ->> 'rejected')::integer) AS rejected
       FROM import WHERE workspace_id = $1 AND state = 'done' GROUP BY process_id
     ), latest AS (
       SELECT DISTINCT ON (process_id, kind) process_id, state FROM run WHERE workspace_id = $1
       ORDER BY process_id, kind, created_at DESC
     ), ran AS (
       SELECT process_id, count(*) FILTER (WHERE state = 'failed')::integer AS failed,
         bool_or(state IN ('queued', 'running')) AS working
       FROM latest GROUP BY process_id
     ), review AS (
       SELECT review.process_id, count(*)::integer AS count FROM text_review AS review
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = review.contribution_id
         AND contribution.content_hash = review.content_hash AND contribution.hidden_at IS NULL
       WHERE review.workspace_id = $1 AND review.state = 'unreviewed' AND review.risk > 0 GROUP BY review.process_id
     ), handed_in AS (
       SELECT DISTINCT ON (subject_id) subject_id, person_id FROM ledger_event
       WHERE workspace_id = $1 AND kind = 'handed-in' ORDER BY subject_id, happened_at DESC
     ), entry AS (
       SELECT waiting.process_id, count(*)::integer AS count FROM (${waiting}) AS waiting
       LEFT JOIN handed_in ON handed_in.subject_id = waiting.id
       WHERE handed_in.person_id IS DISTINCT FROM $2::uuid GROUP BY waiting.process_id
     ), newest AS (
       SELECT DISTINCT ON (process_id) process_id, published_at, withdrawn_at FROM release WHERE workspace_id = $1
       ORDER BY process_id, number DESC
     ), shared AS (
       SELECT process_id, count(*)::integer AS expiring FROM share_link
       WHERE workspace_id = $1 AND created_by = $2::uuid AND revoked_at IS NULL
         AND expires_at BETWEEN now() AND now() + interval '7 days'
       GROUP BY process_id
     )
     SELECT process.id AS "processId", imported.at AS "importedAt", coalesce(imported.rejected, 0)::integer AS "rejectedRows",
       coalesce(ran.failed, 0) AS "failedRuns", coalesce(ran.working, false) AS "isWorking",
       coalesce(review.count, 0) AS "toReview", coalesce(entry.count, 0) AS "entriesWaiting",
       (newest.process_id IS NOT NULL AND newest.published_at IS NULL AND newest.withdrawn_at IS NULL)::integer AS "releasesWaiting",
       coalesce(shared.expiring, 0) AS "linksExpiring"
     FROM process
     LEFT JOIN imported ON imported.process_id = process.id
     LEFT JOIN ran ON ran.process_id = process.id
     LEFT JOIN review ON review.process_id = process.id
     LEFT JOIN entry ON entry.process_id = process.id
     LEFT JOIN newest ON newest.process_id = process.id
     LEFT JOIN shared ON shared.process_id = process.id
     WHERE process.workspace_id = $1`,
    [workspaceId, personId],
  );
}
