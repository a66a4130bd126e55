import type { EntityManager } from 'typeorm';
import { linkByOf, type LinkBy, type LinkageFlag, type PublicationPermission, type StatusMap } from '#domain';

export interface SourceLinkage {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly linkBy: LinkBy;
  readonly linkable: number;
  readonly platformOnly: number;
  readonly sourceOnly: number;
  readonly withoutIdentifier: number;
}

export interface ProcessLinkage {
  readonly people: number;
  readonly byKind: readonly number[];
  readonly patterns: readonly { readonly sources: readonly string[]; readonly people: number }[];
  readonly sources: readonly SourceLinkage[];
  readonly flags: Readonly<Record<LinkageFlag, number>>;
}

/** Ten votes, and five times the median: more is told as many. */
const MANY_VOTES = { least: 10, timesMedian: 5 };

/** What a process' sources know of its people, in numbers; before anything is hidden. */
export async function readLinkage(db: EntityManager, workspaceId: string, processId: string): Promise<ProcessLinkage> {
  await gatherPeopleOfSources(db, workspaceId, processId);
  const [totals] = await db.query(`SELECT count(DISTINCT person_id)::integer AS people FROM person_of_source`);
  const byKind: { people: number }[] = await db.query(
    `SELECT count(DISTINCT person_id)::integer AS people FROM identifier_of_person WHERE rank = 0 GROUP BY kind ORDER BY kind`,
  );
  const patterns = await db.query(
    `SELECT sources, count(*)::integer AS people FROM (
       SELECT array_agg(source_id ORDER BY source_id) AS sources FROM person_of_source GROUP BY person_id) AS pattern
     GROUP BY sources ORDER BY sources`,
  );
  return {
    people: totals.people,
    byKind: byKind.map(({ people }) => people),
    patterns,
    sources: await readSources(db, workspaceId, processId),
    flags: await readFlags(db, workspaceId, processId),
  };
}

/** Who is in which source, by what she said, answered or voted there, or by a row about her; and how far each can be recognised. */
async function gatherPeopleOfSources(db: EntityManager, workspaceId: string, processId: string): Promise<void> {
  const held = (table: string, where = 'true') => `
    SELECT source_id, participation_id FROM ${table} AS held
    WHERE held.workspace_id = $1 AND held.process_id = $2 AND participation_id IS NOT NULL AND ${where}`;
  await db.query(
    `CREATE TEMP TABLE person_of_source ON COMMIT DROP AS
     ${held('contribution', `held.voice = 'person' AND held.hidden_at IS NULL`)}
     UNION ${held('answer')} UNION ${held('vote')} UNION ${held('filled_form')}
     UNION
     SELECT record.source_id, participation.id
     FROM import JOIN import_record AS record ON record.workspace_id = $1 AND record.import_id = import.id AND record.record_type = 'person'
     LEFT JOIN linked_identifier AS linked ON linked.workspace_id = $1 AND linked.process_id = $2
       AND linked.pseudonym = decode(record.source_reference, 'hex')
     JOIN participant ON participant.workspace_id = $1
       AND participant.pseudonym = coalesce(linked.root, decode(record.source_reference, 'hex'))
     JOIN participation ON participation.workspace_id = $1 AND participation.process_id = $2
       AND participation.participant_id = participant.id
     WHERE import.workspace_id = $1 AND import.process_id = $2 AND import.state = 'done'`,
    [workspaceId, processId],
  );
  await db.query(`ALTER TABLE person_of_source RENAME COLUMN participation_id TO person_id`);
  await db.query(`ANALYZE person_of_source`);
  const rank = (scope: string) => `CASE ${scope} WHEN 'municipality' THEN 0 WHEN 'platform' THEN 1 ELSE 2 END`;
  await db.query(
    `CREATE TEMP TABLE identifier_of_person ON COMMIT DROP AS
     SELECT participation.id AS person_id, coalesce(linked.identifier_kind, participant.identifier_kind) AS kind,
            ${rank('coalesce(linked.identifier_scope, participant.identifier_scope)')} AS rank
     FROM participation
     JOIN participant ON participant.workspace_id = $1 AND participant.id = participation.participant_id
     LEFT JOIN linked_identifier AS linked ON linked.workspace_id = $1 AND linked.process_id = $2 AND linked.root = participant.pseudonym
     WHERE participation.workspace_id = $1 AND participation.process_id = $2
       AND participation.id IN (SELECT person_id FROM person_of_source)`,
    [workspaceId, processId],
  );
  await db.query(`ANALYZE identifier_of_person`);
}

