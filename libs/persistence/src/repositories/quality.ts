import type { EntityManager } from 'typeorm';
import type { CompletenessCount, DateIssue, Eligibility, RejectionCode } from '#domain';
import { INPUT } from './contribution-filter.js';

export interface DeliveredRows {
  readonly imports: number;
  readonly failedImports: number;
  readonly undoneImports: number;
  readonly lastImportAt: Date | null;
  readonly rows: number;
  readonly leftOut: number;
  /** Cells that could not be read, in rows of which the rest was kept. */
  readonly cells: number;
  readonly reasons: readonly { readonly code: RejectionCode; readonly rows: number; readonly cells: number }[];
}

/** What the finished imports of a process delivered and what they left out; a file that only repeats another counts for nothing. */
export async function readDeliveredRows(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<DeliveredRows> {
  const [row] = await db.query(
    `WITH delivered AS (
       SELECT id, state, counts, finished_at, same_as FROM import WHERE workspace_id = $1 AND process_id = $2),
     rejected AS (
       SELECT rejected_row.import_id, rejected_row.sequence, rejected_row.position, rejected_row.code,
         NOT EXISTS (SELECT FROM import_record AS kept WHERE kept.workspace_id = $1 AND kept.import_id = rejected_row.import_id
           AND kept.sequence = rejected_row.sequence) AS is_whole
       FROM rejected_row JOIN delivered ON delivered.id = rejected_row.import_id
       WHERE rejected_row.workspace_id = $1 AND delivered.state = 'done' AND delivered.same_as IS NULL),
     left_out AS (
       SELECT DISTINCT ON (import_id, sequence) code FROM rejected WHERE is_whole ORDER BY import_id, sequence, position),
     reasons AS (
       SELECT code, sum(rows)::integer AS rows, sum(cells)::integer AS cells FROM (
         SELECT code, count(*) AS rows, 0 AS cells FROM left_out GROUP BY code
         UNION ALL SELECT code, 0, count(*) FROM rejected WHERE NOT is_whole GROUP BY code) AS each GROUP BY code)
     SELECT count(*) FILTER (WHERE state = 'done')::integer AS imports,
       count(*) FILTER (WHERE state = 'failed')::integer AS "failedImports",
       count(*) FILTER (WHERE state = 'undone')::integer AS "undoneImports",
       max(finished_at) FILTER (WHERE state = 'done') AS "lastImportAt",
       coalesce(sum((counts ->> 'rows')::integer) FILTER (WHERE state = 'done' AND same_as IS NULL), 0)::integer AS rows,
       (SELECT count(*)::integer FROM left_out) AS "leftOut",
       (SELECT count(*)::integer FROM rejected WHERE NOT is_whole) AS cells,
       (SELECT coalesce(jsonb_agg(reasons ORDER BY rows DESC, cells DESC, code), '[]') FROM reasons) AS reasons
     FROM delivered`,
    [workspaceId, processId],
  );
  return row;
}

export interface StoredTexts {
  /** Everything that is stored, answers of the office and what is gone at the source too. */
  readonly stored: number;
  readonly gone: number;
  readonly institution: number;
  readonly counted: number;
  readonly setAside: readonly { readonly eligibility: Eligibility; readonly contributions: number }[];
  /** Texts that were erased at somebody's wish; nothing else is known of them. */
  readonly erased: number;
  readonly languages: readonly { readonly language: string | null; readonly contributions: number }[];
  /** Wordings that came more than once, letter by letter, and how many contributions bear one of them. */
  readonly exactTexts: number;
  readonly exactCopies: number;
  readonly dates: readonly { readonly issue: DateIssue; readonly contributions: number }[];
}

/** What became of what was stored: counted, set aside, gone, erased; and what is odd about it. */
export async function readStoredTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  now: Date,
): Promise<StoredTexts> {
  const [row] = await db.query(
    `WITH input AS MATERIALIZED (
       SELECT contribution.eligibility, nullif(contribution.language, 'und') AS language, contribution.content_hash, contribution.body <> '' AS has_text,
         CASE WHEN contribution.submitted_at IS NULL THEN 'undated'
           WHEN contribution.submitted_at < '1971-01-01' THEN 'placeholder'
           WHEN contribution.submitted_at > $3 THEN 'future'
           WHEN (contribution.submitted_at AT TIME ZONE process.time_zone)::date < process.starts_on THEN 'before-start'
           WHEN (contribution.submitted_at AT TIME ZONE process.time_zone)::date > process.ends_on THEN 'after-end' END AS issue
       FROM contribution JOIN process ON process.workspace_id = $1 AND process.id = $2 WHERE ${INPUT}),
     copied AS (
       SELECT count(*) AS copies FROM input WHERE has_text GROUP BY content_hash HAVING count(*) > 1)
     SELECT stored.*,
       (SELECT count(*)::integer FROM input WHERE eligibility = 'eligible') AS counted,
       (SELECT coalesce(jsonb_agg(each ORDER BY contributions DESC, eligibility), '[]') FROM (
          SELECT eligibility, count(*) AS contributions FROM input WHERE eligibility <> 'eligible' GROUP BY eligibility) AS each) AS "setAside",
       (SELECT count(*)::integer FROM erased_record JOIN source ON source.workspace_id = $1 AND source.id = erased_record.source_id
        WHERE erased_record.workspace_id = $1 AND source.process_id = $2 AND record_type = 'contribution') AS erased,
       (SELECT coalesce(jsonb_agg(each ORDER BY contributions DESC, language), '[]') FROM (
          SELECT language, count(*) AS contributions FROM input GROUP BY language) AS each) AS languages,
       (SELECT count(*)::integer FROM copied) AS "exactTexts",
       (SELECT coalesce(sum(copies), 0)::integer FROM copied) AS "exactCopies",
       (SELECT coalesce(jsonb_agg(each ORDER BY issue), '[]') FROM (
          SELECT issue, count(*) AS contributions FROM input WHERE issue IS NOT NULL GROUP BY issue) AS each) AS dates
     FROM (SELECT count(*)::integer AS stored, count(*) FILTER (WHERE hidden_at IS NOT NULL)::integer AS gone,
             count(*) FILTER (WHERE hidden_at IS NULL AND voice = 'institution')::integer AS institution
           FROM contribution WHERE workspace_id = $1 AND process_id = $2) AS stored`,
    [workspaceId, processId, now],
  );
  return row;
}

