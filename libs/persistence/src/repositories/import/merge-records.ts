import type { EntityManager } from 'typeorm';
import type { MergeScope } from './merge-contributions.js';
import { mergeLedger } from './merge-ledger.js';
import { mergeSurveys } from './merge-surveys.js';

/**
 * Everything beside contributions: closed answers, votes, counts without persons, and what the source tells of the institution.
 *
 * @param isForward false where older deliveries are put back: that is no event
 */
export async function mergeRecords(db: EntityManager, scope: MergeScope, isForward = true): Promise<void> {
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
  await mergeLedger(db, scope, isForward);
}
