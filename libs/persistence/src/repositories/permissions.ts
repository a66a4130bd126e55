import type { EntityManager } from 'typeorm';
import type { PermissionOrigin, PublicationPermission } from '#domain';
import { filterSql, type ContributionFilter } from './contribution-filter.js';

/** What a person decided about publishing, and why. */
export interface PermissionChange {
  readonly permission: PublicationPermission;
  /** Where it can be seen that the words are public. */
  readonly link: string | null;
  readonly reason: string;
  readonly personId: string | null;
}

/** Sets the basis of the contributions that a filter leaves; those that bear it already, by a person's word, stay. */
export async function savePermissions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: ContributionFilter,
  { permission, link, reason, personId }: PermissionChange,
): Promise<number> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  const given = parameters.length;
  const [row] = await db.query(
    `WITH chosen AS (
       SELECT DISTINCT contribution.id FROM contribution ${joins} WHERE ${conditions}
     ), standing AS (
       SELECT contribution.id, contribution.source_id, contribution.permission FROM contribution JOIN chosen USING (id)
       WHERE contribution.workspace_id = $1
         AND (contribution.permission <> $${given + 1} OR contribution.permission_basis IS DISTINCT FROM 'person')
       FOR UPDATE OF contribution
     ), noted AS (
       INSERT INTO permission_event (workspace_id, process_id, source_id, contribution_id, from_permission, to_permission, link, reason,
         person_id)
       SELECT $1, $2, source_id, id, permission, $${given + 1}, $${given + 2}, $${given + 3}, $${given + 4}::uuid FROM standing
       RETURNING contribution_id
     ), changed AS (
       UPDATE contribution SET permission = $${given + 1}, permission_basis = 'person', permission_date = current_date, updated_at = now()
       FROM noted WHERE contribution.workspace_id = $1 AND contribution.id = noted.contribution_id
     )
     SELECT count(*)::integer AS changed FROM noted`,
    [...parameters, permission, link, reason, personId],
  );
  return row.changed;
}

/**
 * Sets the basis for everything of a source that says nothing itself and of which nobody has decided otherwise.
 *
 * @returns how many contributions it changed; null when there is no such source
 */
export async function saveSourcePermission(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  sourceId: string,
  { permission, link, reason, personId }: PermissionChange,
): Promise<number | null> {
  const [source] = await db.query(
    `SELECT permission FROM source WHERE workspace_id = $1 AND process_id = $2 AND id = $3 FOR UPDATE`,
    [workspaceId, processId, sourceId],
  );
  if (!source) return null;
  await db.query(
    `UPDATE source SET permission = $3, settings = settings || jsonb_build_object('publication', jsonb_build_object('link', $4::text))
     WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, sourceId, permission, link],
  );
  await db.query(
    `INSERT INTO permission_event (workspace_id, process_id, source_id, from_permission, to_permission, link, reason, person_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [workspaceId, processId, sourceId, source.permission, permission, link, reason, personId],
  );
  const [, changed] = await db.query(
    `UPDATE contribution SET permission = $3, permission_basis = 'source', permission_date = current_date, updated_at = now()
     WHERE workspace_id = $1 AND source_id = $2 AND permission_basis IS NOT DISTINCT FROM 'source' AND permission <> $3`,
    [workspaceId, sourceId, permission],
  );
  return changed;
}

export interface SourcePermissions {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly permission: PublicationPermission;
  readonly link: string | null;
  readonly counts: readonly {
    readonly permission: PublicationPermission;
    readonly origin: PermissionOrigin | null;
    readonly contributions: number;
  }[];
}

/** On what basis the contributions of each source may be published. */
export async function listSourcePermissions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<SourcePermissions[]> {
  return db.query(
    `SELECT source.id, source.name, source.kind, source.permission, source.settings -> 'publication' ->> 'link' AS link,
       coalesce((SELECT jsonb_agg(jsonb_build_object('permission', permission, 'origin', origin, 'contributions', contributions)
                   ORDER BY contributions DESC, permission, origin)
         FROM (SELECT contribution.permission, permission_basis AS origin, count(*) AS contributions FROM contribution
               WHERE contribution.workspace_id = $1 AND contribution.source_id = source.id AND contribution.hidden_at IS NULL
                 AND contribution.voice <> 'institution'
               GROUP BY contribution.permission, permission_basis) AS counted), '[]') AS counts
     FROM source WHERE source.workspace_id = $1 AND source.process_id = $2 ORDER BY source.name, source.id`,
    [workspaceId, processId],
  );
}
