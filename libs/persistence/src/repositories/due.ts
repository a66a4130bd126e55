import type { EntityManager } from 'typeorm';
import { MOST_DUE, type DueGroup, type DueItem } from '#domain';

/** $1 municipality, $2 processes or null for all, $3 a day in place of today. */
const ITEMS = `
  WITH chosen AS (
    SELECT id, slug, title, time_zone, days_to_respond, coalesce($3::date, (now() AT TIME ZONE time_zone)::date) AS today
    FROM process WHERE workspace_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[]))
  ), waiting AS (
    SELECT chosen.id AS process_id,
      coalesce((contribution.submitted_at AT TIME ZONE chosen.time_zone)::date, submission.received_on) + chosen.days_to_respond AS due_on
    FROM chosen
    JOIN contribution ON contribution.workspace_id = $1 AND contribution.process_id = chosen.id
      AND contribution.hidden_at IS NULL AND contribution.voice <> 'institution' AND contribution.kind <> 'comment'
      AND contribution.eligibility = 'eligible' AND contribution.official_status NOT IN ('answered', 'decided')
      AND contribution.decision IS NULL
      AND contribution.stage IS DISTINCT FROM 'selected'
    LEFT JOIN submission ON submission.workspace_id = $1 AND submission.id = contribution.submission_id
    WHERE chosen.days_to_respond IS NOT NULL
  ), item AS (
    SELECT 'response' AS subject, process_id AS subject_id, process_id, '{}'::jsonb AS title, NULL AS owner, due_on,
      count(*)::integer AS count
    FROM waiting WHERE due_on IS NOT NULL GROUP BY process_id, due_on
    UNION ALL
    SELECT 'commitment', commitment.id, commitment.process_id, commitment.title, commitment.owner, commitment.due_on, 1
    FROM commitment WHERE commitment.workspace_id = $1 AND commitment.state = 'published' AND commitment.due_on IS NOT NULL
      AND NOT EXISTS (SELECT FROM outcome WHERE outcome.workspace_id = $1 AND outcome.commitment_id = commitment.id
        AND outcome.state = 'published' AND outcome.delivery IN ('delivered', 'abandoned'))
    UNION ALL
    SELECT 'outcome', outcome.id, outcome.process_id, outcome.title, NULL, outcome.due_on, 1
    FROM outcome WHERE outcome.workspace_id = $1 AND outcome.state = 'published' AND outcome.due_on IS NOT NULL
      AND outcome.commitment_id IS NULL AND outcome.delivery IS DISTINCT FROM 'delivered'
      AND outcome.delivery IS DISTINCT FROM 'abandoned'
    UNION ALL
    SELECT 'legal-step', legal_step.id, legal_step.process_id, legal_step.label, NULL, legal_step.due_on, 1
    FROM legal_step WHERE legal_step.workspace_id = $1 AND legal_step.due_on IS NOT NULL AND legal_step.done_on IS NULL
  )`;

/**
 * What is due and late in a municipality, the latest first: answers to what residents sent (by the day on which the promised days end),
 * commitments and outcomes that are published and neither delivered nor given up, legal steps that are not done.
 *
 * @param processIds only these processes; null for all
 * @param today ISO date in place of today in the zone of each process
 */
export async function listDue(
  db: EntityManager,
  workspaceId: string,
  processIds: readonly string[] | null,
  today: string | null = null,
): Promise<DueItem[]> {
  return db.query(
    `${ITEMS}
     SELECT item.subject, item.subject_id AS "subjectId", item.process_id AS "processId", chosen.slug AS process,
       chosen.title AS "processTitle", item.title, item.owner, item.due_on::text AS "dueOn", item.due_on - chosen.today AS "daysLeft",
       item.count
     FROM item JOIN chosen ON chosen.id = item.process_id
     ORDER BY item.due_on, item.subject, item.subject_id LIMIT ${MOST_DUE}`,
    [workspaceId, processIds, today],
  );
}

/**
 * The same in one line a process and kind, what is late apart from what lies ahead; the latest first. Whole, however many dates there are.
 *
 * @param processIds only these processes; null for all
 */
export async function listDueGroups(
  db: EntityManager,
  workspaceId: string,
  processIds: readonly string[] | null,
  today: string | null = null,
): Promise<DueGroup[]> {
  return db.query(
    `${ITEMS}
     SELECT item.subject, item.process_id AS "processId", chosen.slug AS process, chosen.title AS "processTitle",
       item.due_on < chosen.today AS "isLate", sum(item.count)::integer AS count, min(item.due_on)::text AS "dueOn",
       min(item.due_on - chosen.today) AS "daysLeft",
       CASE WHEN count(*) = 1 THEN (array_agg(item.title))[1] ELSE '{}' END AS title,
       CASE WHEN count(*) = 1 THEN (array_agg(item.subject_id))[1] ELSE item.process_id END AS "subjectId"
     FROM item JOIN chosen ON chosen.id = item.process_id
     GROUP BY item.subject, item.process_id, chosen.slug, chosen.title, item.due_on < chosen.today
     ORDER BY "isLate" DESC, "dueOn", item.subject, item.process_id`,
    [workspaceId, processIds, today],
  );
}

