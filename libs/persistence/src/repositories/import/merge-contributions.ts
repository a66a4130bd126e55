import type { EntityManager } from 'typeorm';

export interface MergeScope {
  readonly workspaceId: string;
  readonly processId: string;
  readonly sourceId: string;
}

export interface MergeCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

const STATUS_FIELDS = ['eligibility', 'official_status', 'decision', 'delivery', 'stage'] as const;

/** Columns that are copied from the staged row as they are. */
const COPIED =
  `title, body, content_hash, voice, group_size, channel, submitted_at, submitted_precision, submitted_zone, permission,
  permission_basis, eligibility, official_status, decision, delivery, stage, source_label, categories, latitude, longitude, place,
  counters, url, masked`
    .split(',')
    .map((column) => column.trim());

/** Brings the staged contributions into the store: new ones, changed ones as a new version, unchanged ones untouched. */
export async function mergeContributions(db: EntityManager, scope: MergeScope): Promise<MergeCounts> {
  return merge(db, scope, true);
}

/**
 * Puts contributions back to what the staged, older deliveries say. Nothing counts as unchanged, and going back is no event and no
 * version: what the undone import had added to both is taken away by `forgetHistory`.
 */
export async function mergeContributionsBack(db: EntityManager, scope: MergeScope): Promise<MergeCounts> {
  return merge(db, scope, false);
}

async function merge(db: EntityManager, scope: MergeScope, isForward: boolean): Promise<MergeCounts> {
  await keepWhatPeopleSet(db, scope);
  const counts = await markChanges(db, scope, isForward);
  if (isForward && counts.changed > 0) {
    await recordStatusChanges(db, scope);
    await saveFormerVersions(db, scope);
  }
  await savePhases(db, scope);
  await save(db, scope, counts);
  await saveOriginals(db, scope);
  if (counts.changed > 0 || (await hasReplies(db))) await linkParents(db, scope);
  return counts;
}

/**
 * A status or a basis for publication that a person set, or that the ledger says, stands: the source's word is kept in `source_status`
 * and `source_label`.
 */
