import type { EntityManager } from 'typeorm';
import type { MergeScope } from './merge-contributions.js';
import { STAGED_WITH_PERSON } from './stage.js';

/** People of a process are linked by one import at a time: of two at once the second must see what the first has joined. */
async function waitForLinks(db: EntityManager, processId: string): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtext('linkage'), hashtext($1::text))`, [processId]);
}

/**
 * Joins people before they are merged: keeps the identifiers that the import saw, works out anew which of them mean one person, brings
 * together those who were counted as two, and names every staged record by her root. Two identifiers that stand in one row are
 * one person in all sources of the process.
 */
export async function linkPeople(db: EntityManager, scope: MergeScope, importId: string): Promise<void> {
  await waitForLinks(db, scope.processId);
  const hasPairs = await keepIdentifiers(db, scope, [importId]);
  if (hasPairs) {
    await followLinks(db, scope, importId);
    await joinPeople(db, scope);
    await saveLinks(db, scope);
  }
  await nameByRoot(db, scope);
}

/** @returns whether any of them stood in a row with another */
async function keepIdentifiers(
  db: EntityManager,
  { workspaceId }: MergeScope,
  importIds: readonly string[],
): Promise<boolean> {
  await db.query(
    `INSERT INTO person_identifier (workspace_id, import_id, pseudonym, linked_to, pseudonym_epoch, identifier_kind, identifier_scope,
       sexes, ages)
     SELECT $1, import_id, pseudonym, linked_to, min(epoch), min(identifier_kind), min(scope),
       coalesce(array_agg(DISTINCT sex) FILTER (WHERE sex <> ''), '{}'), coalesce(array_agg(DISTINCT age) FILTER (WHERE age <> ''), '{}')
     FROM incoming_identifier WHERE import_id = ANY ($2::uuid[]) GROUP BY import_id, pseudonym, linked_to`,
    [workspaceId, importIds],
  );
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM incoming_identifier WHERE import_id = ANY ($1::uuid[]) AND pseudonym <> linked_to) AS found`,
    [importIds],
  );
  return row.found;
}

/**
 * Works out which identifiers of the process mean one person: all that hang together through rows in which two of them stand. Each
 * takes the least name among its neighbours until none changes; the result is the same whatever the order of imports.
 */
async function followLinks(db: EntityManager, { workspaceId, processId }: MergeScope, importId: string): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE link_pair ON COMMIT DROP AS
     SELECT seen.pseudonym, seen.linked_to, seen.import_id FROM person_identifier AS seen
     JOIN import ON import.workspace_id = $1 AND import.id = seen.import_id AND import.process_id = $2
       AND (import.state = 'done' OR import.id = $3)
     WHERE seen.workspace_id = $1 AND seen.pseudonym <> seen.linked_to`,
    [workspaceId, processId, importId],
  );
  await db.query(
    `CREATE TEMP TABLE link_edge ON COMMIT DROP AS
     SELECT DISTINCT encode(one, 'hex') COLLATE "C" AS one, encode(other, 'hex') COLLATE "C" AS other FROM (
       SELECT pseudonym AS one, linked_to AS other FROM link_pair UNION ALL SELECT linked_to, pseudonym FROM link_pair) AS pair`,
  );
  await db.query(
    `CREATE TEMP TABLE link_label ON COMMIT DROP AS
     SELECT DISTINCT ON (name) name, name AS root, pseudonym, pseudonym_epoch, identifier_kind, identifier_scope FROM (
       SELECT encode(seen.pseudonym, 'hex') COLLATE "C" AS name, seen.pseudonym, pseudonym_epoch, identifier_kind, identifier_scope
       FROM person_identifier AS seen
       JOIN (SELECT pseudonym, import_id FROM link_pair UNION SELECT linked_to, import_id FROM link_pair) AS paired
         ON paired.pseudonym = seen.pseudonym AND paired.import_id = seen.import_id
       WHERE seen.workspace_id = $1) AS seen
     ORDER BY name, identifier_scope, identifier_kind, pseudonym_epoch`,
    [workspaceId],
  );
  await db.query(`CREATE UNIQUE INDEX ON link_label (name)`);
  await db.query(`ANALYZE link_edge`);
  await db.query(`ANALYZE link_label`);
  for (let changed = 1; changed > 0;) {
    [, changed] = await db.query(
      `UPDATE link_label AS label SET root = least.root FROM (
         SELECT edge.one AS name, min(neighbour.root) AS root FROM link_edge AS edge JOIN link_label AS neighbour
           ON neighbour.name = edge.other GROUP BY edge.one) AS least
       WHERE least.name = label.name AND least.root < label.root`,
    );
    await db.query(
      `UPDATE link_label AS label SET root = above.root FROM link_label AS above
       WHERE above.name = label.root AND above.root < label.root`,
    );
  }
}

/** Tables that speak of a participation, found in the catalogue so that none is forgotten. */
async function listHolders(db: EntityManager): Promise<string[]> {
  const rows: { name: string }[] = await db.query(
    `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
     WHERE contype = 'f' AND confrelid = 'participation'::regclass ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** Brings together the participations of people who were counted as several. What was first said stands; the rest fills what was missing. */
