import type { EntityManager } from 'typeorm';
import type { MergeScope } from './merge-contributions.js';

/** `array_agg` of the newest row that tells it, over all staged deliveries. */
const newest = (column: string, condition = `${column} IS NOT NULL`) =>
  `(array_agg(${column} ORDER BY import.created_at DESC, incoming.sequence DESC) FILTER (WHERE ${condition}))[1]`;

/** A type without the options that it chooses from is still for the answers to tell. */
const TOLD = `incoming.type IN ('open', 'point', 'number') OR incoming.type IS NOT NULL AND incoming.choices <> '[]'`;

/**
 * The code book of the deliveries, and the forms that people sent. What a later delivery does not tell stays as an earlier one told it. A
 * question that no delivery tells is known by its answers, or by having been answered in words. After people, before answers.
 */
export async function mergeSurveys(db: EntityManager, scope: MergeScope): Promise<void> {
  await mergeQuestions(db, scope);
  await mergeUntoldQuestions(db, scope);
  await mergeForms(db, scope);
}

async function mergeQuestions(db: EntityManager, { workspaceId, processId, sourceId }: MergeScope): Promise<void> {
  await db.query(
    `INSERT INTO question (workspace_id, process_id, source_id, code, title, type, type_source, position, source_code, titles, choices,
       scale, matrix_title, matrix_row, is_required, condition, bounds, repeats, forms)
     SELECT $1, $2, $3, incoming.reference, ${newest('incoming.title')}, coalesce(${newest('incoming.type')}, 'single'),
       CASE WHEN bool_or(${TOLD}) THEN 'source' ELSE 'inferred' END, ${newest('incoming.place')},
       ${newest('incoming.code')}, ${newest('incoming.titles')},
       coalesce(${newest('incoming.choices', `incoming.choices <> '[]'`)}, '[]'),
       ${newest('incoming.scale')}, ${newest('incoming.matrix_title')}, ${newest('incoming.matrix_row')},
       ${newest('incoming.is_required')}, ${newest('incoming.condition')}, ${newest('incoming.bounds')},
       bool_or(incoming.repeats), array_agg(DISTINCT incoming.form ORDER BY incoming.form)
     FROM incoming_question AS incoming JOIN import ON import.workspace_id = $1 AND import.id = incoming.import_id
     GROUP BY incoming.reference
     ON CONFLICT (workspace_id, source_id, code) DO UPDATE
     SET title = excluded.title, titles = excluded.titles, position = excluded.position, repeats = excluded.repeats,
         type = CASE WHEN excluded.type_source = 'source' THEN excluded.type ELSE question.type END,
         type_source = CASE WHEN excluded.type_source = 'source' THEN 'source' ELSE question.type_source END,
         source_code = coalesce(excluded.source_code, question.source_code),
         choices = CASE WHEN excluded.choices = '[]' THEN question.choices ELSE excluded.choices END,
         scale = coalesce(excluded.scale, question.scale), matrix_title = coalesce(excluded.matrix_title, question.matrix_title),
         matrix_row = coalesce(excluded.matrix_row, question.matrix_row),
         is_required = coalesce(excluded.is_required, question.is_required),
         condition = coalesce(excluded.condition, question.condition), bounds = coalesce(excluded.bounds, question.bounds),
         forms = ${union('question.forms', 'excluded.forms')}`,
    [workspaceId, processId, sourceId],
  );
}

/** Answers name their question; the form is the one of the row that they came with. */
async function mergeUntoldQuestions(
  db: EntityManager,
  { workspaceId, processId, sourceId }: MergeScope,
): Promise<void> {
  const insert = (type: string) => `
    INSERT INTO question (workspace_id, process_id, source_id, code, title, type, type_source, position, forms)
    SELECT $1, $2, $3, told.question, told.question, '${type}', 'inferred', min(told.position),
      coalesce(array_agg(DISTINCT told.form ORDER BY told.form) FILTER (WHERE told.form IS NOT NULL), '{}')`;
  const standing = `
    ON CONFLICT (workspace_id, source_id, code) DO UPDATE SET forms = ${union('question.forms', 'excluded.forms')}
    WHERE NOT question.forms @> excluded.forms`;
  await db.query(
    `${insert('single')}
     FROM (SELECT answer.question, answer.position, form.form FROM incoming_answer AS answer
           LEFT JOIN incoming_filled_form AS form ON form.import_id = answer.import_id AND form.sequence = answer.sequence) AS told
     GROUP BY told.question ${standing}`,
    [workspaceId, processId, sourceId],
  );
  await db.query(
    `${insert('open')}
     FROM (SELECT elsewhere.question, form.position, form.form
           FROM incoming_filled_form AS form, unnest(form.answered_elsewhere) AS elsewhere (question)) AS told
     GROUP BY told.question ${standing}`,
    [workspaceId, processId, sourceId],
  );
}