/** Joint letters and near copies that the newest run for themes found, of those that are still visible; null before the first run. */
export async function countSimilar(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ readonly groups: number; readonly contributions: number } | null> {
  const [row] = await db.query(
    `WITH newest AS (
       SELECT result FROM theme_run WHERE workspace_id = $1 AND process_id = $2 ORDER BY created_at DESC LIMIT 1),
     copies AS (
       SELECT letter.position, count(*) AS copies
       FROM newest CROSS JOIN jsonb_array_elements(newest.result -> 'similar') WITH ORDINALITY AS letter (ids, position)
       CROSS JOIN LATERAL jsonb_array_elements_text(letter.ids) AS member (id)
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = member.id::uuid
         AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
       GROUP BY letter.position HAVING count(*) > 1)
     SELECT (SELECT count(*)::integer FROM copies) AS groups, (SELECT coalesce(sum(copies), 0)::integer FROM copies) AS contributions
     FROM newest`,
    [workspaceId, processId],
  );
  return row ?? null;
}

/** Source names, for the rows of the table of completeness and for the draft of an impact assessment. */
export async function listSourceNames(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ readonly id: string; readonly name: string; readonly kind: string }[]> {
  return db.query(`SELECT id, name, kind FROM source WHERE workspace_id = $1 AND process_id = $2 ORDER BY name, id`, [
    workspaceId,
    processId,
  ]);
}

