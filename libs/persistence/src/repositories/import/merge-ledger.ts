import type { EntityManager } from 'typeorm';
import { applyLedger } from '../ledger/apply-ledger.js';
import type { MergeScope } from './merge-contributions.js';

/**
 * What a source tells of the institution becomes entries of the ledger: its answers, its results with their steps, and a decision
 * where the status of a contribution says so. A delivery that comes again changes entries and never doubles them, links of people
 * stay, and what differs from the state before is a dated event; going back to an older delivery is none.
 */
export async function mergeLedger(db: EntityManager, scope: MergeScope, isForward: boolean): Promise<void> {
  await mergeResponses(db, scope, isForward);
  await mergeOutcomes(db, scope, isForward);
  await mergeDecisions(db, scope, isForward);
  await applyToIncoming(db, scope, isForward);
}

const NAMED = ['workspace_id', 'source_id', 'source_reference'].join(', ');

/** The rows of a table as they were before the statement, by reference. */
const FORMER = (table: string) => `former AS (
  SELECT * FROM ${table} WHERE workspace_id = $1 AND source_id = $3 AND source_reference IN (SELECT source_reference FROM told))`;

/** Tells the history which fields of which entry an import brought or changed; columns are named as the fields of the entry are. */
const NOTED = (subject: string, fields: readonly (readonly [string, string])[], details: string) => {
  const differing = fields.map(
    ([field, column]) => `CASE WHEN former.${column} IS DISTINCT FROM told.${column} THEN '${field}' END`,
  );
  return `noted AS (
    INSERT INTO ledger_event (workspace_id, process_id, subject, subject_id, kind, details, import_id)
    SELECT $1, $2, '${subject}', written.id, CASE WHEN former.id IS NULL THEN 'imported' ELSE 'changed' END,
      CASE WHEN former.id IS NULL THEN '{}' ELSE jsonb_build_object('fields', array_remove(ARRAY[${differing.join(', ')}], NULL)) END || ${details}, told.import_id
    FROM written JOIN told USING (source_reference) LEFT JOIN former USING (source_reference) WHERE $4)`;
};

async function mergeResponses(db: EntityManager, scope: MergeScope, isForward: boolean): Promise<void> {
  const { workspaceId, processId, sourceId } = scope;
  await db.query(
    `WITH told AS (
       SELECT DISTINCT ON (reference) reference AS source_reference, text, office, answered_at, answered_precision, answered_zone, import_id
       FROM incoming_response ORDER BY reference, sequence, position
     ), ${FORMER('response')}, written AS (
       INSERT INTO response (${NAMED}, process_id, text, office, answered_at, answered_precision, answered_zone, visibility,
         first_import_id, last_import_id)
       SELECT $1, $3, source_reference, $2, text, office, answered_at, answered_precision, answered_zone, 'public', import_id, import_id
       FROM told
       ON CONFLICT (${NAMED}) DO UPDATE
       SET text = excluded.text, office = excluded.office, answered_at = excluded.answered_at,
         answered_precision = excluded.answered_precision, answered_zone = excluded.answered_zone,
         last_import_id = excluded.last_import_id, changed_at = now()
       WHERE ${differs('response', ['text', 'office', 'answered_at'])}
       RETURNING id, source_reference
     ), ${NOTED(
       'response',
       [
         ['text', 'text'],
         ['office', 'office'],
         ['answeredOn', 'answered_at'],
       ],
       `'{}'::jsonb`,
     )}
     SELECT FROM written`,
    [workspaceId, processId, sourceId, isForward],
  );
  await db.query(
    `INSERT INTO response_link (workspace_id, response_id, contribution_id, contribution_version, linked_by, is_confirmed, evidence)
     SELECT DISTINCT ON (response.id, contribution.id) $1::uuid, response.id, contribution.id, contribution.version, 'source', true,
       jsonb_build_object('import', incoming.import_id)
     FROM incoming_response AS incoming
     JOIN response ON response.workspace_id = $1 AND response.source_id = $2 AND response.source_reference = incoming.reference
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.source_id = $2 AND contribution.kind = incoming.kind
       AND contribution.source_reference = incoming.contribution_reference
     ON CONFLICT DO NOTHING`,
    [workspaceId, sourceId],
  );
}

