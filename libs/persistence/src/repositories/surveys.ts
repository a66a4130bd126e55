import type { EntityManager } from 'typeorm';
import type {
  AnswerForm,
  AnswerTally,
  Channel,
  NumberBounds,
  QuestionChoice,
  QuestionScale,
  QuestionType,
  TypeSource,
} from '#domain';
import type { SourceKind } from '../entities/source.entity.js';

/** A source of a process that asks questions. */
export interface QuestionnaireRow {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly questions: number;
  readonly respondents: number;
  readonly lastImportAt: Date | null;
}

/** A question as its source or its answers tell it, with what a person changed beside it. */
export interface QuestionRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly type: QuestionType;
  readonly typeSource: Exclude<TypeSource, 'person'>;
  readonly position: number;
  readonly sourceCode: string | null;
  readonly titles: Readonly<Record<string, string>>;
  readonly choices: readonly QuestionChoice[];
  readonly scale: QuestionScale | null;
  readonly matrixTitle: string | null;
  readonly matrixRow: string | null;
  readonly isRequired: boolean | null;
  readonly condition: string | null;
  readonly bounds: NumberBounds | null;
  readonly repeats: boolean;
  readonly forms: readonly string[];
  readonly edit: QuestionEditRow | null;
}

export interface QuestionEditRow {
  readonly type: QuestionType | null;
  readonly title: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly steps: readonly string[] | null;
  readonly position: number | null;
  readonly isHidden: boolean;
}

