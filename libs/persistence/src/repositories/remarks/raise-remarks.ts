import type { EntityManager } from 'typeorm';

/**
 * Raises the version of rows of the register whose position was changed in the ledger or by a source, so that whoever still looks at the
 * former position is told before she writes over it.
 */
export async function raiseRemarks(
  db: EntityManager,
  workspaceId: string,
  contributionIds: readonly string[],
  personId: string | null,
): Promise<void> {
  if (contributionIds.length === 0) return;
  await db.query(
    `UPDATE remark SET version = version + 1, changed_by = $3, changed_at = now()
     WHERE workspace_id = $1 AND contribution_id = ANY ($2::uuid[])`,
    [workspaceId, [...contributionIds], personId],
  );
}

/** The same for all rows that a decision answers. */
export async function raiseRemarksOf(
  db: EntityManager,
  workspaceId: string,
  decisionId: string,
  personId: string | null,
): Promise<void> {
  await db.query(
    `UPDATE remark SET version = remark.version + 1, changed_by = $3, changed_at = now() FROM decision_link AS link
     WHERE link.workspace_id = $1 AND link.decision_id = $2 AND link.is_confirmed AND remark.workspace_id = $1
       AND remark.contribution_id = link.contribution_id`,
    [workspaceId, decisionId, personId],
  );
}