async function joinPeople(db: EntityManager, { workspaceId, processId }: MergeScope): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE joined_person ON COMMIT DROP AS
     SELECT participation.id, participation.participant_id, label.root, label.root <> label.name AS moves
     FROM link_label AS label
     JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym = label.pseudonym
     JOIN participation ON participation.workspace_id = $1 AND participation.process_id = $2
       AND participation.participant_id = participant.id
     WHERE label.root IN (
       SELECT moved.root FROM link_label AS moved
       JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym = moved.pseudonym
       JOIN participation ON participation.workspace_id = $1 AND participation.process_id = $2
         AND participation.participant_id = participant.id
       WHERE moved.root <> moved.name)`,
    [workspaceId, processId],
  );
  await db.query(`ANALYZE joined_person`);
  await db.query(
    `INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind, identifier_scope)
     SELECT $1, pseudonym, pseudonym_epoch, identifier_kind, identifier_scope FROM link_label
     WHERE name IN (SELECT root FROM joined_person)
     ON CONFLICT (workspace_id, pseudonym_epoch, pseudonym) DO NOTHING`,
    [workspaceId],
  );
  await db.query(
    `WITH told AS (
       SELECT joined_person.root, participation.*, (import.created_at, import.id, participation.id) AS place
       FROM joined_person JOIN participation ON participation.workspace_id = $1 AND participation.id = joined_person.id
       LEFT JOIN import ON import.workspace_id = $1 AND import.id = participation.first_import_id
     ), answers AS (
       SELECT root, jsonb_object_agg(key, value) AS attributes FROM (
         SELECT DISTINCT ON (root, key) root, key, value FROM told, jsonb_each_text(told.attributes)
         ORDER BY root, key, value = '', place) AS first_told
       GROUP BY root
     )
     INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes, first_seen_at, first_import_id)
     SELECT $1, $2, participant.id, (array_agg(told.channel ORDER BY place))[1],
       coalesce((array_agg(answers.attributes))[1], '{}'), min(told.first_seen_at), (array_agg(told.first_import_id ORDER BY place))[1]
     FROM told
     JOIN link_label AS label ON label.name = told.root
     JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym = label.pseudonym
       AND participant.pseudonym_epoch = label.pseudonym_epoch
     LEFT JOIN answers ON answers.root = told.root
     GROUP BY participant.id
     ON CONFLICT (workspace_id, process_id, participant_id) DO UPDATE
     SET channel = excluded.channel, attributes = excluded.attributes, first_seen_at = excluded.first_seen_at,
         first_import_id = excluded.first_import_id`,
    [workspaceId, processId],
  );
  for (const table of await listHolders(db)) {
    await db.query(
      `UPDATE ${table} AS held SET participation_id = target.id
       FROM joined_person JOIN link_label AS label ON label.name = joined_person.root
       JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym = label.pseudonym
         AND participant.pseudonym_epoch = label.pseudonym_epoch
       JOIN participation AS target ON target.workspace_id = $1 AND target.process_id = $2 AND target.participant_id = participant.id
       WHERE held.workspace_id = $1 AND held.participation_id = joined_person.id AND joined_person.moves`,
      [workspaceId, processId],
    );
  }
  await db.query(
    `DELETE FROM participation USING joined_person WHERE participation.workspace_id = $1
       AND participation.id = joined_person.id AND joined_person.moves`,
    [workspaceId],
  );
  await db.query(
    `DELETE FROM participant USING joined_person WHERE participant.workspace_id = $1 AND participant.id = joined_person.participant_id
       AND joined_person.moves
       AND NOT EXISTS (SELECT FROM participation WHERE workspace_id = $1 AND participant_id = participant.id)`,
    [workspaceId],
  );
}

async function saveLinks(db: EntityManager, { workspaceId, processId }: MergeScope): Promise<void> {
  await db.query(
    `DELETE FROM linked_identifier AS linked WHERE workspace_id = $1 AND process_id = $2
       AND NOT EXISTS (SELECT FROM link_label WHERE link_label.pseudonym = linked.pseudonym)`,
    [workspaceId, processId],
  );
  await db.query(
    `INSERT INTO linked_identifier (workspace_id, process_id, pseudonym, pseudonym_epoch, identifier_kind, identifier_scope, root)
     SELECT $1, $2, pseudonym, pseudonym_epoch, identifier_kind, identifier_scope, decode(root, 'hex') FROM link_label
     ON CONFLICT (workspace_id, process_id, pseudonym) DO UPDATE
     SET root = excluded.root, identifier_kind = excluded.identifier_kind, identifier_scope = excluded.identifier_scope
     WHERE linked_identifier.root <> excluded.root OR linked_identifier.identifier_scope <> excluded.identifier_scope`,
    [workspaceId, processId],
  );
}

/** Every staged record of a linked person bears her root from here on; what the rows themselves said stays in `import_record`. */
async function nameByRoot(db: EntityManager, { workspaceId, processId }: MergeScope): Promise<void> {
  const [{ found }] = await db.query(
    `SELECT EXISTS (SELECT FROM linked_identifier WHERE workspace_id = $1 AND process_id = $2) AS found`,
    [workspaceId, processId],
  );
  if (!found) return;
  const LINKED = `linked_identifier AS linked WHERE linked.workspace_id = $1 AND linked.process_id = $2
    AND linked.pseudonym = incoming.pseudonym AND linked.root <> linked.pseudonym`;
  for (const stage of STAGED_WITH_PERSON) {
    await db.query(`UPDATE incoming_${stage} AS incoming SET pseudonym = linked.root FROM ${LINKED}`, [
      workspaceId,
      processId,
    ]);
  }
  await db.query(
    `UPDATE incoming_person AS incoming SET epoch = linked.pseudonym_epoch, identifier_kind = linked.identifier_kind,
       scope = linked.identifier_scope FROM linked_identifier AS linked
     WHERE linked.workspace_id = $1 AND linked.process_id = $2 AND linked.pseudonym = incoming.pseudonym`,
    [workspaceId, processId],
  );
}

/** What an undo needs to know before anything goes: the people whose identifiers it tears apart, or whose answers it takes back. */
export async function collectLinked(
  db: EntityManager,
  { workspaceId, processId }: MergeScope,
  importId: string,
): Promise<void> {
  await waitForLinks(db, processId);
  await db.query(
    `CREATE TEMP TABLE touched_link ON COMMIT DROP AS
     SELECT linked.pseudonym, linked.root FROM linked_identifier AS linked
     WHERE linked.workspace_id = $1 AND linked.process_id = $2 AND linked.root IN (
       SELECT own.root FROM linked_identifier AS own WHERE own.workspace_id = $1 AND own.process_id = $2 AND (
         own.pseudonym IN (SELECT pseudonym FROM person_identifier WHERE workspace_id = $1 AND import_id = $3)
         OR encode(own.pseudonym, 'hex') IN (SELECT source_reference FROM touched WHERE record_type = 'person')))`,
    [workspaceId, processId, importId],
  );
  await db.query(
    `INSERT INTO touched (record_type, kind, source_reference)
     SELECT 'person', '', encode(pseudonym, 'hex') FROM touched_link
     EXCEPT SELECT record_type, kind, source_reference FROM touched`,
  );
  await db.query(
    `CREATE TEMP TABLE unsettled ON COMMIT DROP AS
     SELECT DISTINCT participation.id FROM touched_link
     JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym = touched_link.root
     JOIN participation ON participation.workspace_id = $1 AND participation.process_id = $2
       AND participation.participant_id = participant.id`,
    [workspaceId, processId],
  );
}

/** Before people are merged back: the links without those of the undone import, or with those of a source that is linked in another way. */
export async function linkAgain(
  db: EntityManager,
  scope: MergeScope,
  change: { undone: string } | { relinked: readonly string[] },
): Promise<void> {
  const { workspaceId, processId } = scope;
  const changed = 'undone' in change ? [change.undone] : change.relinked;
  await db.query(`DELETE FROM person_identifier WHERE workspace_id = $1 AND import_id = ANY ($2::uuid[])`, [
    workspaceId,
    changed,
  ]);
  if ('relinked' in change) await keepIdentifiers(db, scope, changed);
  await db.query(`DELETE FROM linked_identifier WHERE workspace_id = $1 AND process_id = $2`, [workspaceId, processId]);
  await followLinks(db, scope, '00000000-0000-0000-0000-000000000000');
  if ('relinked' in change) await joinPeople(db, scope);
  await saveLinks(db, scope);
  await nameByRoot(db, scope);
}

/** Records that hold a person, and under which type and kind `import_record` knows them. */
const HELD = [
  { table: 'contribution', type: 'contribution', kind: 'held.kind' },
  {
    table: 'answer',
    type: 'answer',
    kind: '(SELECT code FROM question WHERE question.workspace_id = $1 AND question.id = held.question_id)',
  },
  { table: 'vote', type: 'vote', kind: `''` },
  { table: 'filled_form', type: 'filled_form', kind: `''` },
] as const;

/** After people are merged back: whatever hangs on a person who was torn apart goes to the one whose identifier stands in its row. */
export async function settlePeople(db: EntityManager, { workspaceId, processId }: MergeScope): Promise<void> {
  const [{ found }] = await db.query(`SELECT EXISTS (SELECT FROM unsettled) AS found`);
  if (!found) return;
  for (const { table, type, kind } of HELD) {
    await db.query(
      `UPDATE ${table} AS held SET participation_id = target.id
       FROM import_record AS record
       JOIN import_record AS person ON person.workspace_id = $1 AND person.import_id = record.import_id
         AND person.sequence = record.sequence AND person.position = record.position + 10000 AND person.record_type = 'person'
       LEFT JOIN linked_identifier AS linked ON linked.workspace_id = $1 AND linked.process_id = $2
         AND linked.pseudonym = decode(person.source_reference, 'hex')
       JOIN participant ON participant.workspace_id = $1
         AND participant.pseudonym = coalesce(linked.root, decode(person.source_reference, 'hex'))
       JOIN participation AS target ON target.workspace_id = $1 AND target.process_id = $2 AND target.participant_id = participant.id
       WHERE held.workspace_id = $1 AND held.participation_id IN (SELECT id FROM unsettled)
         AND record.workspace_id = $1 AND record.import_id = held.last_import_id AND record.source_id = held.source_id
         AND record.record_type = '${type}' AND record.source_reference = held.source_reference AND record.kind = ${kind}`,
      [workspaceId, processId],
    );
  }
  await db.query(
    `UPDATE participation SET channel = first.channel, first_import_id = first.import_id
     FROM (SELECT DISTINCT ON (pseudonym, epoch) pseudonym, epoch, incoming_person.channel, import_id FROM incoming_person
           JOIN import ON import.workspace_id = $1 AND import.id = import_id
           ORDER BY pseudonym, epoch, import.created_at, import_id, sequence, position) AS first
     JOIN participant ON participant.workspace_id = $1 AND participant.pseudonym_epoch = first.epoch
       AND participant.pseudonym = first.pseudonym
     WHERE participation.workspace_id = $1 AND participation.participant_id = participant.id
       AND participation.id IN (SELECT id FROM unsettled)`,
    [workspaceId],
  );
}
