import type { EntityManager } from 'typeorm';
import { DEFAULT_RETENTION, type LocalisedText, type RetentionKind, type RetentionRules } from '#domain';

export async function readRetention(db: EntityManager, workspaceId: string): Promise<RetentionRules> {
  const [row] = await db.query(
    `SELECT originals_months AS "originalsMonths", scans_days AS "scansDays", pseudonyms_years AS "pseudonymsYears", automatic
     FROM retention WHERE workspace_id = $1`,
    [workspaceId],
  );
  return row ?? DEFAULT_RETENTION;
}

export async function saveRetention(
  db: EntityManager,
  workspaceId: string,
  rules: RetentionRules,
  changedBy: string | null,
): Promise<void> {
  const { originalsMonths, scansDays, pseudonymsYears, automatic } = rules;
  await db.query(
    `INSERT INTO retention (workspace_id, originals_months, scans_days, pseudonyms_years, automatic, changed_by)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (workspace_id) DO UPDATE SET originals_months = excluded.originals_months, scans_days = excluded.scans_days,
       pseudonyms_years = excluded.pseudonyms_years, automatic = excluded.automatic, changed_by = excluded.changed_by, changed_at = now()`,
    [workspaceId, originalsMonths, scansDays, pseudonymsYears, automatic, changedBy],
  );
}

export interface RetentionState {
  readonly processId: string;
  readonly slug: string;
  readonly title: LocalisedText;
  readonly kind: RetentionKind;
  /** How many rows, texts, scans or people there are to delete. */
  readonly rows: number;
  /** ISO day from which they may go; null while the process has no end. */
  readonly dueOn: string | null;
  readonly isDue: boolean;
  readonly deletedAt: Date | null;
}

/**
 * What is kept of each process, and until when. Originals go when the process ended long enough ago and no import of it can be undone any
 * more (30 days); pseudonyms only of people who took part in nothing that is younger.
 *
 * @param now the day that "due" is said of
 */
export async function listRetention(db: EntityManager, workspaceId: string, now: Date): Promise<RetentionState[]> {
  return db.query(
    `WITH rules AS (
       SELECT coalesce(max(originals_months), $3::integer) AS months, coalesce(max(scans_days), $4::integer) AS days,
         coalesce(max(pseudonyms_years), $5::integer) AS years FROM retention WHERE workspace_id = $1),
     ended AS (
       SELECT process.id, process.slug, process.title, process.ends_on,
         (SELECT max(finished_at) FROM import WHERE import.workspace_id = $1 AND import.process_id = process.id) AS imported_at
       FROM process WHERE process.workspace_id = $1),
     kept AS (
       SELECT ended.id, 'originals' AS kind,
         (SELECT count(*) FROM raw_row JOIN import ON import.workspace_id = $1 AND import.id = raw_row.import_id
          WHERE raw_row.workspace_id = $1 AND import.process_id = ended.id AND ${HOLDS_PEOPLE}) +
         (SELECT count(*) FROM contribution_original AS original JOIN contribution ON contribution.workspace_id = $1
            AND contribution.id = original.contribution_id
          WHERE original.workspace_id = $1 AND contribution.process_id = ended.id) AS rows,
         CASE WHEN ends_on IS NOT NULL
           THEN greatest(ends_on + make_interval(months => rules.months), imported_at + interval '30 days')::date END AS due_on
       FROM ended, rules
       UNION ALL
       SELECT ended.id, 'scans', count(scan.submission_id), (min(scan.created_at) + make_interval(days => max(rules.days)))::date
       FROM ended CROSS JOIN rules
       LEFT JOIN submission ON submission.workspace_id = $1 AND submission.process_id = ended.id
       LEFT JOIN submission_scan AS scan ON scan.workspace_id = $1 AND scan.submission_id = submission.id
       GROUP BY ended.id
       UNION ALL
       SELECT ended.id, 'pseudonyms',
         (SELECT count(*) FROM participation JOIN participant ON participant.workspace_id = $1
            AND participant.id = participation.participant_id
          WHERE participation.workspace_id = $1 AND participation.process_id = ended.id AND participant.identifier_kind <> 'forgotten'),
         (ends_on + make_interval(years => rules.years))::date
       FROM ended, rules)
     SELECT ended.id AS "processId", ended.slug, ended.title, kept.kind, kept.rows::integer AS rows, kept.due_on::text AS "dueOn",
       coalesce(kept.due_on <= $2::date, false) AND kept.rows > 0 AS "isDue",
       (SELECT max(deleted_at) FROM retention_event AS event WHERE event.workspace_id = $1 AND event.process_id = ended.id
          AND event.kind = kept.kind) AS "deletedAt"
     FROM kept JOIN ended ON ended.id = kept.id ORDER BY ended.ends_on NULLS LAST, ended.slug, kept.kind`,
    [
      workspaceId,
      now.toISOString().slice(0, 10),
      DEFAULT_RETENTION.originalsMonths,
      DEFAULT_RETENTION.scansDays,
      DEFAULT_RETENTION.pseudonymsYears,
    ],
  );
}

/** Ballots of open data hold no contact, and the rules of a budget are read from them. */
const HOLDS_PEOPLE = `import.connector <> 'pabulib'`;

