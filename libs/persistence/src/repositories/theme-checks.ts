import type { EntityManager } from 'typeorm';
import { INPUT } from './contribution-filter.js';

/** One text to be sorted by a person, and where the machine has it; null is not grouped. */
export interface CheckText {
  readonly id: string;
  readonly title: string | null;
  readonly body: string;
  readonly language: string | null;
  readonly byMachine: string | null;
}

/**
 * The texts of the next check of a process: drawn by hash from the run, the texts and how many checks there were, so that whoever asks
 * again before handing in gets the same ones, and nobody can choose them.
 */
export async function drawCheckTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
  size: number,
): Promise<CheckText[]> {
  return db.query(
    `SELECT contribution.id, contribution.title, contribution.body, contribution.language,
       CASE WHEN assignment.grouped THEN assignment.theme_id END AS "byMachine"
     FROM theme_assignment AS assignment
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
     WHERE assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.rank = 1 AND NOT assignment.off_topic
       AND ${INPUT}
     ORDER BY md5($3::text || (SELECT count(*) FROM theme_check WHERE workspace_id = $1 AND process_id = $2)::text
       || contribution.id::text), contribution.id
     LIMIT $4`,
    [workspaceId, processId, runId, size],
  );
}

export interface NewThemeCheck {
  readonly processId: string;
  readonly runId: string;
  readonly agreed: number;
  readonly kappa: number | null;
  readonly kappaLower: number | null;
  readonly kappaUpper: number | null;
  readonly personId: string | null;
  readonly codings: readonly {
    readonly contributionId: string;
    readonly byMachine: string | null;
    readonly byPerson: string | null;
  }[];
}

export interface ThemeCheckRow {
  readonly id: string;
  readonly at: Date;
  readonly coded: number;
  readonly agreed: number;
  readonly kappa: number | null;
  readonly kappaLower: number | null;
  readonly kappaUpper: number | null;
  /** Themes were found anew since. */
  readonly stale: boolean;
}

export async function saveThemeCheck(db: EntityManager, workspaceId: string, check: NewThemeCheck): Promise<string> {
  const { processId, runId, agreed, kappa, kappaLower, kappaUpper, personId, codings } = check;
  const [{ id }] = await db.query(
    `INSERT INTO theme_check (workspace_id, process_id, run_id, coded, agreed, kappa, kappa_lower, kappa_upper, person_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [workspaceId, processId, runId, codings.length, agreed, kappa, kappaLower, kappaUpper, personId],
  );
  await db.query(
    `INSERT INTO theme_check_coding (workspace_id, check_id, contribution_id, by_machine, by_person)
     SELECT $1, $2, * FROM unnest($3::uuid[], $4::uuid[], $5::uuid[])`,
    [
      workspaceId,
      id,
      codings.map(({ contributionId }) => contributionId),
      codings.map(({ byMachine }) => byMachine),
      codings.map(({ byPerson }) => byPerson),
    ],
  );
  return id;
}

/** Newest first. */
export async function listThemeChecks(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  limit = 50,
): Promise<ThemeCheckRow[]> {
  return db.query(
    `SELECT id, checked_at AS at, coded, agreed, kappa, kappa_lower AS "kappaLower", kappa_upper AS "kappaUpper",
       run_id IS DISTINCT FROM (SELECT theme_run.run_id FROM theme_run WHERE theme_run.workspace_id = $1
         AND theme_run.process_id = $2 ORDER BY theme_run.created_at DESC LIMIT 1) AS stale
     FROM theme_check WHERE workspace_id = $1 AND process_id = $2 ORDER BY checked_at DESC, id LIMIT $3`,
    [workspaceId, processId, limit],
  );
}
