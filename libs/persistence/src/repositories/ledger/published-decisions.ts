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

/** What the office itself decided and published, newest first, each with how many contributions it answers and how far it is. */
export async function listDecisions(db: EntityManager, workspaceId: string, processId: string): Promise<DecisionRow[]> {
  return db.query(
    `SELECT decision.id, decision.code, decision.text, decision.reason, decision.office,
       (decision.decided_at AT TIME ZONE process.time_zone)::date::text AS "decidedOn",
       (SELECT count(DISTINCT contribution_id)::integer FROM decision_link WHERE workspace_id = $1 AND decision_id = decision.id
          AND contribution_id IS NOT NULL AND is_confirmed) AS contributions,
       (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', standing.id, 'label', standing.label)), '[]')
        FROM decision_link JOIN theme ON theme.workspace_id = $1 AND theme.id = decision_link.theme_id
        JOIN theme AS standing ON standing.workspace_id = $1 AND standing.id = coalesce(theme.merged_into, theme.id)
        WHERE decision_link.workspace_id = $1 AND decision_id = decision.id AND is_confirmed) AS themes,
       outcome.delivery, outcome.due_on::text AS "dueOn"
     FROM decision
     JOIN process ON process.workspace_id = $1 AND process.id = decision.process_id
     LEFT JOIN LATERAL (SELECT delivery, due_on FROM outcome WHERE outcome.workspace_id = $1 AND decision_id = decision.id
       AND state = 'published' ORDER BY created_at DESC, id LIMIT 1) AS outcome ON true
     WHERE decision.workspace_id = $1 AND decision.process_id = $2 AND decision.state = 'published' AND decision.source_id IS NULL
     ORDER BY decision.decided_at DESC NULLS LAST, decision.id LIMIT 500`,
    [workspaceId, processId],
  );
}
