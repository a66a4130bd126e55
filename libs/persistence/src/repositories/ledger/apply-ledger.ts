import type { EntityManager } from 'typeorm';
import type { LedgerPlace } from './events.js';

/** Who or what changed the ledger: what the status events of the contributions say. */
export interface AppliedBy {
  readonly personId?: string | null;
  readonly importId?: string | null;
  /** The day of the decision or delivery, at noon of the process' zone; by default the moment of the change. */
  readonly on?: string | null;
  /** Going back to an older delivery is no event. */
  readonly isSilent?: boolean;
}

/**
 * Puts the status of contributions to what the published entries of the ledger say of them, and to what their source says where no
 * entry speaks: the newest decision of the office, how far the outcomes are, whether there was an answer. It can be called at any
 * time and again; a change is an event with author and date. The source's own word waits in `source_status`. The caller raises the
 * dataset version.
 *
 * Several outcomes of one contribution: delivered when all that were not given up are delivered, given up when all are.
 *
 * @returns how many contributions changed
 */
export async function applyLedger(
  db: EntityManager,
  { workspaceId, processId }: LedgerPlace,
  contributionIds: readonly string[],
  { personId = null, importId = null, on = null, isSilent = false }: AppliedBy,
): Promise<number> {
  if (contributionIds.length === 0) return 0;
  const [{ changed }] = await db.query(`${SAID}, ${WRITTEN} SELECT count(*)::integer AS changed FROM written`, [
    workspaceId,
    processId,
    [...new Set(contributionIds)],
    personId,
    importId,
    on,
    isSilent,
  ]);
  return changed;
}

const source = (field: string) =>
  `CASE WHEN source_status ? '${field}' THEN source_status ->> '${field}' ELSE ${field} END AS source_${field}`;

const OFFICIAL = `ARRAY['none', 'received', 'considered', 'answered', 'decided']`;

/** The published entries that lead to each contribution, along confirmed links and along the chain. */
const REACHED = `
  wanted AS (
    SELECT id, decision, delivery, official_status, source_status, eligibility <> 'withdrawn' AS counts,
      ${source('decision')}, ${source('delivery')}, ${source('official_status')}
    FROM contribution WHERE workspace_id = $1 AND process_id = $2 AND id = ANY ($3::uuid[])
  ), decided AS (
    SELECT link.contribution_id, decision.id AS decision_id, decision.code, decision.decided_at, decision.published_at,
      decision.source_id IS NULL AS is_office
    FROM wanted JOIN decision_link AS link ON link.workspace_id = $1 AND link.contribution_id = wanted.id AND link.is_confirmed
    JOIN decision ON decision.workspace_id = $1 AND decision.id = link.decision_id AND decision.state = 'published'
    WHERE wanted.counts
  ), promised AS (
    SELECT link.contribution_id, commitment.id AS commitment_id
    FROM wanted JOIN commitment_link AS link ON link.workspace_id = $1 AND link.contribution_id = wanted.id AND link.is_confirmed
    JOIN commitment ON commitment.workspace_id = $1 AND commitment.id = link.commitment_id AND commitment.state = 'published'
    WHERE wanted.counts
    UNION
    SELECT decided.contribution_id, commitment.id FROM decided
    JOIN commitment ON commitment.workspace_id = $1 AND commitment.decision_id = decided.decision_id AND commitment.state = 'published'
  ), carried AS (
    SELECT link.contribution_id, outcome.id AS outcome_id, outcome.delivery
    FROM wanted JOIN outcome_link AS link ON link.workspace_id = $1 AND link.contribution_id = wanted.id AND link.is_confirmed
    JOIN outcome ON outcome.workspace_id = $1 AND outcome.id = link.outcome_id AND outcome.state = 'published'
    WHERE wanted.counts
    UNION
    SELECT decided.contribution_id, outcome.id, outcome.delivery FROM decided
    JOIN outcome ON outcome.workspace_id = $1 AND outcome.decision_id = decided.decision_id AND outcome.state = 'published'
    UNION
    SELECT promised.contribution_id, outcome.id, outcome.delivery FROM promised
    JOIN outcome ON outcome.workspace_id = $1 AND outcome.commitment_id = promised.commitment_id AND outcome.state = 'published'
  )`;

