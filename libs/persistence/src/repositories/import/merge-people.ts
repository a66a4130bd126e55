import type { EntityManager } from 'typeorm';

/**
 * People of the import: a participant by pseudonym, a participation in this process. Demographics are frozen as they were first
 * given; a later delivery fills only what was missing. '' means asked and not answered.
 */
export async function mergePeople(db: EntityManager, workspaceId: string, processId: string): Promise<void> {
  await db.query(
    `INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind)
     SELECT DISTINCT ON (epoch, pseudonym) $1::uuid, pseudonym, epoch, identifier_kind FROM incoming_person
     ON CONFLICT (workspace_id, pseudonym_epoch, pseudonym) DO NOTHING`,
    [workspaceId],
  );
  await db.query(
    `WITH attribute AS (
       SELECT DISTINCT ON (pseudonym, key) pseudonym, key, value
       FROM incoming_person
       JOIN import ON import.workspace_id = $1 AND import.id = incoming_person.import_id, jsonb_each_text(attributes)
       ORDER BY pseudonym, key, value = '', import.created_at, import_id, sequence, position
     ), known AS (
       SELECT pseudonym, jsonb_object_agg(key, value) AS attributes FROM attribute GROUP BY pseudonym
     ), person AS (
       SELECT DISTINCT ON (pseudonym) pseudonym, epoch, channel, import_id,
              min(seen_at) OVER (PARTITION BY pseudonym) AS first_seen_at
       FROM incoming_person JOIN import ON import.workspace_id = $1 AND import.id = incoming_person.import_id
       ORDER BY pseudonym, import.created_at, import_id, sequence, position
     )
     INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes, first_seen_at, first_import_id)
     SELECT $1, $2, participant.id, person.channel, coalesce(known.attributes, '{}'), person.first_seen_at, person.import_id
     FROM person
     JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym_epoch = person.epoch
       AND participant.pseudonym = person.pseudonym
     LEFT JOIN known ON known.pseudonym = person.pseudonym
     ON CONFLICT (workspace_id, process_id, participant_id) DO UPDATE
     SET attributes = excluded.attributes || coalesce(
           (SELECT jsonb_object_agg(key, value) FROM jsonb_each_text(participation.attributes) WHERE value <> ''), '{}'),
         first_seen_at = least(participation.first_seen_at, excluded.first_seen_at)
     WHERE NOT participation.attributes @> excluded.attributes
        OR least(participation.first_seen_at, excluded.first_seen_at) IS DISTINCT FROM participation.first_seen_at`,
    [workspaceId, processId],
  );
  // The merges below join people by pseudonym; one narrow table keeps those joins short.
  await db.query(
    `CREATE TEMP TABLE incoming_participation ON COMMIT DROP AS
     SELECT participant.pseudonym, participation.id
     FROM (SELECT DISTINCT pseudonym, epoch FROM incoming_person) AS person
     JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym_epoch = person.epoch
       AND participant.pseudonym = person.pseudonym
     JOIN participation ON participation.workspace_id = $1 AND participation.process_id = $2
       AND participation.participant_id = participant.id`,
    [workspaceId, processId],
  );
  await db.query(`ANALYZE incoming_participation`);
}
