import type { EntityManager } from 'typeorm';
import type { DecisionCode, DeliveryCode, EntryState, LedgerDraft, LedgerSubject, LocalisedText } from '#domain';
import { fieldsOf, OF_SOURCES } from './entry-columns.js';
import type { EntryReference, LedgerPlace } from './events.js';
import { LEADING_THEME } from './leading-theme.js';

export interface LedgerEntryRow {
  readonly id: string;
  readonly state: EntryState;
  readonly version: number;
  readonly withoutInput: boolean;
  readonly draft: LedgerDraft;
  /** Where a source tells it, and how it calls it. */
  readonly source: { readonly name: string; readonly label: string | null } | null;
  readonly milestones: readonly { title: string; text: string | null; reachedOn: string | null }[];
  readonly firstDueOn: string | null;
  readonly createdBy: string | null;
  readonly changedBy: string | null;
  readonly changedAt: Date;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly approvedBy: string | null;
}

/** One entry as it is written; null where there is none in the process. */
export async function findLedgerEntry(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
): Promise<LedgerEntryRow | null> {
  const isOfSource = OF_SOURCES.includes(subject);
  const label = subject === 'response' ? 'NULL' : 'entry.source_label';
  const [row] = await db.query(
    `SELECT entry.id, entry.state, entry.version, entry.without_input AS "withoutInput", ${fieldsOf(subject)} AS draft,
       ${isOfSource ? `CASE WHEN source.id IS NOT NULL THEN jsonb_build_object('name', source.name, 'label', ${label}) END` : 'NULL'} AS source,
       ${subject === 'outcome' ? 'entry.milestones' : `'[]'::jsonb`} AS milestones,
       ${subject === 'commitment' ? 'entry.first_due_on::text' : FIRST_DUE(subject)} AS "firstDueOn",
       entry.created_by AS "createdBy", entry.changed_by AS "changedBy", entry.changed_at AS "changedAt",
       entry.published_by AS "publishedBy", entry.published_at AS "publishedAt", entry.approved_by AS "approvedBy"
     FROM ${subject} AS entry JOIN process ON process.workspace_id = $1 AND process.id = entry.process_id
     ${isOfSource ? 'LEFT JOIN source ON source.workspace_id = $1 AND source.id = entry.source_id' : ''}
     WHERE entry.workspace_id = $1 AND entry.process_id = $2 AND entry.id = $3`,
    [workspaceId, processId, id],
  );
  return row ?? null;
}

/** Of an outcome: the day before its first move, else the day that stands. */
const FIRST_DUE = (subject: LedgerSubject) =>
  subject !== 'outcome'
    ? 'NULL'
    : `coalesce((SELECT from_on FROM due_date_change WHERE workspace_id = $1 AND subject = 'outcome' AND subject_id = entry.id
         AND from_on IS NOT NULL ORDER BY created_at LIMIT 1), entry.due_on)::text`;

export interface LedgerLinkRow {
  readonly id: string;
  readonly isConfirmed: boolean;
  readonly linkedBy: 'machine' | 'person' | 'source';
  readonly authorId: string | null;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly contribution: {
    readonly id: string;
    readonly title: string | null;
    readonly body: string;
    readonly kind: string;
    /** The person withdrew it, or it is gone at its source. */
    readonly isWithdrawn: boolean;
    /** It was edited after it was linked. */
    readonly isChanged: boolean;
  } | null;
  /** The theme that stands today, and the name of the linked one where it was merged into it. */
  readonly theme: { readonly id: string; readonly label: string; readonly was: string | null } | null;
}

const LONGEST_EXCERPT = 400;

/** The links of an entry, themes first; a page of those to contributions, in the order of their ids. */
export async function listEntryLinks(
  db: EntityManager,
  { workspaceId }: LedgerPlace,
  { subject, id }: EntryReference,
  query: { readonly isConfirmed: boolean; readonly after: string | null; readonly limit: number },
): Promise<LedgerLinkRow[]> {
  const order = query.isConfirmed
    ? 'link.theme_id IS NULL, link.id'
    : `link.theme_id IS NULL, (link.evidence ->> 'score')::double precision DESC NULLS LAST, link.id`;
  return db.query(
    `SELECT link.id, link.is_confirmed AS "isConfirmed", link.linked_by AS "linkedBy", link.author_id AS "authorId", link.evidence,
       link.created_at AS "createdAt",
       CASE WHEN contribution.id IS NOT NULL THEN jsonb_build_object('id', contribution.id, 'title', contribution.title,
         'body', left(contribution.body, ${LONGEST_EXCERPT}), 'kind', contribution.kind,
         'isWithdrawn', contribution.hidden_at IS NOT NULL OR contribution.eligibility = 'withdrawn',
         'isChanged', coalesce(contribution.version > link.contribution_version, false)) END AS contribution,
       CASE WHEN theme.id IS NOT NULL THEN jsonb_build_object('id', coalesce(standing.id, theme.id), 'label',
         coalesce(standing.label, theme.label), 'was', CASE WHEN standing.id <> theme.id THEN theme.label END) END AS theme
     FROM ${subject}_link AS link
     LEFT JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = link.contribution_id
     LEFT JOIN theme ON theme.workspace_id = $1 AND theme.id = link.theme_id
     LEFT JOIN LATERAL ${LEADING_THEME('link.theme_id')} AS head ON true
     LEFT JOIN theme AS standing ON standing.workspace_id = $1 AND standing.id = head.id
     WHERE link.workspace_id = $1 AND link.${subject}_id = $2 AND link.is_confirmed = $3
       AND ($4::uuid IS NULL OR (link.theme_id IS NULL AND link.id > $4))
     ORDER BY ${order} LIMIT $5`,
    [workspaceId, id, query.isConfirmed, query.after, query.limit],
  );
}

