import type { EntityManager } from 'typeorm';
import {
  MOST_YEAR_PROMISES,
  YEAR_THEMES,
  type ImpactReport,
  type ReachReport,
  type YearCalendar,
  type YearPromise,
  type YearReport,
  type YearSection,
  type YearTheme,
} from '#domain';
import { INPUT, NEWEST_THEME_RUN, PEOPLE } from './contribution-filter.js';

export interface YearParticipationRow {
  readonly process: string;
  readonly person: number | null;
  readonly marks: readonly { readonly kind: string; readonly mark: number }[];
}

/**
 * Who took part in some processes, by numbers that mean nothing outside this answer: one row for each person and process, with the
 * identifiers that hold in the whole municipality. People are those that reach counts: they said, answered or voted something.
 */
export async function listYearParticipations(
  db: EntityManager,
  workspaceId: string,
  processIds: readonly string[],
): Promise<YearParticipationRow[]> {
  if (processIds.length === 0) return [];
  const of = (table: string, where = 'true') => `SELECT process_id, participation_id AS id FROM ${table}
    WHERE workspace_id = $1 AND process_id = ANY ($2::uuid[]) AND participation_id IS NOT NULL AND ${where}`;
  return db.query(
    `WITH took AS MATERIALIZED (
       ${of('contribution', `voice = 'person' AND hidden_at IS NULL AND eligibility <> 'spam'`)}
       UNION ${of('answer')} UNION ${of('vote')}
     ), person AS MATERIALIZED (
       SELECT took.process_id, took.id, participation.participant_id, participant.pseudonym, participant.pseudonym_epoch AS epoch,
         participant.identifier_kind AS kind, participant.identifier_scope AS scope
       FROM took
       JOIN participation ON participation.workspace_id = $1 AND participation.id = took.id
       JOIN participant ON participant.workspace_id = $1 AND participant.id = participation.participant_id
     ), mark AS (
       SELECT id, kind, pseudonym, epoch FROM person WHERE scope = 'municipality'
       UNION
       SELECT person.id, linked.identifier_kind, linked.pseudonym, linked.pseudonym_epoch
       FROM person JOIN linked_identifier AS linked ON linked.workspace_id = $1 AND linked.process_id = person.process_id
         AND linked.root = person.pseudonym AND linked.identifier_scope = 'municipality'
     ), numbered AS (
       SELECT id, kind, dense_rank() OVER (ORDER BY epoch, pseudonym)::integer AS mark FROM mark
     ), marks AS (
       SELECT id, jsonb_agg(jsonb_build_object('kind', kind, 'mark', mark) ORDER BY mark) AS marks FROM numbered GROUP BY id
     )
     SELECT person.process_id AS process, coalesce(marks.marks, '[]') AS marks,
       CASE WHEN person.scope <> 'source' THEN dense_rank() OVER (ORDER BY person.participant_id)::integer END AS person
     FROM person LEFT JOIN marks ON marks.id = person.id
     ORDER BY person.process_id, person.id`,
    [workspaceId, [...processIds]],
  );
}

/** What is stored of a process for the chapter of its year; null where it was not measured. */
export interface YearMeasures {
  readonly processId: string;
  readonly contributions: number;
  readonly themes: readonly YearTheme[];
  readonly themesFound: number;
  readonly reach: Pick<ReachReport, 'participants' | 'population' | 'variables'> | null;
  readonly impact: {
    readonly eligible: number;
    readonly answered: number;
    readonly response: NonNullable<ImpactReport['measures']>['response'] | null;
    readonly decisions: NonNullable<ImpactReport['measures']>['decisions'] | null;
  } | null;
  /** Data came after reach or impact was measured. */
  readonly isStale: boolean;
}