async function keepWhatPeopleSet(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<void> {
  await db.query(
    `UPDATE incoming_contribution AS incoming SET permission = standing.permission, permission_basis = 'person'
     FROM contribution AS standing
     WHERE standing.workspace_id = $1 AND standing.source_id = $2 AND standing.kind = incoming.kind
       AND standing.source_reference = incoming.reference AND standing.permission_basis = 'person'`,
    [workspaceId, sourceId],
  );
  await rememberSourceStatus(db, workspaceId, sourceId);
  const kept = STATUS_FIELDS.map((field) =>
    OF_LEDGER.includes(field)
      ? `${field} = CASE WHEN standing.source_status ? '${field}' THEN standing.${field} ELSE incoming.${field} END`
      : `${field} = CASE WHEN '${field}' = ANY (decided.fields) THEN standing.${field} ELSE incoming.${field} END`,
  );
  await db.query(
    `UPDATE incoming_contribution AS incoming SET ${kept.join(', ')}
     FROM contribution AS standing
     LEFT JOIN (SELECT contribution_id, array_agg(DISTINCT field) AS fields FROM status_event
           WHERE workspace_id = $1 AND person_id IS NOT NULL GROUP BY contribution_id) AS decided
       ON decided.contribution_id = standing.id
     WHERE standing.workspace_id = $1 AND standing.source_id = $2 AND standing.kind = incoming.kind
       AND standing.source_reference = incoming.reference
       AND (standing.source_status IS NOT NULL OR decided.fields IS NOT NULL)`,
    [workspaceId, sourceId],
  );
}

/** The fields that published entries of the ledger say; others are a person's where an event says so. */
const OF_LEDGER: readonly string[] = ['official_status', 'decision', 'delivery'];

/** Where the ledger speaks instead of the source, the newest word of the source waits beside it. */
async function rememberSourceStatus(db: EntityManager, workspaceId: string, sourceId: string): Promise<void> {
  await db.query(
    `UPDATE contribution AS standing SET source_status = (
       SELECT jsonb_object_agg(field, to_jsonb(incoming) -> field) FROM jsonb_object_keys(standing.source_status) AS field)
     FROM incoming_contribution AS incoming
     WHERE standing.workspace_id = $1 AND standing.source_id = $2 AND standing.kind = incoming.kind
       AND standing.source_reference = incoming.reference AND standing.source_status IS NOT NULL`,
    [workspaceId, sourceId],
  );
}

/** Unchanged: the very record that the standing row was last made from, unless the entry that it answers has come since. */
async function markChanges(
  db: EntityManager,
  { workspaceId, sourceId }: MergeScope,
  isForward: boolean,
): Promise<MergeCounts> {
  await db.query(
    `CREATE TEMP TABLE incoming_change ON COMMIT DROP AS
     SELECT incoming.kind, incoming.reference, standing.id,
            CASE WHEN standing.id IS NULL THEN 'created'
                 WHEN ${isForward} AND standing.hidden_at IS NULL AND former.record_hash = record.record_hash
                   AND (standing.parent_id IS NOT NULL OR parent.id IS NULL) THEN 'unchanged'
                 ELSE 'changed' END AS change
     FROM incoming_contribution AS incoming
     JOIN incoming_record AS record USING (import_id, sequence, position)
     LEFT JOIN contribution AS standing ON standing.workspace_id = $1 AND standing.source_id = $2
       AND standing.kind = incoming.kind AND standing.source_reference = incoming.reference
     LEFT JOIN import_record AS former ON former.workspace_id = $1 AND former.source_id = $2
       AND former.record_type = 'contribution' AND former.kind = incoming.kind AND former.source_reference = incoming.reference
       AND former.import_id = standing.last_import_id
     LEFT JOIN contribution AS parent ON parent.workspace_id = $1 AND parent.source_id = $2
       AND parent.kind = incoming.parent_kind AND parent.source_reference = incoming.parent_reference`,
    [workspaceId, sourceId],
  );
  await db.query(`DELETE FROM incoming_contribution AS incoming USING incoming_change AS change
    WHERE change.change = 'unchanged' AND change.kind = incoming.kind AND change.reference = incoming.reference`);
  await db.query(`ANALYZE incoming_change`);
  const rows: { change: keyof MergeCounts; count: string }[] = await db.query(
    `SELECT change, count(*) FROM incoming_change GROUP BY change`,
  );
  const count = (change: keyof MergeCounts) => Number(rows.find((row) => row.change === change)?.count ?? 0);
  return { created: count('created'), changed: count('changed'), unchanged: count('unchanged') };
}

/** Exports hold no history: what differs from the state before becomes a dated event. */
async function recordStatusChanges(db: EntityManager, { workspaceId, processId, sourceId }: MergeScope): Promise<void> {
  const pairs = STATUS_FIELDS.map((field) => `('${field}', standing.${field}, incoming.${field})`);
  await db.query(
    `INSERT INTO status_event (workspace_id, process_id, contribution_id, field, from_value, to_value, import_id)
     SELECT $1, $3, standing.id, pair.field, pair.from_value, pair.to_value, incoming.import_id
     FROM incoming_contribution AS incoming
     JOIN contribution AS standing ON standing.workspace_id = $1 AND standing.source_id = $2
       AND standing.kind = incoming.kind AND standing.source_reference = incoming.reference,
     LATERAL (VALUES ${pairs.join(', ')}) AS pair (field, from_value, to_value)
     WHERE pair.from_value IS DISTINCT FROM pair.to_value`,
    [workspaceId, sourceId, processId],
  );
}

async function saveFormerVersions(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<void> {
  await db.query(
    `INSERT INTO contribution_version (workspace_id, contribution_id, version, title, body, content_hash, import_id)
     SELECT $1, standing.id, standing.version, standing.title, standing.body, standing.content_hash, standing.last_import_id
     FROM incoming_contribution AS incoming
     JOIN contribution AS standing ON standing.workspace_id = $1 AND standing.source_id = $2
       AND standing.kind = incoming.kind AND standing.source_reference = incoming.reference
     WHERE standing.content_hash <> incoming.content_hash
     ON CONFLICT DO NOTHING`,
    [workspaceId, sourceId],
  );
}

async function savePhases(db: EntityManager, { workspaceId, processId }: MergeScope): Promise<void> {
  await db.query(
    `INSERT INTO phase (workspace_id, process_id, name, method)
     SELECT DISTINCT ON (phase_name) $1::uuid, $2::uuid, phase_name, phase_method FROM incoming_contribution
     WHERE phase_name IS NOT NULL ORDER BY phase_name, phase_method
     ON CONFLICT (workspace_id, process_id, name) DO NOTHING`,
    [workspaceId, processId],
  );
}

/**
 * New ones beside changed ones. Where all are new the database need not look for each before it stores it; nobody else can store one of
 * them in the meantime, because people of a process are linked by one import at a time.
 */
async function save(
  db: EntityManager,
  { workspaceId, processId, sourceId }: MergeScope,
  { changed }: MergeCounts,
): Promise<void> {
  await db.query(
    `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, participation_id, phase_id, language,
       language_source, first_import_id, last_import_id, ${COPIED.join(', ')})
     SELECT $1, $2, $3, incoming.kind, incoming.reference, person.id, phase.id, incoming.language,
       CASE WHEN incoming.language IS NULL THEN NULL ELSE 'source' END, incoming.import_id, incoming.import_id,
       ${COPIED.map((column) => `incoming.${column}`).join(', ')}
     FROM incoming_contribution AS incoming
     LEFT JOIN incoming_participation AS person ON person.pseudonym = incoming.pseudonym
     LEFT JOIN phase ON phase.workspace_id = $1 AND phase.process_id = $2 AND phase.name = incoming.phase_name
     ${changed === 0 ? '' : PUT_IN_PLACE}`,
    [workspaceId, processId, sourceId],
  );
}

const PUT_IN_PLACE = `
     ON CONFLICT (workspace_id, source_id, kind, source_reference) DO UPDATE
     SET ${COPIED.map((column) => `${column} = excluded.${column}`).join(', ')},
         participation_id = excluded.participation_id, phase_id = excluded.phase_id,
         language = CASE WHEN excluded.language IS NOT NULL THEN excluded.language
                         WHEN contribution.content_hash = excluded.content_hash THEN contribution.language END,
         language_source = CASE WHEN excluded.language IS NOT NULL THEN 'source'
                                WHEN contribution.content_hash = excluded.content_hash THEN contribution.language_source END,
         version = contribution.version + (contribution.content_hash <> excluded.content_hash)::integer,
         last_import_id = excluded.last_import_id, hidden_at = NULL, updated_at = now()`;

/** Of the texts in which something was masked; a text that came before with something to mask may come without. */
async function saveOriginals(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<void> {
  await db.query(
    `DELETE FROM contribution_original AS original USING incoming_change AS change, incoming_contribution AS incoming
     WHERE original.workspace_id = $1 AND original.contribution_id = change.id AND change.change = 'changed'
       AND incoming.kind = change.kind AND incoming.reference = change.reference AND incoming.original_body IS NULL`,
    [workspaceId],
  );
  await db.query(
    `INSERT INTO contribution_original (workspace_id, contribution_id, title, body, key_epoch)
     SELECT $1, standing.id, incoming.original_title, incoming.original_body, get_byte(incoming.original_body, 0)
     FROM incoming_contribution AS incoming
     JOIN contribution AS standing ON standing.workspace_id = $1 AND standing.source_id = $2
       AND standing.kind = incoming.kind AND standing.source_reference = incoming.reference
     WHERE incoming.original_body IS NOT NULL
     ON CONFLICT (workspace_id, contribution_id) DO UPDATE
     SET title = excluded.title, body = excluded.body, key_epoch = excluded.key_epoch`,
    [workspaceId, sourceId],
  );
}

async function hasReplies(db: EntityManager): Promise<boolean> {
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM incoming_contribution WHERE parent_reference IS NOT NULL) AS found`,
  );
  return row.found;
}

/** A reply may come before its parent in a file, or in an earlier delivery. */
async function linkParents(db: EntityManager, { workspaceId, sourceId }: MergeScope): Promise<void> {
  await db.query(
    `UPDATE contribution SET parent_id = parent.id
     FROM incoming_contribution AS incoming
     LEFT JOIN contribution AS parent ON parent.workspace_id = $1 AND parent.source_id = $2
       AND parent.kind = incoming.parent_kind AND parent.source_reference = incoming.parent_reference
     WHERE contribution.workspace_id = $1 AND contribution.source_id = $2 AND contribution.kind = incoming.kind
       AND contribution.source_reference = incoming.reference AND contribution.parent_id IS DISTINCT FROM parent.id`,
    [workspaceId, sourceId],
  );
  await db.query(
    `INSERT INTO incoming_rejection (import_id, sequence, position, code, column_name)
     SELECT incoming.import_id, incoming.sequence, 30000, 'unknown-parent', NULL
     FROM incoming_contribution AS incoming
     WHERE incoming.parent_reference IS NOT NULL AND NOT EXISTS (
       SELECT FROM contribution AS parent WHERE parent.workspace_id = $1 AND parent.source_id = $2
         AND parent.kind = incoming.parent_kind AND parent.source_reference = incoming.parent_reference)`,
    [workspaceId, sourceId],
  );
}
