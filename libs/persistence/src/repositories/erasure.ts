import type { EntityManager } from 'typeorm';
import { dropDecisions } from './import/merge-ledger.js';
import { eraseFromReleases } from './releases/index.js';
import { eraseFromTalks } from './talks/index.js';
import { eraseFromBuiltReports } from './built-reports/index.js';

/** Who is erased: everything of one person in a municipality, or one text behind which nobody is known. */
export interface ErasureSubject {
  readonly contributionId: string;
  /** Null where nobody is linked to the contribution. */
  readonly participantId: string | null;
}

/** A kept row that holds something of the erased person. */
export interface ErasedRow {
  readonly importId: string;
  readonly sequence: number;
  /** Encrypted. */
  readonly content: Buffer;
  /** Places of her records among those of the row. */
  readonly positions: readonly number[];
}

export interface ErasedCounts {
  readonly contributions: number;
  readonly answers: number;
  readonly votes: number;
}

/** Every identifier that is known to be hers; $1 is the workspace, $3 the participant. */
const HER_PSEUDONYMS = `
  SELECT pseudonym FROM participant WHERE workspace_id = $1 AND id = $3
  UNION
  SELECT linked.pseudonym FROM participant JOIN linked_identifier AS linked ON linked.workspace_id = $1
    AND linked.root = participant.pseudonym
  WHERE participant.workspace_id = $1 AND participant.id = $3`;

