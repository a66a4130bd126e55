import type { EntityManager } from 'typeorm';

/**
 * People of the import: a participant by pseudonym, a participation in this process. Demographics are frozen as they were first
 * given; a later delivery fills only what was missing. '' means asked and not answered.
 */
export async function mergePeople(db: EntityManager, workspaceId: string, processId: string): Promise<void> {
  await gatherPeople(db, workspaceId);
  await db.query(
    `INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind, identifier_scope)
     SELECT $1, pseudonym, epoch, identifier_kind, scope FROM incoming_people
     ON CONFLICT (workspace_id, pseudonym_epoch, pseudonym) DO NOTHING`,
    [workspaceId],
  );
  await db.query(
    `INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes, first_seen_at, first_import_id)
     SELECT $1, $2, participant.id, person.channel, person.attributes, person.first_seen_at, person.import_id
     FROM incoming_people AS person
     JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym_epoch = person.epoch
       AND participant.pseudonym = person.pseudonym
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
     FROM incoming_people AS person
     JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym_epoch = person.epoch
       AND participant.pseudonym = person.pseudonym
     JOIN participation ON participation.workspace_id = $1 AND participation.process_id = $2
       AND participation.participant_id = participant.id`,
    [workspaceId, processId],
  );
  await db.query(`ANALYZE incoming_participation`);
}

/**
 * One row a person, of the oldest delivery first, with all that the deliveries say of her. A table of its own with statistics: the
 * standing tables may have none yet, and joins guessed from them compare every person with every other.
 */
async function gatherPeople(db: EntityManager, workspaceId: string): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE incoming_people ON COMMIT DROP AS
     SELECT pseudonym, (array_agg(epoch ORDER BY place))[1] AS epoch,
            (array_agg(identifier_kind ORDER BY place))[1] AS identifier_kind, (array_agg(scope ORDER BY place))[1] AS scope,
            (array_agg(channel ORDER BY place))[1] AS channel, (array_agg(import_id ORDER BY place))[1] AS import_id,
            min(seen_at) AS first_seen_at, CASE count(*) WHEN 1 THEN (array_agg(attributes))[1] END AS attributes
     FROM (SELECT incoming_person.*, (import.created_at, import_id, sequence, position) AS place
           FROM incoming_person JOIN import ON import.workspace_id = $1 AND import.id = incoming_person.import_id) AS person
     GROUP BY pseudonym`,
    [workspaceId],
  );
  await db.query(`ANALYZE incoming_people`);
  await db.query(
    `UPDATE incoming_people AS person SET attributes = known.attributes
     FROM (SELECT pseudonym, jsonb_object_agg(key, value) AS attributes
           FROM (SELECT DISTINCT ON (pseudonym, key) pseudonym, key, value
                 FROM incoming_people
                 JOIN incoming_person AS said USING (pseudonym)
                 JOIN import ON import.workspace_id = $1 AND import.id = said.import_id,
                 jsonb_each_text(said.attributes)
                 WHERE incoming_people.attributes IS NULL
                 ORDER BY pseudonym, key, value = '', import.created_at, said.import_id, sequence, position) AS attribute
           GROUP BY pseudonym) AS known
     WHERE known.pseudonym = person.pseudonym`,
    [workspaceId],
  );
  await db.query(`UPDATE incoming_people SET attributes = '{}' WHERE attributes IS NULL`);
  await db.query(`ANALYZE incoming_people`);
}
