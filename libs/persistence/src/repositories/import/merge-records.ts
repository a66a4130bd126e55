import type { EntityManager } from 'typeorm';
import type { MergeScope } from './merge-contributions.js';
import { mergeSurveys } from './merge-surveys.js';

/** Everything beside contributions: closed answers, votes, counts without persons, official answers and outcomes. */
export async function mergeRecords(db: EntityManager, scope: MergeScope): Promise<void> {
  const { workspaceId, processId, sourceId } = scope;
  const ids = [workspaceId, processId, sourceId];
  await mergeSurveys(db, scope);
  await db.query(
    `INSERT INTO answer (workspace_id, process_id, source_id, question_id, source_reference, participation_id, chosen, channel,
       answered_at, answered_precision, answered_zone, first_import_id, last_import_id)
     SELECT $1, $2, $3, question.id, incoming.reference, person.id, chosen, channel, answered_at, answered_precision, answered_zone,
       import_id, import_id
     FROM incoming_answer AS incoming
     JOIN question ON question.workspace_id = $1 AND question.source_id = $3 AND question.code = incoming.question
     JOIN incoming_participation AS person USING (pseudonym)
     ON CONFLICT (workspace_id, source_id, question_id, source_reference) DO UPDATE
     SET chosen = excluded.chosen, channel = excluded.channel, participation_id = excluded.participation_id,
         answered_at = excluded.answered_at, answered_precision = excluded.answered_precision,
         answered_zone = excluded.answered_zone, last_import_id = excluded.last_import_id`,
    ids,
  );
  await db.query(
    `INSERT INTO vote (workspace_id, process_id, source_id, source_reference, participation_id, option, contribution_id, value, weight,
       channel, voted_at, voted_precision, voted_zone, first_import_id, last_import_id)
     SELECT $1, $2, $3, incoming.reference, person.id, incoming.option, target.id, value, weight, incoming.channel, voted_at,
       voted_precision, voted_zone, import_id, import_id
     FROM incoming_vote AS incoming
     JOIN incoming_participation AS person USING (pseudonym)
     LEFT JOIN LATERAL (
       SELECT id FROM contribution WHERE workspace_id = $1 AND process_id = $2 AND source_reference = incoming.option
         AND (kind IN ('project', 'idea', 'proposal') OR kind = 'remark' AND source_id = $3) ORDER BY source_id = $3 DESC, id LIMIT 1) AS target ON true
     ON CONFLICT (workspace_id, source_id, source_reference) DO UPDATE
     SET option = excluded.option, contribution_id = excluded.contribution_id, value = excluded.value, weight = excluded.weight,
         channel = excluded.channel, participation_id = excluded.participation_id, voted_at = excluded.voted_at,
         voted_precision = excluded.voted_precision, voted_zone = excluded.voted_zone, last_import_id = excluded.last_import_id`,
    ids,
  );
  await db.query(
    `INSERT INTO vote_tally (workspace_id, process_id, source_id, source_reference, channel, option, unit, votes, first_import_id,
       last_import_id)
     SELECT $1, $2, $3, reference, channel, option, unit, votes, import_id, import_id FROM incoming_vote_tally
     ON CONFLICT (workspace_id, source_id, source_reference) DO UPDATE
     SET channel = excluded.channel, option = excluded.option, unit = excluded.unit, votes = excluded.votes,
         last_import_id = excluded.last_import_id`,
    ids,
  );
  await db.query(
    `INSERT INTO head_count (workspace_id, process_id, source_id, source_reference, channel, event, variable, group_code, people,
       counted, held_at, held_precision, held_zone, first_import_id, last_import_id)
     SELECT $1, $2, $3, reference, channel, event, variable, group_code, people, counted, held_at, held_precision, held_zone,
       import_id, import_id
     FROM incoming_head_count
     ON CONFLICT (workspace_id, source_id, source_reference) DO UPDATE
     SET channel = excluded.channel, event = excluded.event, variable = excluded.variable, group_code = excluded.group_code,
         people = excluded.people, counted = excluded.counted, held_at = excluded.held_at,
         held_precision = excluded.held_precision, held_zone = excluded.held_zone, last_import_id = excluded.last_import_id`,
    ids,
  );
  await mergeResponses(db, ids);
  await mergeOutcomes(db, ids);
}