/** Going back writes even what is equal, so that the entry names the delivery that now stands behind it. */
const differs = (table: string, columns: readonly string[]) =>
  `NOT $4 OR ${columns.map((column) => `${table}.${column} IS DISTINCT FROM excluded.${column}`).join(' OR ')}`;

const OUTCOME_FIELDS = [
  ['title', 'title'],
  ['text', 'text'],
  ['delivery', 'delivery'],
  ['progress', 'progress'],
  ['startsOn', 'starts_on'],
  ['dueOn', 'due_on'],
  ['milestones', 'milestones'],
] as const;

async function mergeOutcomes(db: EntityManager, scope: MergeScope, isForward: boolean): Promise<void> {
  const { workspaceId, processId, sourceId } = scope;
  const columns = OUTCOME_FIELDS.map(([, column]) => column);
  const said = `CASE WHEN former.delivery IS DISTINCT FROM told.delivery
    THEN jsonb_build_object('delivery', jsonb_build_array(former.delivery, told.delivery)) ELSE '{}' END`;
  await db.query(
    `WITH told AS (
       SELECT reference AS source_reference, ${columns.join(', ')}, source_label, import_id FROM incoming_outcome
     ), ${FORMER('outcome')}, written AS (
       INSERT INTO outcome (${NAMED}, process_id, ${columns.join(', ')}, source_label, visibility, first_import_id, last_import_id)
       SELECT $1, $3, source_reference, $2, ${columns.join(', ')}, source_label, 'public', import_id, import_id FROM told
       ON CONFLICT (${NAMED}) DO UPDATE
       SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}, source_label = excluded.source_label,
         last_import_id = excluded.last_import_id, changed_at = now()
       WHERE ${differs('outcome', [...columns, 'source_label'])}
       RETURNING id, source_reference
     ), ${NOTED('outcome', OUTCOME_FIELDS, said)}, moved AS (
       INSERT INTO due_date_change (workspace_id, process_id, subject, subject_id, from_on, to_on, visibility, import_id)
       SELECT $1, $2, 'outcome', former.id, former.due_on, told.due_on, 'public', told.import_id
       FROM told JOIN former USING (source_reference)
       WHERE $4 AND former.due_on IS NOT NULL AND former.due_on IS DISTINCT FROM told.due_on)
     SELECT FROM written`,
    [workspaceId, processId, sourceId, isForward],
  );
  await db.query(
    `INSERT INTO outcome_link (workspace_id, outcome_id, contribution_id, contribution_version, linked_by, is_confirmed, evidence)
     SELECT DISTINCT ON (outcome.id, contribution.id) $1::uuid, outcome.id, contribution.id, contribution.version, 'source', true,
       jsonb_build_object('import', incoming.import_id)
     FROM incoming_outcome_link AS incoming
     JOIN outcome ON outcome.workspace_id = $1 AND outcome.source_id = $2 AND outcome.source_reference = incoming.reference
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.source_id = $2 AND contribution.kind = incoming.kind
       AND contribution.source_reference = incoming.contribution_reference
     ON CONFLICT DO NOTHING`,
    [workspaceId, sourceId],
  );
}

const SOURCE_DECISION = `CASE WHEN contribution.source_status ? 'decision' THEN contribution.source_status ->> 'decision'
  ELSE contribution.decision END`;

/**
 * A decision for each contribution that the source says was decided: by its status, or as a budget project that was selected or turned
 * down. The official answer that stands beside it is its reason. A decision that the source takes back is withdrawn.
 */