export async function listQuestionnaires(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<QuestionnaireRow[]> {
  return db.query(
    `SELECT source.id, source.name, source.kind, asked.questions,
       (SELECT count(*)::integer FROM (
          SELECT participation_id FROM filled_form WHERE workspace_id = $1 AND source_id = source.id
          UNION SELECT participation_id FROM answer WHERE workspace_id = $1 AND source_id = source.id) AS person) AS respondents,
       (SELECT max(finished_at) FROM import WHERE import.workspace_id = $1 AND import.source_id = source.id AND import.state = 'done')
         AS "lastImportAt"
     FROM source JOIN (
       SELECT question.source_id, (count(*) FILTER (WHERE NOT coalesce(edit.is_hidden, false)))::integer AS questions FROM question
       LEFT JOIN question_edit AS edit ON edit.workspace_id = $1 AND edit.source_id = question.source_id AND edit.code = question.code
       WHERE question.workspace_id = $1 AND question.process_id = $2
       GROUP BY question.source_id) AS asked ON asked.source_id = source.id
     WHERE source.workspace_id = $1 AND source.process_id = $2 ORDER BY source.name, source.id`,
    [workspaceId, processId],
  );
}

export async function findQuestionnaire(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  sourceId: string,
): Promise<QuestionnaireRow | null> {
  const rows = await listQuestionnaires(db, workspaceId, processId);
  return rows.find(({ id }) => id === sourceId) ?? null;
}

/** The questions of a source in their order, those that a person hid too. */
export async function listQuestions(db: EntityManager, workspaceId: string, sourceId: string): Promise<QuestionRow[]> {
  return db.query(
    `SELECT question.id, question.code, question.title, question.type, type_source AS "typeSource", question.position,
       source_code AS "sourceCode", titles, choices, scale, matrix_title AS "matrixTitle", matrix_row AS "matrixRow",
       is_required AS "isRequired", condition, bounds, repeats, forms,
       CASE WHEN edit.code IS NOT NULL THEN json_build_object('type', edit.type, 'title', edit.title, 'labels', edit.labels,
         'steps', edit.steps, 'position', edit.position, 'isHidden', edit.is_hidden) END AS edit
     FROM question
     LEFT JOIN question_edit AS edit ON edit.workspace_id = $1 AND edit.source_id = question.source_id AND edit.code = question.code
     WHERE question.workspace_id = $1 AND question.source_id = $2
     ORDER BY question.forms, coalesce(edit.position, question.position), question.position, question.code`,
    [workspaceId, sourceId],
  );
}

/** Replaces what a person changed about a question. */
export async function saveQuestionEdit(
  db: EntityManager,
  workspaceId: string,
  place: { readonly sourceId: string; readonly code: string; readonly personId: string | null },
  edit: QuestionEditRow,
): Promise<void> {
  await db.query(
    `INSERT INTO question_edit (workspace_id, source_id, code, type, title, labels, steps, position, is_hidden, changed_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (workspace_id, source_id, code) DO UPDATE
     SET type = excluded.type, title = excluded.title, labels = excluded.labels, steps = excluded.steps,
         position = excluded.position, is_hidden = excluded.is_hidden, changed_by = excluded.changed_by, changed_at = now()`,
    [
      workspaceId,
      place.sourceId,
      place.code,
      edit.type,
      edit.title,
      JSON.stringify(edit.labels),
      edit.steps,
      edit.position,
      edit.isHidden,
      place.personId,
    ],
  );
}

/** More different answers than these say no more about what was asked. */
const MOST_DIFFERENT = 2_000;

/** The answers to the questions of a source of which no code book tells the options; each different answer with its people. */
export async function listAnswersToInfer(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
): Promise<{ id: string; matrixTitle: string | null; answers: AnswerTally[] }[]> {
  return db.query(
    `SELECT question.id, question.matrix_title AS "matrixTitle",
       coalesce(json_agg(json_build_object('values', tally.chosen, 'people', tally.people) ORDER BY tally.chosen)
                FILTER (WHERE tally.nth <= $3), '[]') AS answers
     FROM question JOIN (
       SELECT question_id, chosen, count(DISTINCT participation_id)::integer AS people,
              row_number() OVER (PARTITION BY question_id ORDER BY count(DISTINCT participation_id) DESC, chosen) AS nth
       FROM answer WHERE workspace_id = $1 AND source_id = $2 GROUP BY question_id, chosen) AS tally ON tally.question_id = question.id
     WHERE question.workspace_id = $1 AND question.source_id = $2 AND question.type_source = 'inferred'
     GROUP BY question.id, question.matrix_title ORDER BY question.id`,
    [workspaceId, sourceId, MOST_DIFFERENT],
  );
}

export async function saveInferredQuestions(
  db: EntityManager,
  workspaceId: string,
  inferred: readonly ({ readonly id: string } & AnswerForm)[],
): Promise<void> {
  await db.query(
    `UPDATE question SET type = found.type, choices = found.choices, scale = found.scale
     FROM json_to_recordset($2) AS found (id uuid, type text, choices jsonb, scale jsonb)
     WHERE question.workspace_id = $1 AND question.id = found.id`,
    [workspaceId, JSON.stringify(inferred)],
  );
}

/** The people of a source: each on the channel of her latest form or answer. */
const RESPONDENT = `
  respondent AS MATERIALIZED (
    SELECT DISTINCT ON (participation_id) participation_id, channel FROM (
      SELECT participation_id, channel, answered_at, source_reference FROM filled_form WHERE workspace_id = $1 AND source_id = $2
      UNION ALL
      SELECT participation_id, channel, answered_at, source_reference FROM answer WHERE workspace_id = $1 AND source_id = $2) AS act
    ORDER BY participation_id, answered_at DESC NULLS LAST, source_reference DESC)`;

export interface SurveyCounts {
  /** People by channel, each once. */
  readonly respondents: readonly { readonly channel: Channel; readonly people: number }[];
  /** People who sent one of the forms that ask a question; keys are the forms of the question. */
  readonly byForms: readonly {
    readonly forms: readonly string[];
    readonly channel: Channel;
    readonly people: number;
  }[];
  readonly elsewhere: readonly CodeCount[];
  readonly notShown: readonly CodeCount[];
  /** Of several answers of one person the latest counts; of a group that repeats, all of them together. */
  readonly answers: readonly (AnswerTally & { readonly questionId: string; readonly channel: Channel })[];
}

interface CodeCount {
  readonly code: string;
  readonly channel: Channel;
  readonly people: number;
}

export async function countSurvey(db: EntityManager, workspaceId: string, sourceId: string): Promise<SurveyCounts> {
  const ask = <Row>(query: string): Promise<Row[]> => db.query(`WITH ${RESPONDENT} ${query}`, [workspaceId, sourceId]);
  const respondents = await ask<SurveyCounts['respondents'][number]>(
    `SELECT channel, count(*)::integer AS people FROM respondent GROUP BY channel ORDER BY channel`,
  );
  const byForms = await ask<SurveyCounts['byForms'][number]>(
    `, asked AS (SELECT DISTINCT forms FROM question WHERE workspace_id = $1 AND source_id = $2)
     SELECT forms, channel, count(*)::integer AS people FROM (
       SELECT asked.forms, respondent.participation_id, respondent.channel FROM asked CROSS JOIN respondent WHERE asked.forms = '{}'
       UNION
       SELECT asked.forms, respondent.participation_id, respondent.channel
       FROM filled_form JOIN respondent USING (participation_id) JOIN asked ON filled_form.form = ANY (asked.forms)
       WHERE workspace_id = $1 AND source_id = $2) AS person
     GROUP BY forms, channel`,
  );
  const elsewhere = await ask<CodeCount>(
    `SELECT told.code, respondent.channel, count(DISTINCT participation_id)::integer AS people
     FROM filled_form JOIN respondent USING (participation_id), unnest(answered_elsewhere) AS told (code)
     WHERE workspace_id = $1 AND source_id = $2 GROUP BY told.code, respondent.channel`,
  );
  const notShown = await ask<CodeCount>(
    `SELECT passed.code, respondent.channel, count(DISTINCT filled_form.participation_id)::integer AS people
     FROM filled_form JOIN respondent USING (participation_id), unnest(not_shown) AS passed (code)
     WHERE workspace_id = $1 AND source_id = $2 AND NOT EXISTS (
       SELECT FROM answer JOIN question ON question.workspace_id = $1 AND question.id = answer.question_id
       WHERE answer.workspace_id = $1 AND answer.source_id = $2 AND answer.participation_id = filled_form.participation_id
         AND question.code = passed.code)
     GROUP BY passed.code, respondent.channel`,
  );
  const answers = await ask<SurveyCounts['answers'][number]>(
    `, latest AS (
       SELECT DISTINCT ON (question_id, participation_id) question_id, participation_id, chosen
       FROM answer JOIN question ON question.workspace_id = $1 AND question.id = question_id AND NOT question.repeats
       WHERE answer.workspace_id = $1 AND answer.source_id = $2
       ORDER BY question_id, participation_id, answered_at DESC NULLS LAST, source_reference DESC
     ), together AS (
       SELECT question_id, participation_id, array_agg(DISTINCT value ORDER BY value) AS chosen
       FROM answer JOIN question ON question.workspace_id = $1 AND question.id = question_id AND question.repeats,
            unnest(chosen) AS value
       WHERE answer.workspace_id = $1 AND answer.source_id = $2 GROUP BY question_id, participation_id
     )
     SELECT question_id AS "questionId", respondent.channel, chosen AS values, count(*)::integer AS people
     FROM (SELECT * FROM latest UNION ALL SELECT * FROM together) AS given JOIN respondent USING (participation_id)
     GROUP BY question_id, respondent.channel, chosen`,
  );
  return { respondents, byForms, elsewhere, notShown, answers };
}
