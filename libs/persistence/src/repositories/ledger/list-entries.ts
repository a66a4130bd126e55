import type { EntityManager } from 'typeorm';
import type { DecisionCode, DeliveryCode, EntryState, LedgerSubject, LedgerVisibility, LocalisedText } from '#domain';
import type { LedgerPlace } from './events.js';

/** What the list is narrowed to; every field is optional, and all that are given must hold. */
export interface LedgerFilter {
  readonly subject?: LedgerSubject;
  readonly state?: EntryState;
  readonly code?: DecisionCode;
  readonly delivery?: DeliveryCode;
  readonly office?: string;
  /** Linked to this theme, or to one that was merged into it. */
  readonly theme?: string;
  readonly origin?: 'person' | 'source';
  /** Its day is behind us and it is not delivered. */
  readonly late?: 'yes';
  /** Published without any confirmed link. */
  readonly orphan?: 'yes';
  readonly search?: string;
}

export interface LedgerListRow {
  readonly subject: LedgerSubject;
  readonly id: string;
  readonly state: EntryState;
  readonly visibility: LedgerVisibility;
  readonly title: LocalisedText;
  readonly code: DecisionCode | null;
  readonly delivery: DeliveryCode | null;
  readonly office: string | null;
  /** When it was said, decided or delivered. */
  readonly on: string | null;
  readonly dueOn: string | null;
  readonly daysLate: number;
  readonly origin: 'person' | 'source';
  readonly sourceLabel: string | null;
  readonly contributions: number;
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly suggestions: number;
  readonly changedAt: Date;
  /** `changed_at` to the microsecond, for the next page. */
  readonly place: string;
}

export interface LedgerCounts {
  readonly all: number;
  readonly draft: number;
  readonly waiting: number;
  readonly published: number;
  readonly withdrawn: number;
  readonly late: number;
  /** Decisions that go back to no input. */
  readonly orphans: number;
}

/** How far the outcomes of one thing are, taken together. */
const TOGETHER = `CASE WHEN bool_and(delivery = 'abandoned') THEN 'abandoned'
  WHEN bool_and(delivery IN ('delivered', 'abandoned')) THEN 'delivered'
  WHEN bool_or(delivery IN ('delivered', 'in-progress')) THEN 'in-progress'
  WHEN bool_or(delivery IS NOT NULL) THEN 'planned' END`;
const OPEN = `coalesce(delivery NOT IN ('delivered', 'abandoned'), true)`;
const COMMON = `state, visibility, changed_at, source_id`;

/** Every entry in one shape, with the day it is due and how far it is; a decision takes both from what it led to. */
const ENTRIES = `
  zone AS (SELECT time_zone, (now() AT TIME ZONE time_zone)::date AS today FROM process WHERE workspace_id = $1 AND id = $2
  ), carried AS (
    SELECT outcome.commitment_id, coalesce(outcome.decision_id, commitment.decision_id) AS decision_id, outcome.delivery, outcome.due_on
    FROM outcome LEFT JOIN commitment ON commitment.workspace_id = $1 AND commitment.id = outcome.commitment_id
    WHERE outcome.workspace_id = $1 AND outcome.process_id = $2 AND outcome.state = 'published'
  ), by_commitment AS (
    SELECT commitment_id, ${TOGETHER} AS delivery FROM carried WHERE commitment_id IS NOT NULL GROUP BY commitment_id
  ), promised AS (
    SELECT commitment.*, by_commitment.delivery FROM commitment LEFT JOIN by_commitment ON by_commitment.commitment_id = commitment.id
    WHERE commitment.workspace_id = $1 AND commitment.process_id = $2
  ), by_decision AS (
    SELECT decision_id, ${TOGETHER} AS delivery, min(due_on) FILTER (WHERE ${OPEN}) AS due_on
    FROM (SELECT decision_id, delivery, due_on FROM carried
          UNION ALL SELECT decision_id, delivery, due_on FROM promised WHERE state = 'published') AS led
    WHERE decision_id IS NOT NULL GROUP BY decision_id
  ), entry AS (
    SELECT 'response' AS subject, id, text AS title, NULL AS code, NULL AS delivery, office, (answered_at AT TIME ZONE time_zone)::date AS on_day,
      NULL::date AS due_on, NULL AS source_label, ${COMMON}
    FROM response, zone WHERE workspace_id = $1 AND process_id = $2
    UNION ALL
    SELECT 'decision', id, text, code, by_decision.delivery, office, (decided_at AT TIME ZONE time_zone)::date, by_decision.due_on,
      source_label, ${COMMON}
    FROM decision LEFT JOIN by_decision ON by_decision.decision_id = decision.id, zone WHERE workspace_id = $1 AND process_id = $2
    UNION ALL
    SELECT 'commitment', id, title, NULL, delivery, owner, NULL, due_on, NULL, state, visibility, changed_at, NULL FROM promised
    UNION ALL
    SELECT 'outcome', id, title, NULL, delivery, NULL, delivered_on, due_on, source_label, ${COMMON}
    FROM outcome WHERE workspace_id = $1 AND process_id = $2
  ), looked AS (
    SELECT entry.*, CASE WHEN state = 'published' AND ${OPEN} THEN greatest(0, zone.today - due_on) ELSE 0 END AS days_late
    FROM entry, zone
  )`;

const LINKS = `(
  SELECT 'response' AS subject, response_id AS id, contribution_id, theme_id, is_confirmed FROM response_link WHERE workspace_id = $1
  UNION ALL SELECT 'decision', decision_id, contribution_id, theme_id, is_confirmed FROM decision_link WHERE workspace_id = $1
  UNION ALL SELECT 'commitment', commitment_id, contribution_id, theme_id, is_confirmed FROM commitment_link WHERE workspace_id = $1
  UNION ALL SELECT 'outcome', outcome_id, contribution_id, theme_id, is_confirmed FROM outcome_link WHERE workspace_id = $1)`;