/** Deletes what is kept of one kind; the caller has seen that it is due. @returns how much went */
export async function deleteKept(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  kind: RetentionKind,
  by: { readonly personId: string | null; readonly now: Date; readonly scansDays: number },
): Promise<number> {
  const rows = await DELETE[kind](db, workspaceId, processId, by);
  await db.query(
    `INSERT INTO retention_event (workspace_id, process_id, kind, rows, deleted_by, deleted_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [workspaceId, processId, kind, rows, by.personId, by.now],
  );
  return rows;
}

type Deletion = (
  db: EntityManager,
  workspaceId: string,
  processId: string,
  by: { readonly now: Date; readonly scansDays: number },
) => Promise<number>;

const DELETE: Readonly<Record<RetentionKind, Deletion>> = {
  async originals(db, workspaceId, processId) {
    const of = [workspaceId, processId];
    const rows = await countOf(
      db,
      `DELETE FROM raw_row USING import WHERE raw_row.workspace_id = $1 AND import.workspace_id = $1
         AND import.id = raw_row.import_id AND import.process_id = $2 AND ${HOLDS_PEOPLE} RETURNING 1`,
      of,
    );
    await db.query(
      `UPDATE rejected_row SET value = NULL FROM import WHERE rejected_row.workspace_id = $1 AND import.workspace_id = $1
         AND import.id = rejected_row.import_id AND import.process_id = $2`,
      of,
    );
    const texts = await countOf(
      db,
      `DELETE FROM contribution_original AS original USING contribution WHERE original.workspace_id = $1
         AND contribution.workspace_id = $1 AND contribution.id = original.contribution_id AND contribution.process_id = $2 RETURNING 1`,
      of,
    );
    return rows + texts;
  },
  scans: (db, workspaceId, processId, { now, scansDays }) =>
    countOf(
      db,
      `DELETE FROM submission_scan AS scan USING submission WHERE scan.workspace_id = $1 AND submission.workspace_id = $1
         AND submission.id = scan.submission_id AND submission.process_id = $2
         AND scan.created_at + make_interval(days => $4) <= $3::timestamptz RETURNING 1`,
      [workspaceId, processId, now, scansDays],
    ),
  async pseudonyms(db, workspaceId, processId) {
    const forgotten = await countOf(
      db,
      `UPDATE participant SET pseudonym = sha256(convert_to(gen_random_uuid()::text, 'UTF8')), identifier_kind = 'forgotten',
         identifier_scope = 'source'
       WHERE workspace_id = $1 AND identifier_kind <> 'forgotten'
         AND id IN (SELECT participant_id FROM participation WHERE workspace_id = $1 AND process_id = $2)
         AND NOT EXISTS (
           SELECT FROM participation AS other JOIN process ON process.workspace_id = $1 AND process.id = other.process_id
           WHERE other.workspace_id = $1 AND other.participant_id = participant.id AND other.process_id <> $2
             AND (process.ends_on IS NULL OR process.ends_on > (SELECT ends_on FROM process AS own
                  WHERE own.workspace_id = $1 AND own.id = $2))) RETURNING 1`,
      [workspaceId, processId],
    );
    const of = [workspaceId, processId];
    await db.query(`DELETE FROM linked_identifier WHERE workspace_id = $1 AND process_id = $2`, of);
    await db.query(
      `DELETE FROM person_identifier AS seen USING import WHERE seen.workspace_id = $1 AND import.workspace_id = $1
         AND import.id = seen.import_id AND import.process_id = $2`,
      of,
    );
    return forgotten;
  },
};

/** Have kept rows of the process been deleted? Then no import of it can be undone, for the state cannot be computed anew. */
export async function areOriginalsDeleted(db: EntityManager, workspaceId: string, processId: string): Promise<boolean> {
  const [{ deleted }] = await db.query(
    `SELECT EXISTS (SELECT FROM retention_event WHERE workspace_id = $1 AND process_id = $2 AND kind = 'originals') AS deleted`,
    [workspaceId, processId],
  );
  return deleted;
}

/** TypeORM answers DELETE and UPDATE with the rows and their number. */
async function countOf(db: EntityManager, sql: string, parameters: readonly unknown[]): Promise<number> {
  const [, count] = (await db.query(sql, [...parameters])) as [unknown[], number];
  return count;
}

export interface FoundByCodeRow {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly source: string;
  readonly submittedAt: Date | null;
  readonly samePerson: number;
}

/** Contributions that bear a code: the source's own reference, or the end of the address of the entry there. */
export async function findByCode(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  code: string,
): Promise<FoundByCodeRow[]> {
  return db.query(
    `SELECT contribution.id, contribution.kind, contribution.source_reference AS reference, source.name AS source,
       contribution.submitted_at AS "submittedAt",
       CASE WHEN contribution.participation_id IS NULL THEN 1 ELSE (
         SELECT count(*)::integer FROM contribution AS other WHERE other.workspace_id = $1
           AND other.participation_id = contribution.participation_id) END AS "samePerson"
     FROM contribution JOIN source ON source.workspace_id = $1 AND source.id = contribution.source_id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2
       AND (contribution.source_reference = $3 OR contribution.url = $3)
     ORDER BY contribution.submitted_at NULLS LAST, contribution.id LIMIT 20`,
    [workspaceId, processId, code],
  );
}