/** The subject behind a contribution of a process, hidden ones too; waits until no import is being merged. */
export async function lockErasure(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  contributionId: string,
): Promise<ErasureSubject | null> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtext('erasure'), hashtext($1::text))`, [workspaceId]);
  const [row] = await db.query(
    `SELECT contribution.id AS "contributionId", participation.participant_id AS "participantId" FROM contribution
     LEFT JOIN participation ON participation.workspace_id = $1 AND participation.id = contribution.participation_id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.id = $3`,
    [workspaceId, processId, contributionId],
  );
  return row ?? null;
}

/**
 * Gathers what is to go, for the functions below.
 * @returns the processes whose data change
 */
export async function collectErased(
  db: EntityManager,
  workspaceId: string,
  { contributionId, participantId }: ErasureSubject,
): Promise<string[]> {
  await db.query(
    `CREATE TEMP TABLE erased ON COMMIT DROP AS
     WITH hers AS (
       SELECT participation.id FROM (${HER_PSEUDONYMS}) AS known
       JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym = known.pseudonym
       JOIN participation ON participation.workspace_id = $1 AND participation.participant_id = participant.id)
     SELECT id, source_id, process_id, 'contribution' AS record_type, kind, source_reference AS reference FROM contribution
     WHERE workspace_id = $1 AND (id = $2 OR participation_id IN (SELECT id FROM hers))
     UNION ALL
     SELECT answer.id, answer.source_id, answer.process_id, 'answer', question.code, answer.source_reference FROM answer
     JOIN question ON question.workspace_id = $1 AND question.id = answer.question_id
     WHERE answer.workspace_id = $1 AND answer.participation_id IN (SELECT id FROM hers)
     UNION ALL
     SELECT id, source_id, process_id, 'filled_form', '', source_reference FROM filled_form
     WHERE workspace_id = $1 AND participation_id IN (SELECT id FROM hers)
     UNION ALL
     SELECT id, source_id, process_id, 'vote', '', source_reference FROM vote
     WHERE workspace_id = $1 AND participation_id IN (SELECT id FROM hers)
     UNION ALL
     SELECT DISTINCT $3::uuid, record.source_id, source.process_id, 'person', '', record.source_reference
     FROM (${HER_PSEUDONYMS}) AS hers
     JOIN import_record AS record ON record.workspace_id = $1 AND record.record_type = 'person'
       AND record.source_reference = encode(hers.pseudonym, 'hex')
     JOIN source ON source.workspace_id = $1 AND source.id = record.source_id
     UNION
     SELECT DISTINCT $3::uuid, import.source_id, import.process_id, 'person', '', encode(hers.pseudonym, 'hex')
     FROM (${HER_PSEUDONYMS}) AS hers
     JOIN person_identifier AS seen ON seen.workspace_id = $1 AND seen.pseudonym = hers.pseudonym
     JOIN import ON import.workspace_id = $1 AND import.id = seen.import_id`,
    [workspaceId, contributionId, participantId],
  );
  const rows: { id: string }[] = await db.query(
    `SELECT process_id AS id FROM erased
     UNION SELECT process_id FROM participation JOIN participant ON participant.workspace_id = $1
       AND participant.id = participation.participant_id
     WHERE participation.workspace_id = $1 AND (participant.id = $2 OR participant.pseudonym IN (
       SELECT decode(reference, 'hex') FROM erased WHERE record_type = 'person')) ORDER BY 1`,
    [workspaceId, participantId],
  );
  return rows.map(({ id }) => id);
}

/** The kept rows, of finished and of undone imports, in which her records stand. */
export async function listErasedRows(db: EntityManager, workspaceId: string): Promise<ErasedRow[]> {
  return db.query(
    `SELECT raw_row.import_id AS "importId", raw_row.sequence, raw_row.content,
       array_agg(DISTINCT record.position % 10000) AS positions
     FROM erased
     JOIN import_record AS record ON record.workspace_id = $1 AND record.source_id = erased.source_id
       AND record.record_type = erased.record_type AND record.kind = erased.kind AND record.source_reference = erased.reference
     JOIN raw_row ON raw_row.workspace_id = $1 AND raw_row.import_id = record.import_id AND raw_row.sequence = record.sequence
     GROUP BY raw_row.import_id, raw_row.sequence, raw_row.content ORDER BY 1, 2`,
    [workspaceId],
  );
}

/** Puts an emptied row in the place of a kept one, and forgets the cells of it that could not be read. */
export async function replaceRow(
  db: EntityManager,
  workspaceId: string,
  { importId, sequence }: ErasedRow,
  content: Buffer,
): Promise<void> {
  const row = [workspaceId, importId, sequence];
  await db.query(
    `UPDATE raw_row SET content = $4, content_hash = sha256($4::bytea)
     WHERE workspace_id = $1 AND import_id = $2 AND sequence = $3`,
    [...row, content],
  );
  await db.query(
    `UPDATE rejected_row SET value = NULL WHERE workspace_id = $1 AND import_id = $2 AND sequence = $3`,
    row,
  );
}

/**
 * Deletes what was gathered and leaves tombstones: a hash of each reference, so that no later delivery of that source brings it
 * back. What other people wrote and voted stays, only its link to the erased words goes.
 */
export async function erase(
  db: EntityManager,
  workspaceId: string,
  { participantId }: ErasureSubject,
  erasedBy: string | null,
): Promise<ErasedCounts> {
  await db.query(
    `INSERT INTO erased_record (workspace_id, source_id, record_type, kind, reference_hash, erased_by)
     SELECT DISTINCT $1::uuid, source_id, CASE record_type WHEN 'person' THEN 'participant' ELSE record_type END, kind,
       sha256(convert_to(reference, 'UTF8')), $2::uuid
     FROM erased ON CONFLICT DO NOTHING`,
    [workspaceId, erasedBy],
  );
  await db.query(
    `DELETE FROM import_record AS record USING erased WHERE record.workspace_id = $1 AND record.source_id = erased.source_id
       AND record.record_type = erased.record_type AND record.kind = erased.kind AND record.source_reference = erased.reference`,
    [workspaceId],
  );
  await eraseSubmissions(db, workspaceId, participantId);
  await releaseContributions(db, workspaceId);
  await dropDecisions(db, workspaceId, 'erased_decision');
  await db.query(
    `DELETE FROM contribution USING erased WHERE contribution.workspace_id = $1 AND contribution.id = erased.id
       AND erased.record_type = 'contribution'`,
    [workspaceId],
  );
  await db.query(
    `DELETE FROM response USING erased_response WHERE response.workspace_id = $1 AND response.id = erased_response.id
       AND NOT EXISTS (SELECT FROM response_link WHERE response_link.workspace_id = $1 AND response_link.response_id = response.id)`,
    [workspaceId],
  );
  await db.query(
    `WITH hers AS (SELECT DISTINCT decode(reference, 'hex') AS pseudonym FROM erased WHERE record_type = 'person'), forgotten AS (
       DELETE FROM linked_identifier USING hers WHERE workspace_id = $1 AND linked_identifier.pseudonym = hers.pseudonym)
     DELETE FROM person_identifier USING hers
     WHERE workspace_id = $1 AND (person_identifier.pseudonym = hers.pseudonym OR person_identifier.linked_to = hers.pseudonym)`,
    [workspaceId],
  );
  if (participantId !== null) await erasePerson(db, workspaceId, participantId);
  const words: { id: string }[] = await db.query(`SELECT id FROM erased WHERE record_type = 'contribution'`);
  const erased = words.map(({ id }) => id);
  await eraseFromReleases(db, workspaceId, erased);
  await eraseFromTalks(db, workspaceId, erased);
  await eraseFromBuiltReports(db, workspaceId, erased);
  const [counts] = await db.query(
    `SELECT count(*) FILTER (WHERE record_type = 'contribution')::integer AS contributions,
       count(*) FILTER (WHERE record_type = 'answer')::integer AS answers,
       count(*) FILTER (WHERE record_type = 'vote')::integer AS votes FROM erased`,
  );
  return counts;
}

/** Everything of others that points at the erased words; and the official answers to them, which may quote them. */
async function releaseContributions(db: EntityManager, workspaceId: string): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE erased_response ON COMMIT DROP AS
     SELECT DISTINCT link.response_id AS id FROM response_link AS link JOIN erased ON erased.id = link.contribution_id
     WHERE link.workspace_id = $1`,
    [workspaceId],
  );
  await db.query(
    `CREATE TEMP TABLE erased_decision ON COMMIT DROP AS
     SELECT DISTINCT decision.id FROM decision_link AS link JOIN erased ON erased.id = link.contribution_id
     JOIN decision ON decision.workspace_id = $1 AND decision.id = link.decision_id AND decision.source_id IS NOT NULL
     WHERE link.workspace_id = $1 AND link.linked_by = 'source'`,
    [workspaceId],
  );
  for (const [table, column] of [
    ['contribution', 'parent_id'],
    ['vote', 'contribution_id'],
    ['published_reference', 'contribution_id'],
  ] as const) {
    await db.query(
      `UPDATE ${table} SET ${column} = NULL FROM erased WHERE ${table}.workspace_id = $1 AND ${table}.${column} = erased.id
         AND erased.record_type = 'contribution'`,
      [workspaceId],
    );
  }
}