async function mergeResponses(db: EntityManager, ids: readonly string[]): Promise<void> {
  await db.query(
    `INSERT INTO response (workspace_id, process_id, source_id, source_reference, text, office, answered_at, answered_precision,
       answered_zone, visibility, first_import_id, last_import_id)
     SELECT DISTINCT ON (reference) $1::uuid, $2::uuid, $3::uuid, reference, text, office, answered_at, answered_precision,
       answered_zone, 'public', import_id, import_id
     FROM incoming_response ORDER BY reference, sequence, position
     ON CONFLICT (workspace_id, source_id, source_reference) DO UPDATE
     SET text = excluded.text, office = excluded.office, answered_at = excluded.answered_at,
         answered_precision = excluded.answered_precision, answered_zone = excluded.answered_zone,
         last_import_id = excluded.last_import_id`,
    [...ids],
  );
  await db.query(
    `INSERT INTO response_link (workspace_id, response_id, contribution_id, linked_by, is_confirmed)
     SELECT DISTINCT $1::uuid, response.id, contribution.id, 'source', true
     FROM incoming_response AS incoming
     JOIN response ON response.workspace_id = $1 AND response.source_id = $2 AND response.source_reference = incoming.reference
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.source_id = $2 AND contribution.kind = incoming.kind
       AND contribution.source_reference = incoming.contribution_reference
     ON CONFLICT DO NOTHING`,
    [ids[0], ids[2]],
  );
}

async function mergeOutcomes(db: EntityManager, ids: readonly string[]): Promise<void> {
  await db.query(
    `INSERT INTO outcome (workspace_id, process_id, source_id, source_reference, title, text, delivery, progress, starts_on, due_on,
       source_label, visibility, first_import_id, last_import_id)
     SELECT $1, $2, $3, reference, title, text, delivery, progress, starts_on, due_on, source_label, 'public', import_id, import_id
     FROM incoming_outcome
     ON CONFLICT (workspace_id, source_id, source_reference) DO UPDATE
     SET title = excluded.title, text = excluded.text, delivery = excluded.delivery, progress = excluded.progress,
         starts_on = excluded.starts_on, due_on = excluded.due_on, source_label = excluded.source_label,
         last_import_id = excluded.last_import_id`,
    [...ids],
  );
  await db.query(
    `INSERT INTO outcome_link (workspace_id, outcome_id, contribution_id, linked_by, is_confirmed)
     SELECT DISTINCT $1::uuid, outcome.id, contribution.id, 'source', true
     FROM incoming_outcome_link AS incoming
     JOIN outcome ON outcome.workspace_id = $1 AND outcome.source_id = $2 AND outcome.source_reference = incoming.reference
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.source_id = $2 AND contribution.kind = incoming.kind
       AND contribution.source_reference = incoming.contribution_reference
     ON CONFLICT DO NOTHING`,
    [ids[0], ids[2]],
  );
  // A delivered or running outcome says how far its contributions are, unless a person has said otherwise.
  await db.query(
    `UPDATE contribution SET delivery = linked.delivery, updated_at = now()
     FROM (SELECT outcome_link.contribution_id, max(outcome.delivery) AS delivery FROM outcome
           JOIN outcome_link ON outcome_link.workspace_id = outcome.workspace_id AND outcome_link.outcome_id = outcome.id
           WHERE outcome.workspace_id = $1 AND outcome.process_id = $2 AND outcome.delivery IS NOT NULL
             AND outcome_link.is_confirmed
           GROUP BY outcome_link.contribution_id HAVING count(DISTINCT outcome.delivery) = 1) AS linked
     WHERE contribution.workspace_id = $1 AND contribution.id = linked.contribution_id
       AND contribution.delivery IS DISTINCT FROM linked.delivery
       AND NOT EXISTS (SELECT FROM status_event WHERE status_event.workspace_id = $1
                       AND status_event.contribution_id = contribution.id AND field = 'delivery' AND person_id IS NOT NULL)`,
    [ids[0], ids[1]],
  );
}