export interface LinkCounts {
  readonly contributions: number;
  /** Of them, spoken by so many people. */
  readonly people: number;
  readonly themes: number;
  readonly suggestions: number;
  readonly withdrawn: number;
  /** Contributions of the linked themes that have no link of their own: a draft will link them, a published entry has not answered them. */
  readonly notYetLinked: number;
}

export async function countEntryLinks(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
): Promise<LinkCounts> {
  const [row] = await db.query(
    `WITH link AS (SELECT * FROM ${subject}_link WHERE workspace_id = $1 AND ${subject}_id = $3)
     SELECT count(*) FILTER (WHERE link.is_confirmed AND contribution.id IS NOT NULL)::integer AS contributions,
       count(DISTINCT contribution.participation_id) FILTER (WHERE link.is_confirmed AND contribution.voice = 'person')::integer AS people,
       count(*) FILTER (WHERE link.is_confirmed AND link.theme_id IS NOT NULL)::integer AS themes,
       count(*) FILTER (WHERE NOT link.is_confirmed)::integer AS suggestions,
       count(*) FILTER (WHERE link.is_confirmed AND (contribution.hidden_at IS NOT NULL OR contribution.eligibility = 'withdrawn'))::integer
         AS withdrawn,
       (SELECT count(DISTINCT member.id)::integer FROM link AS theme_link, LATERAL ${LEADING_THEME('theme_link.theme_id')} AS head
        JOIN theme ON theme.workspace_id = $1 AND theme.id = head.id
        JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.theme_id = theme.id
          AND assignment.run_id = theme.last_run_id AND assignment.grouped AND NOT assignment.off_topic
        JOIN contribution AS member ON member.workspace_id = $1 AND member.process_id = $2 AND member.id = assignment.contribution_id
          AND member.hidden_at IS NULL AND member.eligibility = 'eligible'
        WHERE theme_link.theme_id IS NOT NULL AND theme_link.is_confirmed
          AND NOT EXISTS (SELECT FROM link AS own WHERE own.contribution_id = member.id AND own.is_confirmed)) AS "notYetLinked"
     FROM link LEFT JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = link.contribution_id`,
    [workspaceId, processId, id],
  );
  return row;
}

export interface ChainEntry {
  readonly subject: LedgerSubject;
  readonly id: string;
  readonly state: EntryState;
  readonly title: LocalisedText;
  readonly code: DecisionCode | null;
  readonly delivery: DeliveryCode | null;
  readonly office: string | null;
  readonly on: string | null;
  readonly dueOn: string | null;
}

/** The entries before and behind one: answers to the same words, the decision, what it promised, and what was done. */
export async function listEntryChain(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  { subject, id }: EntryReference,
  { drafts }: { readonly drafts: boolean },
): Promise<ChainEntry[]> {
  const decision = {
    response: 'NULL::uuid',
    decision: '$3::uuid',
    commitment: `(SELECT decision_id FROM commitment WHERE workspace_id = $1 AND id = $3)`,
    outcome: `(SELECT coalesce(outcome.decision_id, commitment.decision_id) FROM outcome LEFT JOIN commitment
      ON commitment.workspace_id = $1 AND commitment.id = outcome.commitment_id WHERE outcome.workspace_id = $1 AND outcome.id = $3)`,
  }[subject];
  return db.query(
    `WITH root AS (SELECT ${decision} AS decision_id),
     promised AS (SELECT commitment.* FROM commitment, root WHERE workspace_id = $1 AND process_id = $2
       AND (commitment.decision_id = root.decision_id OR commitment.id = $3
         OR commitment.id = (SELECT commitment_id FROM outcome WHERE workspace_id = $1 AND id = $3))),
     chain AS (
       SELECT 1 AS place, 'response' AS subject, response.id, state, text AS title, NULL AS code, NULL AS delivery, office,
         (answered_at AT TIME ZONE coalesce(answered_zone, 'UTC'))::date AS on_day, NULL::date AS due_on, response.created_at
       FROM response WHERE workspace_id = $1 AND process_id = $2 AND (response.id = $3 OR response.id IN (
         SELECT answer.response_id FROM response_link AS answer
         JOIN ${subject}_link AS own ON own.workspace_id = $1 AND own.${subject}_id = $3 AND own.is_confirmed
           AND (own.contribution_id = answer.contribution_id OR own.theme_id = answer.theme_id)
         WHERE answer.workspace_id = $1 AND answer.is_confirmed LIMIT 20))
       UNION ALL
       SELECT 2, 'decision', id, state, text, code, NULL, office, (decided_at AT TIME ZONE coalesce(decided_zone, 'UTC'))::date, NULL,
         created_at
       FROM decision, root WHERE workspace_id = $1 AND process_id = $2 AND id = root.decision_id
       UNION ALL
       SELECT 3, 'commitment', id, state, title, NULL, NULL, owner, NULL, due_on, created_at FROM promised
       UNION ALL
       SELECT 4, 'outcome', outcome.id, state, title, NULL, delivery, NULL, delivered_on, due_on, created_at
       FROM outcome, root WHERE workspace_id = $1 AND process_id = $2 AND (outcome.id = $3 OR outcome.decision_id = root.decision_id
         OR outcome.commitment_id IN (SELECT id FROM promised)))
     SELECT subject, id, state, title, code, delivery, office, on_day::text AS "on", due_on::text AS "dueOn" FROM chain
     WHERE state = 'published' OR $4 ORDER BY place, created_at, id LIMIT 200`,
    [workspaceId, processId, id, drafts],
  );
}
