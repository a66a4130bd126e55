import type { EntityManager } from 'typeorm';
import type { DecisionCode, DeliveryCode, LocalisedText } from '#domain';

export interface DecisionRow {
  readonly id: string;
  readonly code: DecisionCode;
  readonly text: LocalisedText;
  readonly reason: LocalisedText;
  readonly office: string | null;
  readonly decidedOn: string | null;
  readonly contributions: number;
  readonly themes: readonly { id: string; label: string }[];
  readonly delivery: DeliveryCode | null;
  readonly dueOn: string | null;
}

/** The decisions of a process, newest first, each with how many contributions it answers and how far it is delivered. */
export async function listDecisions(db: EntityManager, workspaceId: string, processId: string): Promise<DecisionRow[]> {
  return db.query(
    `SELECT decision.id, decision.code, decision.text, decision.reason, decision.office,
       (decision.decided_at AT TIME ZONE process.time_zone)::date::text AS "decidedOn",
       (SELECT count(DISTINCT contribution_id)::integer FROM decision_link WHERE workspace_id = $1 AND decision_id = decision.id
          AND contribution_id IS NOT NULL AND is_confirmed) AS contributions,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', theme.id, 'label', theme.label) ORDER BY theme.label), '[]')
        FROM decision_link JOIN theme ON theme.workspace_id = $1 AND theme.id = decision_link.theme_id
        WHERE decision_link.workspace_id = $1 AND decision_id = decision.id AND is_confirmed) AS themes,
       outcome.delivery, outcome.due_on::text AS "dueOn"
     FROM decision
     JOIN process ON process.workspace_id = $1 AND process.id = decision.process_id
     LEFT JOIN LATERAL (SELECT delivery, due_on FROM outcome WHERE outcome.workspace_id = $1 AND decision_id = decision.id
       ORDER BY created_at DESC, id LIMIT 1) AS outcome ON true
     WHERE decision.workspace_id = $1 AND decision.process_id = $2
     ORDER BY decision.decided_at DESC NULLS LAST, decision.id LIMIT 500`,
    [workspaceId, processId],
  );
}

export interface NewDecision {
  readonly processId: string;
  readonly code: DecisionCode;
  readonly text: LocalisedText;
  readonly reason: LocalisedText;
  readonly office: string | null;
  /** ISO date in the process' zone. */
  readonly decidedOn: string | null;
  readonly personId: string | null;
  /** The contributions that it answers, by the name of their source and their reference there. */
  readonly links: readonly { readonly source: string; readonly references: readonly string[] }[];
  readonly outcome: {
    readonly delivery: DeliveryCode;
    readonly dueOn: string | null;
    readonly deliveredOn: string | null;
  } | null;
}

/**
 * A decision with its links and, where there is one, its outcome; the contributions it answers take its status over, as an event
 * with author and date. The caller raises the dataset version.
 *
 * @returns how many contributions it is linked to
 */
export async function saveDecision(db: EntityManager, workspaceId: string, decision: NewDecision): Promise<number> {
  const [{ id }] = await db.query(
    `INSERT INTO decision (workspace_id, process_id, code, text, reason, office, decided_at, decided_precision, decided_zone, visibility,
       created_by)
     SELECT $1, $2, $3, $4, $5, $6, ($7::date + time '12:00') AT TIME ZONE process.time_zone, 'day', process.time_zone, 'public', $8
     FROM process WHERE process.workspace_id = $1 AND process.id = $2 RETURNING id`,
    [
      workspaceId,
      decision.processId,
      decision.code,
      decision.text,
      decision.reason,
      decision.office,
      decision.decidedOn,
      decision.personId,
    ],
  );
  const contributions: string[] = [];
  for (const { source, references } of decision.links) {
    const linked: { contribution_id: string }[] = await db.query(
      `INSERT INTO decision_link (workspace_id, decision_id, contribution_id, contribution_version, linked_by, is_confirmed, author_id)
       SELECT $1, $2, contribution.id, contribution.version, 'person', true, $6
       FROM contribution JOIN source ON source.workspace_id = $1 AND source.id = contribution.source_id AND source.name = $5
       WHERE contribution.workspace_id = $1 AND contribution.process_id = $3 AND contribution.source_reference = ANY ($4)
         AND contribution.kind <> 'comment' AND contribution.hidden_at IS NULL
       ON CONFLICT DO NOTHING RETURNING contribution_id`,
      [workspaceId, id, decision.processId, references, source, decision.personId],
    );
    contributions.push(...linked.map((link) => link.contribution_id));
  }
  if (decision.outcome) {
    await db.query(
      `INSERT INTO outcome (workspace_id, process_id, decision_id, title, delivery, due_on, delivered_on, visibility, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'public', $8)`,
      [
        workspaceId,
        decision.processId,
        id,
        decision.text,
        decision.outcome.delivery,
        decision.outcome.dueOn,
        decision.outcome.deliveredOn,
        decision.personId,
      ],
    );
  }
  await applyDecision(db, workspaceId, contributions, decision);
  return contributions.length;
}

async function applyDecision(
  db: EntityManager,
  workspaceId: string,
  ids: readonly string[],
  decision: NewDecision,
): Promise<void> {
  const delivery = decision.outcome?.delivery ?? null;
  await db.query(
    `INSERT INTO status_event (workspace_id, process_id, contribution_id, field, from_value, to_value, person_id, happened_at)
     SELECT $1, $2, contribution.id, changed.field, changed.from_value, changed.to_value, $6,
       coalesce(($7::date + time '12:00') AT TIME ZONE 'UTC', now())
     FROM contribution, LATERAL (VALUES ('decision', contribution.decision, $4), ('delivery', contribution.delivery, $5),
       ('official_status', contribution.official_status, 'decided')) AS changed (field, from_value, to_value)
     WHERE contribution.workspace_id = $1 AND contribution.id = ANY ($3) AND changed.from_value IS DISTINCT FROM changed.to_value`,
    [workspaceId, decision.processId, ids, decision.code, delivery, decision.personId, decision.decidedOn],
  );
  await db.query(
    `UPDATE contribution SET decision = $3, delivery = coalesce($4, delivery), official_status = 'decided', updated_at = now()
     WHERE workspace_id = $1 AND id = ANY ($2)`,
    [workspaceId, ids, decision.code, delivery],
  );
}