const SAID = `
  WITH ${REACHED}, newest AS (
    SELECT DISTINCT ON (contribution_id) contribution_id, code FROM decided WHERE is_office
    ORDER BY contribution_id, decided_at DESC NULLS LAST, published_at DESC NULLS LAST, decision_id
  ), done AS (
    SELECT contribution_id, CASE
      WHEN bool_and(delivery = 'abandoned') THEN 'abandoned'
      WHEN bool_and(delivery IN ('delivered', 'abandoned')) THEN 'delivered'
      WHEN bool_or(delivery IN ('delivered', 'in-progress')) THEN 'in-progress'
      ELSE 'planned' END AS delivery
    FROM carried WHERE delivery IS NOT NULL GROUP BY contribution_id
  ), answered AS (
    SELECT DISTINCT link.contribution_id
    FROM wanted JOIN response_link AS link ON link.workspace_id = $1 AND link.contribution_id = wanted.id AND link.is_confirmed
    JOIN response ON response.workspace_id = $1 AND response.id = link.response_id AND response.state = 'published'
      AND response.source_id IS NULL
    WHERE wanted.counts
  ), heard AS (
    SELECT wanted.*, newest.code AS own_decision,
      coalesce(done.delivery, CASE WHEN source_delivery IS NULL AND EXISTS (
        SELECT FROM promised WHERE promised.contribution_id = wanted.id) THEN 'planned' END) AS own_delivery,
      CASE WHEN newest.code IS NOT NULL THEN 'decided' WHEN answered.contribution_id IS NOT NULL THEN 'answered' END AS own_official
    FROM wanted
    LEFT JOIN newest ON newest.contribution_id = wanted.id
    LEFT JOIN done ON done.contribution_id = wanted.id
    LEFT JOIN answered ON answered.contribution_id = wanted.id
  ), said AS (
    SELECT id, decision, delivery, official_status, source_status,
      coalesce(own_decision, source_decision) AS new_decision,
      coalesce(own_delivery, source_delivery) AS new_delivery,
      CASE WHEN is_further THEN own_official ELSE source_official_status END AS new_official_status,
      nullif(
        CASE WHEN own_decision IS NULL THEN '{}' ELSE jsonb_build_object('decision', source_decision) END
        || CASE WHEN own_delivery IS NULL THEN '{}' ELSE jsonb_build_object('delivery', source_delivery) END
        || CASE WHEN is_further THEN jsonb_build_object('official_status', source_official_status) ELSE '{}' END,
        '{}') AS new_source_status
    FROM (SELECT heard.*, coalesce(array_position(${OFFICIAL}, own_official) > array_position(${OFFICIAL}, source_official_status),
        false) AS is_further FROM heard) AS heard
  )`;

const FIELDS = ['decision', 'delivery', 'official_status'];

const WRITTEN = `
  written AS (
    UPDATE contribution SET decision = said.new_decision, delivery = said.new_delivery, official_status = said.new_official_status,
      source_status = said.new_source_status, updated_at = now()
    FROM said WHERE contribution.workspace_id = $1 AND contribution.id = said.id
      AND (${[...FIELDS, 'source_status'].map((field) => `said.${field} IS DISTINCT FROM said.new_${field}`).join(' OR ')})
    RETURNING contribution.id
  ), noted AS (
    INSERT INTO status_event (workspace_id, process_id, contribution_id, field, from_value, to_value, person_id, import_id, happened_at)
    SELECT $1, $2, said.id, changed.field, changed.from_value, changed.to_value, $4::uuid, $5::uuid,
      coalesce(($6::date + time '12:00') AT TIME ZONE process.time_zone, now())
    FROM said JOIN process ON process.workspace_id = $1 AND process.id = $2,
      LATERAL (VALUES ${FIELDS.map((field) => `('${field}', said.${field}, said.new_${field})`).join(', ')})
        AS changed (field, from_value, to_value)
    WHERE changed.from_value IS DISTINCT FROM changed.to_value AND NOT $7::boolean
  )`;
