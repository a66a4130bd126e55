import type { EntityManager } from 'typeorm';
import type { PermissionOrigin, PublicationPermission } from '#domain';

/** One delivery in which a contribution stood. */
export interface DeliveryRow {
  readonly importId: string;
  readonly source: string;
  readonly connector: string;
  readonly method: string;
  readonly mapping: string | null;
  readonly mappingVersion: number | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly importedAt: Date | null;
  readonly importedBy: string | null;
  readonly change: 'created' | 'changed' | 'unchanged';
}

export interface PermissionEventRow {
  readonly from: PublicationPermission;
  readonly to: PublicationPermission;
  readonly reason: string;
  readonly link: string | null;
  readonly personId: string | null;
  readonly at: Date;
  readonly wholeSource: boolean;
}

export interface ProvenanceRow {
  readonly masked: Readonly<Record<string, number>>;
  readonly formerTexts: number;
  readonly language: string | null;
  readonly languageSource: 'source' | 'detected' | 'person' | null;
  readonly statusLabel: string | null;
  /** Whether the source's own map gave the label its meaning. */
  readonly statusMapped: boolean;
  readonly statusSetByPerson: boolean;
  readonly permission: PublicationPermission;
  readonly origin: PermissionOrigin | null;
  readonly permissionDate: string | null;
  readonly url: string | null;
  readonly sourceLink: string | null;
}

/** What was done to a contribution on its way into the store; nothing of what was masked. */
export async function findProvenance(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  id: string,
): Promise<ProvenanceRow | null> {
  const [row] = await db.query(
    `SELECT contribution.masked, contribution.language, contribution.language_source AS "languageSource",
       (SELECT count(*)::integer FROM contribution_version WHERE workspace_id = $1 AND contribution_id = contribution.id) AS "formerTexts",
       contribution.source_label AS "statusLabel",
       contribution.source_label IS NOT NULL AND source.status_map ? lower(trim(contribution.source_label)) AS "statusMapped",
       contribution.source_status IS NOT NULL OR EXISTS (SELECT FROM status_event WHERE workspace_id = $1
         AND contribution_id = contribution.id AND person_id IS NOT NULL AND field IN ('eligibility', 'stage')) AS "statusSetByPerson",
       contribution.permission, contribution.permission_basis AS origin, contribution.permission_date::text AS "permissionDate",
       contribution.url, source.settings -> 'publication' ->> 'link' AS "sourceLink"
     FROM contribution JOIN source ON source.workspace_id = $1 AND source.id = contribution.source_id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.id = $3 AND contribution.hidden_at IS NULL`,
    [workspaceId, processId, id],
  );
  return row ? { ...row, statusMapped: row.statusMapped ?? false } : null;
}

/** The deliveries of a contribution, the oldest first; an undone import is none. */
export async function listDeliveries(db: EntityManager, workspaceId: string, id: string): Promise<DeliveryRow[]> {
  return db.query(
    `SELECT import.id AS "importId", source.name AS source, import.connector, import.method_version AS method,
       mapping.name AS mapping, import.mapping_version AS "mappingVersion", raw.file, raw.sheet, raw.row_number AS row,
       import.finished_at AS "importedAt", import.created_by AS "importedBy",
       CASE WHEN lag(record.record_hash) OVER deliveries IS NULL THEN 'created'
            WHEN lag(record.record_hash) OVER deliveries = record.record_hash THEN 'unchanged' ELSE 'changed' END AS change
     FROM contribution
     JOIN import_record AS record ON record.workspace_id = $1 AND record.source_id = contribution.source_id
       AND record.record_type = 'contribution' AND record.kind = contribution.kind
       AND record.source_reference = contribution.source_reference AND record.position < 10000
     JOIN import ON import.workspace_id = $1 AND record.import_id IN (import.id, import.same_as) AND import.state = 'done'
     JOIN source ON source.workspace_id = $1 AND source.id = record.source_id
     LEFT JOIN mapping ON mapping.workspace_id = $1 AND mapping.id = import.mapping_id
     LEFT JOIN raw_row AS raw ON raw.workspace_id = $1 AND raw.import_id = record.import_id AND raw.sequence = record.sequence
     WHERE contribution.workspace_id = $1 AND contribution.id = $2
     WINDOW deliveries AS (ORDER BY import.created_at, import.id)
     ORDER BY import.created_at, import.id`,
    [workspaceId, id],
  );
}

/** What people in the office decided about publishing it, or its whole source; the newest first. */
export async function listPermissionEvents(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<PermissionEventRow[]> {
  return db.query(
    `SELECT event.from_permission AS "from", event.to_permission AS "to", event.reason, event.link, event.person_id AS "personId",
       event.happened_at AS at, event.contribution_id IS NULL AS "wholeSource"
     FROM contribution JOIN permission_event AS event ON event.workspace_id = $1
       AND (event.contribution_id = contribution.id OR event.contribution_id IS NULL AND event.source_id = contribution.source_id)
     WHERE contribution.workspace_id = $1 AND contribution.id = $2
     ORDER BY event.happened_at DESC, event.id LIMIT 50`,
    [workspaceId, id],
  );
}