export interface DueSubscriptionRow {
  readonly wantsMail: boolean;
  readonly calendarSince: Date | null;
}

export async function findDueSubscription(
  db: EntityManager,
  workspaceId: string,
  personId: string,
): Promise<DueSubscriptionRow> {
  const [row] = await db.query(
    `SELECT wants_mail AS "wantsMail", calendar_since AS "calendarSince" FROM due_subscription
     WHERE workspace_id = $1 AND person_id = $2`,
    [workspaceId, personId],
  );
  return row ?? { wantsMail: false, calendarSince: null };
}

export async function saveDueMails(
  db: EntityManager,
  workspaceId: string,
  personId: string,
  wantsMail: boolean,
): Promise<void> {
  await db.query(
    `INSERT INTO due_subscription (workspace_id, person_id, wants_mail) VALUES ($1, $2, $3)
     ON CONFLICT (workspace_id, person_id) DO UPDATE SET wants_mail = excluded.wants_mail`,
    [workspaceId, personId, wantsMail],
  );
}

/** A new address in place of the one before; null takes the calendar away. */
export async function saveCalendarToken(
  db: EntityManager,
  workspaceId: string,
  personId: string,
  tokenHash: Buffer | null,
): Promise<void> {
  await db.query(
    `INSERT INTO due_subscription (workspace_id, person_id, calendar_token_hash, calendar_since)
     VALUES ($1, $2, $3, CASE WHEN $3::bytea IS NULL THEN NULL ELSE now() END)
     ON CONFLICT (workspace_id, person_id) DO UPDATE
     SET calendar_token_hash = excluded.calendar_token_hash, calendar_since = excluded.calendar_since`,
    [workspaceId, personId, tokenHash],
  );
}

export interface DueReader {
  readonly workspaceId: string;
  readonly workspace: string;
  readonly personId: string;
  readonly email: string;
  readonly locale: string;
  /** The processes that the person may see; null for all. */
  readonly processIds: readonly string[] | null;
}

const READER = `
  SELECT workspace.id AS "workspaceId", workspace.slug AS workspace, person.id AS "personId", person.email, person.locale,
    CASE WHEN EXISTS (SELECT FROM membership WHERE membership.workspace_id = workspace.id AND membership.person_id = person.id
      AND membership.process_id IS NULL) THEN NULL
    ELSE ARRAY(SELECT membership.process_id FROM membership WHERE membership.workspace_id = workspace.id
      AND membership.person_id = person.id) END AS "processIds"
  FROM due_subscription AS subscription
  JOIN workspace ON workspace.id = subscription.workspace_id
  JOIN person ON person.id = subscription.person_id
  WHERE EXISTS (SELECT FROM membership WHERE membership.workspace_id = workspace.id AND membership.person_id = person.id)`;

/** Whose calendar an address is; null for one that was taken back, was never given out, or whose owner left the municipality. */
export async function findCalendarReader(
  owner: EntityManager,
  workspace: string,
  tokenHash: Buffer,
): Promise<DueReader | null> {
  const [row] = await owner.query(`${READER} AND workspace.slug = $1 AND subscription.calendar_token_hash = $2`, [
    workspace,
    tokenHash,
  ]);
  return row ?? null;
}

/** Those who want mails and had none today. */
export async function listDueReaders(owner: EntityManager, today: string): Promise<DueReader[]> {
  return owner.query(`${READER} AND subscription.wants_mail AND subscription.last_mail_on IS DISTINCT FROM $1::date`, [
    today,
  ]);
}

export interface Reminder {
  readonly subject: string;
  readonly subjectId: string;
  readonly dueOn: string;
  readonly daysAhead: number;
}

/**
 * Takes the reminders that a person has not had yet, so that no other worker sends them, and today's one mail with them.
 *
 * @returns those to send; empty where all were sent or today's mail is taken
 */
export async function takeReminders(
  db: EntityManager,
  { workspaceId, personId }: Pick<DueReader, 'workspaceId' | 'personId'>,
  reminders: readonly Reminder[],
  today: string,
): Promise<Reminder[]> {
  if (reminders.length === 0) return [];
  const locked = await db.query(
    `SELECT FROM due_subscription WHERE workspace_id = $1 AND person_id = $2 AND last_mail_on IS DISTINCT FROM $3::date FOR UPDATE`,
    [workspaceId, personId, today],
  );
  if (locked.length === 0) return [];
  const taken: Reminder[] = await db.query(
    `INSERT INTO sent_reminder (workspace_id, person_id, subject, subject_id, due_on, days_ahead)
     SELECT $1, $2, given.subject, given."subjectId", given."dueOn", given."daysAhead"
     FROM jsonb_to_recordset($3::jsonb) AS given (subject text, "subjectId" uuid, "dueOn" date, "daysAhead" smallint)
     ON CONFLICT DO NOTHING
     RETURNING subject, subject_id AS "subjectId", due_on::text AS "dueOn", days_ahead AS "daysAhead"`,
    [workspaceId, personId, JSON.stringify(reminders)],
  );
  if (taken.length > 0) {
    await db.query(`UPDATE due_subscription SET last_mail_on = $3 WHERE workspace_id = $1 AND person_id = $2`, [
      workspaceId,
      personId,
      today,
    ]);
  }
  return taken;
}
