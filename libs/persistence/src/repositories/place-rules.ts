import type { EntityManager } from 'typeorm';

export interface PlaceRuleEntry {
  readonly kind: 'street' | 'village';
  readonly name: string;
  readonly district: string;
}

/** The municipality's list of streets and villages, in the order in which it was given. */
export function listPlaceRules(db: EntityManager, workspaceId: string): Promise<PlaceRuleEntry[]> {
  return db.query(
    `SELECT kind, name, district FROM place_rule WHERE workspace_id = $1 ORDER BY position, name, district`,
    [workspaceId],
  );
}

export async function replacePlaceRules(
  db: EntityManager,
  workspaceId: string,
  rules: readonly PlaceRuleEntry[],
): Promise<void> {
  await db.query(`DELETE FROM place_rule WHERE workspace_id = $1`, [workspaceId]);
  await db.query(
    `INSERT INTO place_rule (workspace_id, kind, name, district, position)
     SELECT $1, kind, name, district, position
     FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS row (kind, name, district, position)
     ON CONFLICT DO NOTHING`,
    [workspaceId, rules.map(({ kind }) => kind), rules.map(({ name }) => name), rules.map(({ district }) => district)],
  );
}