async function readSources(db: EntityManager, workspaceId: string, processId: string): Promise<SourceLinkage[]> {
  const rows: (Omit<SourceLinkage, 'linkBy'> & { settings: Record<string, unknown> })[] = await db.query(
    `WITH widest AS (SELECT person_id, min(rank) AS rank FROM identifier_of_person GROUP BY person_id), counted AS (
       SELECT source_id, count(*) FILTER (WHERE rank = 0)::integer AS linkable, count(*) FILTER (WHERE rank = 1)::integer AS platform,
         count(*) FILTER (WHERE rank = 2)::integer AS own
       FROM person_of_source JOIN widest USING (person_id) GROUP BY source_id)
     SELECT source.id, source.name, source.kind, source.settings, coalesce(linkable, 0) AS linkable,
       coalesce(platform, 0) AS "platformOnly", coalesce(own, 0) AS "sourceOnly",
       (SELECT count(*)::integer FROM contribution WHERE contribution.workspace_id = $1 AND contribution.source_id = source.id
          AND contribution.voice = 'person' AND contribution.participation_id IS NULL AND contribution.hidden_at IS NULL) AS "withoutIdentifier"
     FROM source LEFT JOIN counted ON counted.source_id = source.id
     WHERE source.workspace_id = $1 AND source.process_id = $2 ORDER BY source.name, source.id`,
    [workspaceId, processId],
  );
  return rows.map(({ settings, ...row }) => ({ ...row, linkBy: linkByOf(settings) }));
}

async function readFlags(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<Readonly<Record<LinkageFlag, number>>> {
  // ages are compared within a source alone, because two sources ask for them in other bands
  const [row] = await db.query(
    `WITH seen AS (
       SELECT seen.*, import.source_id, coalesce(linked.root, seen.pseudonym) AS root FROM person_identifier AS seen
       JOIN import ON import.workspace_id = $1 AND import.id = seen.import_id AND import.process_id = $2 AND import.state = 'done'
       LEFT JOIN linked_identifier AS linked ON linked.workspace_id = $1 AND linked.process_id = $2 AND linked.pseudonym = seen.pseudonym
       WHERE seen.workspace_id = $1
     ), told AS (
       SELECT root, pseudonym, NULL::uuid AS source_id, sex AS answer FROM seen, unnest(sexes) AS sex WHERE identifier_scope = 'municipality'
       UNION ALL
       SELECT root, pseudonym, source_id, age FROM seen, unnest(ages) AS age WHERE identifier_scope = 'municipality'
     ), pair AS (
       SELECT one.root, one.pseudonym, one.source_id, other.pseudonym AS other
       FROM seen AS one JOIN seen AS other ON other.import_id = one.import_id AND other.identifier_scope <> 'municipality'
         AND other.pseudonym <> one.pseudonym AND (other.linked_to = one.pseudonym OR one.linked_to = other.pseudonym)
       WHERE one.identifier_scope = 'municipality'
     ), votes AS (
       SELECT participation_id, count(*) AS votes, max(same) AS same FROM (
         SELECT participation_id, count(*) OVER (PARTITION BY participation_id, source_id, option) AS same FROM vote
         WHERE workspace_id = $1 AND process_id = $2 AND value IN ('up', 'pick')) AS vote
       GROUP BY participation_id
     )
     SELECT
       (SELECT count(DISTINCT root)::integer FROM (
          SELECT root FROM told GROUP BY root, pseudonym, source_id HAVING count(DISTINCT answer) > 1) AS several) AS "different-answers",
       (SELECT count(DISTINCT root)::integer FROM (
          SELECT root FROM pair GROUP BY root, pseudonym, source_id HAVING count(DISTINCT other) > 1) AS several) AS "several-numbers",
       (SELECT count(*)::integer FROM votes WHERE same > 1) AS "repeated-votes",
       (SELECT count(*)::integer FROM votes WHERE votes >= $3
          AND votes > $4 * (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY votes) FROM votes)) AS "many-votes"`,
    [workspaceId, processId, MANY_VOTES.least, MANY_VOTES.timesMedian],
  );
  return row;
}

/** A source of a process, locked for a change of its settings. */
export async function lockSource(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  sourceId: string,
): Promise<{ readonly permission: PublicationPermission; readonly statusMap: StatusMap } | null> {
  const [row] = await db.query(
    `SELECT permission, status_map AS "statusMap" FROM source WHERE workspace_id = $1 AND process_id = $2 AND id = $3 FOR UPDATE`,
    [workspaceId, processId, sourceId],
  );
  return row ?? null;
}

export async function saveLinkBy(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
  linkBy: LinkBy,
): Promise<void> {
  await db.query(
    `UPDATE source SET settings = settings || jsonb_build_object('linkBy', $3::text) WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, sourceId, linkBy],
  );
}
