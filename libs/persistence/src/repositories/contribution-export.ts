import type { EntityManager } from 'typeorm';
import { NEWEST_THEME_RUN, filterSql, type ContributionFilter } from './contribution-filter.js';

/** A contribution as it goes into a file: all that is said of it, and nothing of a person. */
export interface ExportedContribution {
  readonly id: string;
  readonly source: string;
  readonly reference: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly parentKind: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly language: string | null;
  readonly voice: string;
  readonly groupSize: number | null;
  readonly channel: string;
  /** In UTC to the microsecond, so that the file gives the very moment back. */
  readonly submittedAt: string | null;
  readonly precision: string | null;
  readonly permission: string;
  readonly origin: string | null;
  readonly eligibility: string;
  readonly official: string;
  readonly decision: string | null;
  readonly delivery: string | null;
  readonly stage: string | null;
  readonly statusLabel: string | null;
  readonly categories: readonly string[];
  readonly theme: string | null;
  readonly url: string | null;
}

/** A page of the contributions that a filter leaves, in the order of their ids, from after the given one on. */
export async function listForExport(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  filter: Omit<ContributionFilter, 'group'>,
  page: { after: string | null; limit: number },
): Promise<ExportedContribution[]> {
  const { joins, conditions, parameters } = filterSql(workspaceId, processId, filter);
  const values = [...parameters, page.after, page.limit];
  return db.query(
    `WITH page AS (
       SELECT DISTINCT contribution.id FROM contribution ${joins}
       WHERE ${conditions} AND ($${values.length - 1}::uuid IS NULL OR contribution.id > $${values.length - 1}::uuid)
       ORDER BY contribution.id LIMIT $${values.length})
     SELECT contribution.id, source.name AS source, contribution.source_reference AS reference, contribution.kind,
       parent.id AS "parentId", parent.kind AS "parentKind", contribution.title, contribution.body, contribution.language,
       contribution.voice, contribution.group_size AS "groupSize", contribution.channel,
       to_char(contribution.submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "submittedAt",
       contribution.submitted_precision AS precision, contribution.permission, contribution.permission_basis AS origin,
       contribution.eligibility, contribution.official_status AS official, contribution.decision, contribution.delivery,
       contribution.stage, contribution.source_label AS "statusLabel", contribution.categories,
       CASE WHEN assignment.grouped THEN theme.label END AS theme, contribution.url
     FROM page JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = page.id
     JOIN source ON source.workspace_id = $1 AND source.id = contribution.source_id
     LEFT JOIN contribution AS parent ON parent.workspace_id = $1 AND parent.id = contribution.parent_id
     LEFT JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.run_id = ${NEWEST_THEME_RUN}
       AND assignment.contribution_id = contribution.id AND assignment.rank = 1
     LEFT JOIN theme ON theme.workspace_id = $1 AND theme.id = assignment.theme_id
     ORDER BY contribution.id`,
    values,
  );
}