/** Reach as everybody may see it, impact, and the largest themes of the first level. */
export async function readYearMeasures(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<YearMeasures> {
  const newest = (table: string, columns: string, where = 'true') => `LEFT JOIN LATERAL (
    SELECT ${columns}, coalesce(run.dataset_version, 0) < process.dataset_version AS stale
    FROM ${table} AS result JOIN run ON run.workspace_id = $1 AND run.id = result.run_id
    WHERE result.workspace_id = $1 AND result.process_id = $2 AND ${where} ORDER BY result.created_at DESC LIMIT 1)`;
  const [row] = await db.query(
    `WITH theme_count AS (
       SELECT theme.id, theme.label, theme.number, count(*)::integer AS contributions, ${PEOPLE}::integer AS people
       FROM theme
       JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.run_id = theme.last_run_id
         AND assignment.theme_id = theme.id AND assignment.grouped
       JOIN contribution ON contribution.id = assignment.contribution_id AND ${INPUT} AND contribution.eligibility = 'eligible'
       WHERE theme.workspace_id = $1 AND theme.process_id = $2 AND theme.last_run_id = ${NEWEST_THEME_RUN}
         AND theme.parent_id IS NULL AND theme.retired_at IS NULL AND NOT theme.off_topic
       GROUP BY theme.id, theme.label, theme.number
     ), largest AS (
       SELECT id, label, contributions, people FROM theme_count ORDER BY contributions DESC, number, id LIMIT ${YEAR_THEMES}
     )
     SELECT (SELECT count(*)::integer FROM contribution WHERE ${INPUT}) AS contributions,
       (SELECT coalesce(jsonb_agg(largest ORDER BY contributions DESC, id), '[]') FROM largest) AS themes,
       (SELECT count(*)::integer FROM theme_count) AS "themesFound",
       reach.report AS reach, impact.report AS impact, coalesce(reach.stale, false) OR coalesce(impact.stale, false) AS "isStale"
     FROM process
     ${newest(
       'reach_result',
       `jsonb_build_object('participants', result.shown #> '{report,participants}', 'population', result.shown #> '{report,population}',
          'variables', result.shown #> '{report,variables}') AS report`,
       'result.shown IS NOT NULL',
     )} AS reach ON true
     ${newest(
       'impact_result',
       `jsonb_build_object('eligible', result.report #> '{responseRate,denominator}', 'answered', result.report #> '{responseRate,numerator}',
          'response', result.report #> '{measures,response}', 'decisions', result.report #> '{measures,decisions}') AS report`,
     )} AS impact ON true
     WHERE process.workspace_id = $1 AND process.id = $2`,
    [workspaceId, processId],
  );
  return { processId, ...row };
}

/**
 * What was decided and delivered in a calendar year by its own day, each entry once; only what is published.
 *
 * @param processIds all that are looked at
 * @param begunIds of these, those that began in the year
 */
export async function readYearCalendar(
  db: EntityManager,
  workspaceId: string,
  year: number,
  processIds: readonly string[],
  begunIds: readonly string[],
): Promise<YearCalendar> {
  const [row] = await db.query(
    `WITH decided AS (
       SELECT decision.code, decision.process_id = ANY ($4::uuid[]) AS own
       FROM decision JOIN process ON process.workspace_id = $1 AND process.id = decision.process_id
       WHERE decision.workspace_id = $1 AND decision.process_id = ANY ($3::uuid[]) AND decision.state = 'published'
         AND decision.code <> 'needs-analysis'
         AND extract(year FROM decision.decided_at AT TIME ZONE process.time_zone) = $2
     ), delivered AS (
       SELECT outcome.process_id = ANY ($4::uuid[]) AS own,
         outcome.delivered_on > coalesce(outcome.due_on, commitment.due_on) AS late
       FROM outcome LEFT JOIN commitment ON commitment.workspace_id = $1 AND commitment.id = outcome.commitment_id
         AND commitment.state = 'published'
       WHERE outcome.workspace_id = $1 AND outcome.process_id = ANY ($3::uuid[]) AND outcome.state = 'published'
         AND outcome.delivery = 'delivered' AND extract(year FROM outcome.delivered_on) = $2
     )
     SELECT d.*, o.* FROM (
       SELECT count(*)::integer AS decided, count(*) FILTER (WHERE code = 'yes')::integer AS adopted,
         count(*) FILTER (WHERE code = 'partly')::integer AS partly, count(*) FILTER (WHERE code = 'no')::integer AS rejected,
         count(*) FILTER (WHERE NOT own)::integer AS "decidedOfEarlier" FROM decided) AS d,
       (SELECT count(*)::integer AS delivered, count(*) FILTER (WHERE late)::integer AS "deliveredLate",
         count(*) FILTER (WHERE NOT own)::integer AS "deliveredOfEarlier" FROM delivered) AS o`,
    [workspaceId, year, [...processIds], [...begunIds]],
  );
  return row;
}

/** Published promises that are due after a year and not kept yet, the earliest first. */
export async function listYearPromises(
  db: EntityManager,
  workspaceId: string,
  year: number,
  processIds: readonly string[],
): Promise<YearPromise[]> {
  return db.query(
    `SELECT promised.subject, promised.id AS "subjectId", process.slug AS process, process.title AS "processTitle", promised.title,
       promised.owner, promised.due_on::text AS "dueOn"
     FROM (
       SELECT 'commitment' AS subject, commitment.id, commitment.process_id, commitment.title, commitment.owner, commitment.due_on
       FROM commitment WHERE commitment.workspace_id = $1 AND commitment.state = 'published'
         AND NOT EXISTS (SELECT FROM outcome WHERE outcome.workspace_id = $1 AND outcome.commitment_id = commitment.id
           AND outcome.state = 'published' AND outcome.delivery IN ('delivered', 'abandoned'))
       UNION ALL
       SELECT 'outcome', outcome.id, outcome.process_id, outcome.title, NULL, outcome.due_on
       FROM outcome WHERE outcome.workspace_id = $1 AND outcome.state = 'published' AND outcome.commitment_id IS NULL
         AND outcome.delivery IS DISTINCT FROM 'delivered' AND outcome.delivery IS DISTINCT FROM 'abandoned') AS promised
     JOIN process ON process.workspace_id = $1 AND process.id = promised.process_id
     WHERE promised.process_id = ANY ($2::uuid[]) AND promised.due_on > make_date($3, 12, 31)
     ORDER BY promised.due_on, promised.id LIMIT ${MOST_YEAR_PROMISES}`,
    [workspaceId, [...processIds], year],
  );
}

export interface YearTextRow {
  readonly section: YearSection;
  readonly language: string;
  readonly body: string;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** Every version of what people wrote for a year, the newest first. */
export function listYearTexts(db: EntityManager, workspaceId: string, year: number): Promise<YearTextRow[]> {
  return db.query(
    `SELECT section, language, body, version, changed_by AS "changedBy", changed_at AS "changedAt" FROM year_text
     WHERE workspace_id = $1 AND year = $2 ORDER BY section, language, version DESC`,
    [workspaceId, year],
  );
}

/**
 * Adds a version after the one that its author has read; 0 is none yet.
 * @returns false where somebody else saved one since
 */
export async function saveYearText(
  db: EntityManager,
  workspaceId: string,
  year: number,
  text: Pick<YearTextRow, 'section' | 'language' | 'body' | 'version'> & { readonly personId: string | null },
): Promise<boolean> {
  const saved: unknown[] = await db.query(
    `INSERT INTO year_text (workspace_id, year, section, language, version, body, changed_by)
     SELECT $1, $2, $3, $4, $5::integer + 1, $6, $7
     WHERE $5 = coalesce((SELECT max(version) FROM year_text
       WHERE workspace_id = $1 AND year = $2 AND section = $3 AND language = $4), 0)
     ON CONFLICT DO NOTHING RETURNING version`,
    [workspaceId, year, text.section, text.language, text.version, text.body, text.personId],
  );
  return saved.length > 0;
}

export interface YearEditionRow {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly contentHash: Buffer;
  readonly createdBy: string | null;
  readonly createdAt: Date;
}

const EDITION = `id, year, number, content_hash AS "contentHash", created_by AS "createdBy", created_at AS "createdAt"`;

/** Newest first. */
export function listYearEditions(db: EntityManager, workspaceId: string, year: number): Promise<YearEditionRow[]> {
  return db.query(`SELECT ${EDITION} FROM year_edition WHERE workspace_id = $1 AND year = $2 ORDER BY number DESC`, [
    workspaceId,
    year,
  ]);
}

export async function findYearEdition(
  db: EntityManager,
  workspaceId: string,
  year: number,
  number: number,
): Promise<(YearEditionRow & { readonly content: YearReport }) | null> {
  const [row] = await db.query(
    `SELECT ${EDITION}, content FROM year_edition WHERE workspace_id = $1 AND year = $2 AND number = $3`,
    [workspaceId, year, number],
  );
  return row ?? null;
}

/** Keeps a year as it stands. */
export async function saveYearEdition(
  db: EntityManager,
  workspaceId: string,
  edition: { readonly content: YearReport; readonly contentHash: Buffer; readonly personId: string | null },
): Promise<YearEditionRow> {
  const { content, contentHash, personId } = edition;
  // two who freeze at once get two numbers
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('year edition ' || $1::text || ' ' || $2::text, 0))`, [
    workspaceId,
    content.year,
  ]);
  const [row] = await db.query(
    `INSERT INTO year_edition (workspace_id, year, number, content, content_hash, created_by)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 FROM year_edition WHERE workspace_id = $1 AND year = $2
     RETURNING ${EDITION}`,
    [workspaceId, content.year, JSON.stringify(content), contentHash, personId],
  );
  return row;
}
