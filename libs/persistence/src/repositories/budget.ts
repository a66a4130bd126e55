import type { EntityManager } from 'typeorm';
import type { AppealResult, BudgetRules, BudgetStage, CheckResult, Eligibility, PublishedWinner } from '#domain';

export interface BudgetEditionRow {
  readonly rules: BudgetRules | null;
  readonly published: readonly PublishedWinner[] | null;
  readonly publishedOn: string | null;
  readonly publishedWhere: string;
}

/** What a person wrote of the edition; nulls where nobody did. */
export async function readBudgetEdition(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<BudgetEditionRow> {
  const [row] = await db.query(
    `SELECT rules, published, published_on::text AS "publishedOn", published_where AS "publishedWhere"
     FROM budget_edition WHERE workspace_id = $1 AND process_id = $2`,
    [workspaceId, processId],
  );
  return row ?? { rules: null, published: null, publishedOn: null, publishedWhere: '' };
}

/** @param rules null to go back to those of the imported files */
export async function saveBudgetRules(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  rules: BudgetRules | null,
  authorId: string | null,
): Promise<void> {
  await db.query(
    `INSERT INTO budget_edition (workspace_id, process_id, rules, author_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (workspace_id, process_id) DO UPDATE SET rules = excluded.rules, author_id = excluded.author_id, changed_at = now()`,
    [workspaceId, processId, rules && JSON.stringify(rules), authorId],
  );
}

/** @param list null winners to go back to those that the source marks */
export async function savePublishedWinners(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  list: Omit<BudgetEditionRow, 'rules'>,
  authorId: string | null,
): Promise<void> {
  await db.query(
    `INSERT INTO budget_edition (workspace_id, process_id, published, published_on, published_where, author_id)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (workspace_id, process_id) DO UPDATE SET published = excluded.published, published_on = excluded.published_on,
       published_where = excluded.published_where, author_id = excluded.author_id, changed_at = now()`,
    [
      workspaceId,
      processId,
      list.published && JSON.stringify(list.published),
      list.publishedOn,
      list.publishedWhere,
      authorId,
    ],
  );
}

export interface BudgetSheet {
  readonly pool: string | null;
  readonly cost: number | null;
  readonly formal: CheckResult | null;
  readonly formalReason: string;
  readonly merit: CheckResult | null;
  readonly meritReason: string;
  readonly appeal: AppealResult | null;
  readonly appealReason: string;
  readonly isWithdrawn: boolean;
}

export interface BudgetProjectRow {
  readonly contributionId: string;
  /** The project's number at its source. */
  readonly number: string;
  readonly title: string;
  readonly place: string | null;
  readonly categories: readonly string[];
  readonly stage: BudgetStage | null;
  readonly eligibility: Eligibility;
  readonly counters: Readonly<Record<string, number>>;
  readonly sheet: BudgetSheet | null;
}

const MOST_PROJECTS = 5000;

/** The projects of a process with their sheets, in the order of their numbers. */
export async function listBudgetProjects(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<BudgetProjectRow[]> {
  return db.query(
    `SELECT contribution.id AS "contributionId", contribution.source_reference AS number,
       coalesce(nullif(contribution.title, ''), left(contribution.body, 300)) AS title, contribution.place, contribution.categories,
       contribution.stage, contribution.eligibility, contribution.counters,
       CASE WHEN sheet.contribution_id IS NULL THEN NULL ELSE jsonb_build_object('pool', sheet.pool, 'cost', sheet.cost,
         'formal', sheet.formal, 'formalReason', sheet.formal_reason, 'merit', sheet.merit, 'meritReason', sheet.merit_reason,
         'appeal', sheet.appeal, 'appealReason', sheet.appeal_reason, 'isWithdrawn', sheet.is_withdrawn) END AS sheet
     FROM contribution
     LEFT JOIN budget_project AS sheet ON sheet.workspace_id = $1 AND sheet.contribution_id = contribution.id
     WHERE contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
       AND contribution.kind IN ('project', 'idea', 'proposal') AND contribution.parent_id IS NULL
     ORDER BY length(contribution.source_reference), contribution.source_reference, contribution.id LIMIT ${MOST_PROJECTS}`,
    [workspaceId, processId],
  );
}

/** @returns false when the process has no such project */
export async function saveBudgetSheet(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  contributionId: string,
  sheet: BudgetSheet,
  authorId: string | null,
): Promise<boolean> {
  const saved: unknown[] = await db.query(
    `INSERT INTO budget_project (workspace_id, contribution_id, process_id, pool, cost, formal, formal_reason, merit, merit_reason,
       appeal, appeal_reason, is_withdrawn, author_id)
     SELECT $1, id, process_id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13 FROM contribution
     WHERE workspace_id = $1 AND process_id = $2 AND id = $3 AND hidden_at IS NULL AND kind IN ('project', 'idea', 'proposal')
     ON CONFLICT (workspace_id, contribution_id) DO UPDATE SET pool = excluded.pool, cost = excluded.cost, formal = excluded.formal,
       formal_reason = excluded.formal_reason, merit = excluded.merit, merit_reason = excluded.merit_reason,
       appeal = excluded.appeal, appeal_reason = excluded.appeal_reason, is_withdrawn = excluded.is_withdrawn,
       author_id = excluded.author_id, changed_at = now()
     RETURNING contribution_id`,
    [
      workspaceId,
      processId,
      contributionId,
      sheet.pool,
      sheet.cost,
      sheet.formal,
      sheet.formalReason,
      sheet.merit,
      sheet.meritReason,
      sheet.appeal,
      sheet.appealReason,
      sheet.isWithdrawn,
      authorId,
    ],
  );
  return saved.length > 0;
}