const ORPHAN = `(looked.subject = 'decision' AND looked.state = 'published' AND NOT EXISTS (
  SELECT FROM decision_link WHERE workspace_id = $1 AND decision_id = looked.id AND is_confirmed))`;

function conditionsOf(filter: LedgerFilter, given: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  for (const name of ['subject', 'state', 'code', 'delivery', 'office'] as const)
    if (filter[name] !== undefined) conditions.push(`looked.${name} = ${given(filter[name])}`);
  if (filter.theme !== undefined) {
    const theme = given(filter.theme);
    conditions.push(`EXISTS (SELECT FROM ${LINKS} AS link WHERE link.subject = looked.subject AND link.id = looked.id AND link.is_confirmed
      AND link.theme_id IN (SELECT theme.id FROM theme WHERE theme.workspace_id = $1 AND ${theme}::uuid IN (theme.id, theme.merged_into)))`);
  }
  if (filter.origin !== undefined)
    conditions.push(`looked.source_id IS ${filter.origin === 'source' ? 'NOT NULL' : 'NULL'}`);
  if (filter.late === 'yes') conditions.push('looked.days_late > 0');
  if (filter.orphan === 'yes') conditions.push(ORPHAN);
  if (filter.search !== undefined)
    conditions.push(`looked.title::text ILIKE '%' || ${given(filter.search.replace(/[\\%_]/g, '\\$&'))} || '%'`);
  return conditions;
}

export type LedgerOrder = 'changed' | 'due';

/** One page of the ledger of a process: newest change first, or what is due first. */
export async function listLedgerEntries(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  query: {
    readonly filter: LedgerFilter;
    readonly order: LedgerOrder;
    readonly after: { readonly place: string; readonly id: string } | null;
    readonly limit: number;
  },
): Promise<{ rows: LedgerListRow[]; total: number }> {
  const parameters: unknown[] = [workspaceId, processId];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = conditionsOf(query.filter, given);
  const where = (extra: readonly string[]) => [...conditions, ...extra].join(' AND ') || 'true';
  const [{ total }] = await db.query(
    `WITH ${ENTRIES} SELECT count(*)::integer AS total FROM looked WHERE ${where([])}`,
    [...parameters],
  );
  const place =
    query.order === 'due'
      ? `coalesce(looked.due_on::text, '9999-12-31')`
      : `to_char(looked.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`;
  const isFurther = query.order === 'due' ? '>' : '<';
  const after =
    query.after && `(${place}, looked.id::text) ${isFurther} (${given(query.after.place)}, ${given(query.after.id)})`;
  const direction = query.order === 'due' ? 'ASC' : 'DESC';
  const rows: LedgerListRow[] = await db.query(
    `WITH ${ENTRIES}, page AS (
       SELECT looked.*, ${place} AS place FROM looked WHERE ${where(after ? [after] : [])}
       ORDER BY ${place} ${direction}, looked.id::text ${direction} LIMIT ${given(query.limit)})
     SELECT page.subject, page.id, page.state, page.visibility, page.title, page.code, page.delivery, page.office,
       page.on_day::text AS "on", page.due_on::text AS "dueOn", page.days_late AS "daysLate", page.source_label AS "sourceLabel",
       CASE WHEN page.source_id IS NULL THEN 'person' ELSE 'source' END AS origin, page.changed_at AS "changedAt", page.place,
       linked.contributions, linked.suggestions, linked.themes
     FROM page, LATERAL (
       SELECT count(*) FILTER (WHERE link.is_confirmed AND link.contribution_id IS NOT NULL)::integer AS contributions,
         count(*) FILTER (WHERE NOT link.is_confirmed)::integer AS suggestions,
         coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', coalesce(head.id, theme.id), 'label', coalesce(head.label, theme.label)))
           FILTER (WHERE link.is_confirmed AND theme.id IS NOT NULL), '[]') AS themes
       FROM ${LINKS} AS link LEFT JOIN theme ON theme.workspace_id = $1 AND theme.id = link.theme_id
       LEFT JOIN theme AS head ON head.workspace_id = $1 AND head.id = theme.merged_into
       WHERE link.subject = page.subject AND link.id = page.id) AS linked
     ORDER BY page.place ${direction}, page.id::text ${direction}`,
    parameters,
  );
  return { rows, total };
}

/** How many entries are drafts, wait, count, are late; and which decisions nobody's words stand behind. */
export async function countLedgerEntries(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
): Promise<LedgerCounts> {
  const states = ['draft', 'waiting', 'published', 'withdrawn'].map(
    (state) => `count(*) FILTER (WHERE state = '${state}')::integer AS ${state}`,
  );
  const [row] = await db.query(
    `WITH ${ENTRIES} SELECT count(*)::integer AS "all", ${states.join(', ')}, count(*) FILTER (WHERE days_late > 0)::integer AS late,
       count(*) FILTER (WHERE ${ORPHAN})::integer AS orphans FROM looked`,
    [workspaceId, processId],
  );
  return row;
}

/** The offices that entries name, for the filter. */
export async function listLedgerOffices(db: EntityManager, { workspaceId, processId }: LedgerPlace): Promise<string[]> {
  const rows: { office: string }[] = await db.query(
    `SELECT office FROM response WHERE workspace_id = $1 AND process_id = $2
     UNION SELECT office FROM decision WHERE workspace_id = $1 AND process_id = $2
     UNION SELECT owner FROM commitment WHERE workspace_id = $1 AND process_id = $2 ORDER BY office LIMIT 200`,
    [workspaceId, processId],
  );
  return rows.flatMap(({ office }) => (office === null ? [] : [office]));
}