/**
 * Letters in which the erased words stood, and all that she sent, lose their scan and every word about them; of a registered one its
 * number, date and counts stay, so that the register has no gap. Drafts of hers go whole.
 */
async function eraseSubmissions(db: EntityManager, workspaceId: string, participantId: string | null): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE erased_submission ON COMMIT DROP AS
     SELECT contribution.submission_id AS id FROM contribution JOIN erased ON erased.id = contribution.id
     WHERE contribution.workspace_id = $1 AND erased.record_type = 'contribution' AND contribution.submission_id IS NOT NULL
     UNION
     SELECT id FROM submission WHERE workspace_id = $1 AND sender_pseudonym IN (
       SELECT pseudonym FROM participant WHERE workspace_id = $1 AND id = $2
       UNION SELECT decode(reference, 'hex') FROM erased WHERE record_type = 'person')`,
    [workspaceId, participantId],
  );
  await db.query(
    `DELETE FROM submission USING erased_submission AS erased
     WHERE submission.workspace_id = $1 AND submission.id = erased.id AND submission.state = 'draft'`,
    [workspaceId],
  );
  await db.query(
    `DELETE FROM submission_scan USING erased_submission AS erased
     WHERE submission_scan.workspace_id = $1 AND submission_scan.submission_id = erased.id`,
    [workspaceId],
  );
  await db.query(
    `UPDATE submission SET sender_kind = NULL, sender_pseudonym = NULL, sender_pseudonym_epoch = NULL, case_number = NULL, sheet_number = NULL,
       note = NULL FROM erased_submission AS erased WHERE submission.workspace_id = $1 AND submission.id = erased.id`,
    [workspaceId],
  );
}

/** With the participant go her participations, answers and votes. */
async function erasePerson(db: EntityManager, workspaceId: string, participantId: string): Promise<void> {
  await db.query(
    `DELETE FROM participant WHERE workspace_id = $1 AND (id = $2 OR pseudonym IN (
       SELECT decode(reference, 'hex') FROM erased WHERE record_type = 'person'))`,
    [workspaceId, participantId],
  );
}