/** Parts of one form may come in several rows, and in several deliveries: what was answered in any of them was answered. */
async function mergeForms(db: EntityManager, { workspaceId, processId, sourceId }: MergeScope): Promise<void> {
  await db.query(
    `INSERT INTO filled_form (workspace_id, process_id, source_id, source_reference, form, participation_id, channel, answered_at,
       answered_elsewhere, not_shown, first_import_id, last_import_id)
     SELECT $1, $2, $3, incoming.reference, ${newest('incoming.form')}, ${newest('person.id')}, ${newest('incoming.channel')},
       ${newest('incoming.answered_at')},
       coalesce((array_agg(elsewhere.codes))[1]::text[], '{}'),
       (array_agg(incoming.not_shown_text ORDER BY import.created_at DESC, incoming.sequence DESC))[1]::text[],
       ${newest('incoming.import_id')}, ${newest('incoming.import_id')}
     FROM (SELECT *, not_shown::text AS not_shown_text FROM incoming_filled_form) AS incoming
     JOIN import ON import.workspace_id = $1 AND import.id = incoming.import_id
     JOIN incoming_participation AS person USING (pseudonym)
     LEFT JOIN (SELECT reference, array_agg(DISTINCT code ORDER BY code)::text AS codes
                FROM incoming_filled_form, unnest(answered_elsewhere) AS code GROUP BY reference) AS elsewhere
       ON elsewhere.reference = incoming.reference
     GROUP BY incoming.reference
     ON CONFLICT (workspace_id, source_id, source_reference) DO UPDATE
     SET form = excluded.form, participation_id = excluded.participation_id, channel = excluded.channel,
         answered_at = excluded.answered_at, not_shown = excluded.not_shown, last_import_id = excluded.last_import_id,
         answered_elsewhere = ${union('filled_form.answered_elsewhere', 'excluded.answered_elsewhere')}`,
    [workspaceId, processId, sourceId],
  );
}

/** For an undo: rows are staged whole, and of other sources too; only what the undone import told of as well is told anew. */
export async function keepTouchedSurveys(db: EntityManager, sourceId: string): Promise<void> {
  for (const stage of ['question', 'filled_form'] as const) {
    await db.query(
      `DELETE FROM incoming_${stage} AS incoming USING remaining
       WHERE remaining.import_id = incoming.import_id AND remaining.sequence = incoming.sequence
         AND (remaining.source_id <> $1 OR NOT EXISTS (
           SELECT FROM touched WHERE touched.record_type = '${stage}' AND touched.source_reference = incoming.reference))`,
      [sourceId],
    );
  }
}

/** For an undo: what the touched deliveries had told is forgotten, before those that remain tell it anew. */
export async function removeTouchedSurveys(
  db: EntityManager,
  { workspaceId, sourceId }: Omit<MergeScope, 'processId'>,
): Promise<void> {
  await db.query(
    `UPDATE question SET type = 'single', type_source = 'inferred', titles = '{}', choices = '[]', scale = NULL, matrix_title = NULL,
       matrix_row = NULL, source_code = NULL, is_required = NULL, condition = NULL, bounds = NULL, repeats = false, forms = '{}'
     FROM touched WHERE question.workspace_id = $1 AND question.source_id = $2
       AND touched.record_type = 'question' AND touched.source_reference = question.code`,
    [workspaceId, sourceId],
  );
  await db.query(
    `DELETE FROM filled_form USING touched WHERE filled_form.workspace_id = $1 AND filled_form.source_id = $2
       AND touched.record_type = 'filled_form' AND touched.source_reference = filled_form.source_reference
       AND NOT EXISTS (SELECT FROM incoming_filled_form AS kept WHERE kept.reference = filled_form.source_reference)`,
    [workspaceId, sourceId],
  );
  await db.query(
    `UPDATE filled_form SET answered_elsewhere = '{}', not_shown = '{}' FROM touched
     WHERE filled_form.workspace_id = $1 AND filled_form.source_id = $2
       AND touched.record_type = 'filled_form' AND touched.source_reference = filled_form.source_reference`,
    [workspaceId, sourceId],
  );
}

/** For an undo: questions that no delivery asks any more. */
export async function removeOrphanQuestions(
  db: EntityManager,
  { workspaceId, sourceId }: Omit<MergeScope, 'processId'>,
  importId: string,
): Promise<void> {
  await db.query(
    `DELETE FROM question WHERE question.workspace_id = $1 AND question.source_id = $2
       AND NOT EXISTS (SELECT FROM answer WHERE answer.workspace_id = $1 AND answer.question_id = question.id)
       AND NOT EXISTS (SELECT FROM filled_form WHERE filled_form.workspace_id = $1 AND filled_form.source_id = $2
                         AND question.code = ANY (filled_form.answered_elsewhere))
       AND NOT EXISTS (
         SELECT FROM import_record AS record
         JOIN import ON import.workspace_id = $1 AND import.id = record.import_id AND import.state = 'done'
         WHERE record.workspace_id = $1 AND record.source_id = $2 AND record.record_type = 'question'
           AND record.source_reference = question.code AND record.import_id <> $3)`,
    [workspaceId, sourceId, importId],
  );
}

function union(one: string, other: string): string {
  return `ARRAY(SELECT DISTINCT code FROM unnest(${one} || ${other}) AS code ORDER BY code)`;
}
