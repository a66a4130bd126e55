import type { EntityManager } from 'typeorm';
import type {
  Channel,
  ContributionKind,
  DecisionCode,
  Eligibility,
  LocalisedText,
  PositionOrigin,
  RemarkState,
} from '#domain';
import {
  OPEN,
  REASON_MISSING,
  REGISTER,
  REGISTER_ROWS,
  registerConditions,
  type RemarkFilter,
} from './register-sql.js';

/** One row of the register of remarks. */
export interface RegisterRow {
  readonly id: string;
  readonly number: number;
  readonly reference: string;
  readonly kind: ContributionKind;
  /** ISO date in the process' zone. */
  readonly receivedOn: string | null;
  readonly channel: Channel;
  readonly title: string | null;
  readonly body: string;
  readonly language: string | null;
  readonly eligibility: Eligibility;
  readonly passage: string | null;
  readonly office: string | null;
  readonly note: string | null;
  readonly themeId: string | null;
  readonly themeLabel: string | null;
  readonly position: DecisionCode | null;
  readonly reason: LocalisedText | null;
  readonly origin: PositionOrigin | null;
  readonly state: RemarkState;
  readonly decisionId: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** What a source gave as its reason stands in a response of the source, linked to the remark. */
const COLUMNS = `register.id, register.number, register.reference, register.kind,
  (register.submitted_at AT TIME ZONE register.time_zone)::date::text AS "receivedOn", register.channel, register.title, register.body,
  register.language, register.eligibility, register.passage, register.office, register.note, register.theme_id AS "themeId",
  register.theme_label AS "themeLabel", register.position,
  CASE WHEN register.origin = 'source' AND coalesce(register.reason, '{}') = '{}' THEN
    (SELECT response.text FROM response_link JOIN response ON response.workspace_id = $1 AND response.id = response_link.response_id
       AND response.state = 'published'
     WHERE response_link.workspace_id = $1 AND response_link.contribution_id = register.id AND response_link.is_confirmed
     ORDER BY response.answered_at DESC NULLS LAST, response.id LIMIT 1) ELSE register.reason END AS reason,
  register.origin, register.state, register.decision_id AS "decisionId", register.version, register.changed_by AS "changedBy",
  register.changed_at AS "changedAt"`;

/** A page of the register in the order of its numbers, from after the given one on. */
export async function listRegister(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: RemarkFilter,
  page: { readonly after: number | null; readonly limit: number },
): Promise<RegisterRow[]> {
  const parameters: unknown[] = [workspaceId, processId];
  const conditions = registerConditions(filter, parameters);
  const [after, limit] = [`$${parameters.push(page.after ?? 0)}`, `$${parameters.push(page.limit)}`];
  return db.query(
    `WITH ${readsFew(filter, page.limit) ? REGISTER_ROWS : REGISTER} SELECT ${COLUMNS} FROM register WHERE ${conditions} AND register.number > ${after}::integer
     ORDER BY register.number LIMIT ${limit}`,
    parameters,
  );
}

const FEW = 200;

/** A page of the whole register, or rows by name: the rest of it need not be looked at. */
function readsFew({ ids, number, ...narrower }: RemarkFilter, limit: number): boolean {
  if (number !== undefined || (ids !== undefined && ids.length <= FEW)) return true;
  return ids === undefined && limit <= FEW && Object.values(narrower).every((value) => value === undefined);
}

export interface RegisterCounts {
  /** Rows that the filter leaves. */
  readonly found: number;
  readonly all: number;
  readonly eligible: number;
  /** Eligible, and nobody has taken a position on them: whatever the filter is. */
  readonly withoutPosition: number;
  readonly withoutReason: number;
  readonly drafts: number;
  readonly published: number;
}

export async function countRegister(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: RemarkFilter,
): Promise<RegisterCounts> {
  const parameters: unknown[] = [workspaceId, processId];
  const conditions = registerConditions(filter, parameters);
  const count = (condition: string) => `(count(*) FILTER (WHERE ${condition}))::integer`;
  const [row] = await db.query(
    `WITH ${REGISTER} SELECT ${count(conditions)} AS found, count(*)::integer AS all,
       ${count(`register.eligibility = 'eligible'`)} AS eligible, ${count(OPEN)} AS "withoutPosition",
       ${count(REASON_MISSING)} AS "withoutReason", ${count(`register.state IN ('draft', 'waiting')`)} AS drafts,
       ${count(`register.state = 'published'`)} AS published FROM register`,
    parameters,
  );
  return row;
}

export interface RegisterChoices {
  readonly offices: readonly string[];
  readonly passages: readonly string[];
  readonly channels: readonly Channel[];
  readonly themes: readonly { readonly id: string; readonly label: string }[];
}

const MOST_CHOICES = 300;

/** What stands in the register by now: what a filter may ask for and what a cell may be filled with. */
export async function listRegisterChoices(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<RegisterChoices> {
  const values = (column: string) =>
    `(SELECT coalesce(jsonb_agg(value ORDER BY value), '[]') FROM (SELECT DISTINCT ${column} AS value FROM register
      WHERE ${column} IS NOT NULL ORDER BY value LIMIT ${MOST_CHOICES}) AS found)`;
  const [row] = await db.query(
    `WITH ${REGISTER} SELECT ${values('register.office')} AS offices, ${values('register.passage')} AS passages,
       ${values('register.channel')} AS channels,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', theme_id, 'label', theme_label) ORDER BY theme_label), '[]')
        FROM (SELECT DISTINCT theme_id, theme_label FROM register WHERE theme_id IS NOT NULL) AS found) AS themes`,
    [workspaceId, processId],
  );
  return row;
}

/** Texts of about the same length, among which near copies of one remark are looked for. */
export async function listTextsOfLength(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  length: { readonly from: number; readonly to: number },
): Promise<{ id: string; text: string }[]> {
  return db.query(
    `WITH ${REGISTER} SELECT register.id, concat_ws(E'\\n', nullif(register.title, ''), register.body) AS text FROM register
     WHERE register.eligibility = 'eligible' AND char_length(register.body) + coalesce(char_length(register.title), 0)
       BETWEEN $3 AND $4 ORDER BY register.number LIMIT 20000`,
    [workspaceId, processId, length.from, length.to],
  );
}

/** The remarks behind the references of a sheet that came back: by the id of the contribution, or by its number at the source. */
export async function findBySheetIds(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  sheetIds: readonly string[],
): Promise<{ sheetId: string; id: string }[]> {
  return db.query(
    // Two joins and not one with OR: each is hashed, so that 5,000 rows are not held against 5,000.
    `WITH ${REGISTER}, asked AS (SELECT unnest($3::text[]) AS id)
     SELECT asked.id AS "sheetId", register.id FROM asked JOIN register ON register.id::text = lower(asked.id)
     UNION SELECT asked.id, register.id FROM asked JOIN register ON register.reference = asked.id`,
    [workspaceId, processId, sheetIds],
  );
}