async function mergeDecisions(db: EntityManager, scope: MergeScope, isForward: boolean): Promise<void> {
  const { workspaceId, processId, sourceId } = scope;
  await db.query(
    `WITH told AS (
       SELECT contribution.kind || '/' || contribution.source_reference AS source_reference, contribution.id AS contribution_id,
         contribution.version AS contribution_version, contribution.last_import_id AS import_id,
         coalesce(${SOURCE_DECISION}, CASE WHEN contribution.stage = 'selected' THEN 'yes'
           WHEN contribution.stage IN ('formally-rejected', 'merit-rejected') THEN 'no' END) AS code,
         contribution.source_label, coalesce(answer.text, '{}') AS reason, answer.office, answer.answered_at AS decided_at,
         answer.answered_precision, answer.answered_zone
       FROM incoming_contribution AS incoming
       JOIN contribution ON contribution.workspace_id = $1 AND contribution.source_id = $3 AND contribution.kind = incoming.kind
         AND contribution.source_reference = incoming.reference
       LEFT JOIN LATERAL (
         SELECT response.text, response.office, response.answered_at, response.answered_precision, response.answered_zone
         FROM response_link AS link JOIN response ON response.workspace_id = $1 AND response.id = link.response_id
           AND response.source_id = $3
         WHERE link.workspace_id = $1 AND link.contribution_id = contribution.id AND link.is_confirmed
         ORDER BY response.answered_at DESC NULLS LAST, response.id LIMIT 1) AS answer ON true
     ), ${FORMER('decision')}, written AS (
       INSERT INTO decision (${NAMED}, process_id, code, reason, office, decided_at, decided_precision, decided_zone, source_label,
         visibility, state, first_import_id, last_import_id)
       SELECT $1, $3, source_reference, $2, code, reason, office, decided_at, answered_precision, answered_zone, source_label, 'public',
         'published', import_id, import_id
       FROM told WHERE code IS NOT NULL
       ON CONFLICT (${NAMED}) DO UPDATE
       SET code = excluded.code, reason = excluded.reason, office = excluded.office, decided_at = excluded.decided_at,
         decided_precision = excluded.decided_precision, decided_zone = excluded.decided_zone, source_label = excluded.source_label,
         state = 'published', last_import_id = excluded.last_import_id, changed_at = now()
       WHERE decision.state <> 'published' OR ${differs('decision', ['code', 'reason', 'office', 'decided_at', 'source_label'])}
       RETURNING id, source_reference
     ), linked AS (
       INSERT INTO decision_link (workspace_id, decision_id, contribution_id, contribution_version, linked_by, is_confirmed, evidence)
       SELECT $1, written.id, told.contribution_id, told.contribution_version, 'source', true, jsonb_build_object('import', told.import_id)
       FROM written JOIN told USING (source_reference)
       ON CONFLICT DO NOTHING
     ), taken AS (
       UPDATE decision SET state = 'withdrawn', changed_at = now(), last_import_id = told.import_id
       FROM told WHERE $4 AND told.code IS NULL AND decision.workspace_id = $1 AND decision.source_id = $3
         AND decision.source_reference = told.source_reference AND decision.state = 'published'
       RETURNING decision.id, told.import_id, decision.code, told.contribution_id
     ), raised AS (
       UPDATE remark SET version = remark.version + 1, changed_by = NULL, changed_at = now()
       FROM (SELECT contribution_id FROM written JOIN told USING (source_reference) UNION SELECT contribution_id FROM taken) AS shown
       WHERE remark.workspace_id = $1 AND remark.contribution_id = shown.contribution_id
     ), lost AS (
       INSERT INTO ledger_event (workspace_id, process_id, subject, subject_id, kind, details, import_id)
       SELECT $1, $2, 'decision', id, 'withdrawn', jsonb_build_object('code', jsonb_build_array(code, NULL)), import_id FROM taken
     ), ${NOTED(
       'decision',
       [
         ['code', 'code'],
         ['reason', 'reason'],
         ['office', 'office'],
         ['decidedOn', 'decided_at'],
         ['sourceLabel', 'source_label'],
       ],
       `CASE WHEN former.code IS DISTINCT FROM told.code THEN jsonb_build_object('code', jsonb_build_array(former.code, told.code))
         ELSE '{}' END`,
     )}
     SELECT FROM written`,
    [workspaceId, processId, sourceId, isForward],
  );
  if (!isForward) await removeUntold(db, scope);
}