/**
 * People of each source and channel, how many of them were asked for each variable, and how many told it. People as reach counts them;
 * what they told is frozen on their participation, so that it counts in every source they took part in. For whoever protects it, never for
 * an answer.
 */
export async function countCompleteness(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  variables: readonly string[],
): Promise<CompletenessCount[]> {
  return db.query(
    `WITH took AS (
       SELECT DISTINCT source_id, channel, participation_id FROM contribution
       WHERE workspace_id = $1 AND process_id = $2 AND participation_id IS NOT NULL AND voice = 'person' AND hidden_at IS NULL
         AND eligibility <> 'spam'
       UNION SELECT source_id, channel, participation_id FROM answer WHERE workspace_id = $1 AND process_id = $2
       UNION SELECT source_id, channel, participation_id FROM vote WHERE workspace_id = $1 AND process_id = $2),
     told AS (
       SELECT participation.id, given.variable, participation.attributes ? given.variable AS asked,
         nullif(btrim(coalesce(attribute_map.group_code, participation.attributes ->> given.variable)), '') IS NOT NULL AS answered
       FROM participation CROSS JOIN unnest($3::text[]) AS given (variable)
       LEFT JOIN attribute_map ON attribute_map.workspace_id = $1 AND attribute_map.process_id = $2
         AND attribute_map.variable = given.variable AND attribute_map.value = participation.attributes ->> given.variable
       WHERE participation.workspace_id = $1 AND participation.process_id = $2),
     place AS (
       SELECT DISTINCT 'source' AS of, source_id::text AS key, participation_id FROM took
       UNION ALL SELECT DISTINCT 'channel', channel, participation_id FROM took)
     SELECT place.of, place.key, told.variable, count(*)::integer AS people, count(*) FILTER (WHERE told.asked)::integer AS asked,
       count(*) FILTER (WHERE told.answered)::integer AS answered
     FROM place JOIN told ON told.id = place.participation_id
     GROUP BY place.of, place.key, told.variable ORDER BY place.of, place.key, told.variable`,
    [workspaceId, processId, variables],
  );
}

export interface ProcessEvent {
  readonly id: string;
  readonly at: Date;
  readonly personId: string | null;
  readonly action: string;
}

/** Who last did what with one process, newest first. */
export async function listProcessEvents(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  limit: number,
): Promise<ProcessEvent[]> {
  return db.query(
    `SELECT id, happened_at AS at, person_id AS "personId", action FROM audit_event
     WHERE workspace_id = $1 AND (process_id = $2 OR subject = 'process ' || $2::text)
     ORDER BY happened_at DESC, id DESC LIMIT $3`,
    [workspaceId, processId, limit],
  );
}

/** What the process holds, for the draft of an impact assessment. */
export async function readHoldings(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{
  readonly people: number;
  readonly originals: number;
  readonly rows: number;
  readonly variables: readonly string[];
}> {
  const [row] = await db.query(
    `SELECT
       (SELECT count(*)::integer FROM participation WHERE workspace_id = $1 AND process_id = $2) AS people,
       (SELECT count(*)::integer FROM contribution_original AS original JOIN contribution ON contribution.workspace_id = $1
          AND contribution.id = original.contribution_id
        WHERE original.workspace_id = $1 AND contribution.process_id = $2) AS originals,
       (SELECT count(*)::integer FROM raw_row JOIN import ON import.workspace_id = $1 AND import.id = raw_row.import_id
        WHERE raw_row.workspace_id = $1 AND import.process_id = $2) AS rows,
       (SELECT coalesce(jsonb_agg(variable ORDER BY variable), '[]') FROM (
          SELECT DISTINCT jsonb_object_keys(attributes) AS variable FROM participation
          WHERE workspace_id = $1 AND process_id = $2) AS told) AS variables`,
    [workspaceId, processId],
  );
  return row;
}