/** After an undo: decisions about contributions that are gone or that no remaining delivery says were decided. */
async function removeUntold(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE untold ON COMMIT DROP AS
     SELECT decision.id FROM decision
     LEFT JOIN contribution ON contribution.workspace_id = $1 AND contribution.source_id = $2
       AND contribution.kind || '/' || contribution.source_reference = decision.source_reference
     WHERE decision.workspace_id = $1 AND decision.source_id = $2 AND (contribution.id IS NULL
       OR (${SOURCE_DECISION} IS NULL AND coalesce(contribution.stage NOT IN ('selected', 'formally-rejected', 'merit-rejected'), true)))`,
    [workspaceId, sourceId],
  );
  await dropDecisions(db, workspaceId, 'untold');
}

/** Deletes the decisions that a temporary table names; what people wrote behind them stays, and leads to no decision. */
export async function dropDecisions(db: EntityManager, workspaceId: string, names: string): Promise<void> {
  await db.query(
    `UPDATE remark SET version = remark.version + 1, changed_by = NULL, changed_at = now()
     FROM decision_link AS link JOIN ${names} ON ${names}.id = link.decision_id
     WHERE link.workspace_id = $1 AND remark.workspace_id = $1 AND remark.contribution_id = link.contribution_id`,
    [workspaceId],
  );
  for (const table of ['commitment', 'outcome'])
    await db.query(
      `UPDATE ${table} SET decision_id = NULL FROM ${names} WHERE ${table}.workspace_id = $1 AND ${table}.decision_id = ${names}.id`,
      [workspaceId],
    );
  await db.query(
    `DELETE FROM ledger_event USING ${names} WHERE workspace_id = $1 AND subject = 'decision' AND subject_id = ${names}.id`,
    [workspaceId],
  );
  await db.query(
    `DELETE FROM evidence_file USING ${names} WHERE workspace_id = $1 AND subject = 'decision' AND subject_id = ${names}.id`,
    [workspaceId],
  );
  await db.query(`DELETE FROM decision USING ${names} WHERE decision.workspace_id = $1 AND decision.id = ${names}.id`, [
    workspaceId,
  ]);
}

/** Contributions about which the ledger says more than their source: those of its results, and those on which an entry stands. */
async function applyToIncoming(db: EntityManager, scope: MergeScope, isForward: boolean): Promise<void> {
  const { workspaceId, processId, sourceId } = scope;
  const rows: { id: string; importId: string | null }[] = await db.query(
    `SELECT link.contribution_id AS id, incoming.import_id AS "importId" FROM incoming_outcome AS incoming
     JOIN outcome ON outcome.workspace_id = $1 AND outcome.source_id = $2 AND outcome.source_reference = incoming.reference
     JOIN outcome_link AS link ON link.workspace_id = $1 AND link.outcome_id = outcome.id AND link.contribution_id IS NOT NULL
     UNION
     SELECT contribution.id, incoming.import_id FROM incoming_contribution AS incoming
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.source_id = $2 AND contribution.kind = incoming.kind
       AND contribution.source_reference = incoming.reference AND contribution.source_status IS NOT NULL`,
    [workspaceId, sourceId],
  );
  await applyLedger(
    db,
    { workspaceId, processId },
    rows.map(({ id }) => id),
    { importId: rows[0]?.importId ?? null, isSilent: !isForward },
  );
}
