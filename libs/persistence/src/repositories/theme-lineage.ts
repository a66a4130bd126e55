import type { EntityManager } from 'typeorm';
import type { ThemeText } from './themes.js';

/** A theme that a new run may find again. */
export interface StandingThemeRow {
  readonly id: string;
  readonly isSecondLevel: boolean;
  /** Empty for a theme made by hand. */
  readonly profile: Readonly<Record<string, number>>;
  /** Contributions that the engine grouped in it when it found it last. */
  readonly members: readonly string[];
  /** Those that it held after people's edits. */
  readonly edited: readonly string[];
  /** A person named it, or an edit is about it. */
  readonly isPersons: boolean;
}

/**
 * The themes that a new run is matched to: all of the newest run, shown or not, and older ones that a person has named or that an
 * edit is about.
 */
export async function listStandingThemes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  newestRunId: string,
  edited: readonly string[],
): Promise<StandingThemeRow[]> {
  const members = (column: string, theme: string, run: string) => `ARRAY(
    SELECT assignment.contribution_id FROM theme_assignment AS assignment
    WHERE assignment.workspace_id = $1 AND assignment.run_id = theme.${run} AND assignment.${theme} = theme.id
      AND assignment.${column} ORDER BY assignment.contribution_id)`;
  return db.query(
    `SELECT theme.id, coalesce(theme.found_parent_id, theme.parent_id) IS NOT NULL AS "isSecondLevel", theme.profile,
       ${members('found_grouped', 'found_theme_id', 'found_run_id')} AS members,
       ${members('grouped', 'theme_id', 'last_run_id')} AS edited,
       theme.label_by = 'person' OR theme.id = ANY ($4::uuid[]) AS "isPersons"
     FROM theme
     WHERE theme.workspace_id = $1 AND theme.process_id = $2
       AND (theme.found_run_id = $3 OR theme.last_run_id = $3 OR theme.label_by = 'person' OR theme.id = ANY ($4::uuid[]))
     ORDER BY theme.retired_at NULLS FIRST, theme.number, theme.id`,
    [workspaceId, processId, newestRunId, edited],
  );
}

export interface FitRow {
  readonly runId: string;
  readonly fittedTexts: number;
  readonly fittedNotGrouped: number;
  /** What people chose for it beside its texts. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly model: Buffer | null;
}

/** The newest run, with what places new texts in its themes; without a model where there were too few texts for themes. */
export async function findNewestFit(db: EntityManager, workspaceId: string, processId: string): Promise<FitRow | null> {
  const [row] = await db.query(
    `SELECT theme_run.run_id AS "runId", fitted_texts AS "fittedTexts", fitted_not_grouped AS "fittedNotGrouped", settings,
       theme_run.created_at AS "createdAt", theme_model.model
     FROM theme_run
     LEFT JOIN theme_model ON theme_model.workspace_id = $1 AND theme_model.run_id = theme_run.run_id
     WHERE theme_run.workspace_id = $1 AND theme_run.process_id = $2 ORDER BY theme_run.created_at DESC LIMIT 1`,
    [workspaceId, processId],
  );
  return row ?? null;
}

/** Keeps the model of the newest run alone: nobody places texts in themes of before. */
export async function saveThemeModel(
  db: EntityManager,
  workspaceId: string,
  run: { readonly runId: string; readonly processId: string },
  model: Buffer,
): Promise<void> {
  await forgetThemeModels(db, workspaceId, [run.processId]);
  await db.query(`INSERT INTO theme_model (workspace_id, run_id, process_id, model) VALUES ($1, $2, $3, $4)`, [
    workspaceId,
    run.runId,
    run.processId,
    model,
  ]);
}

/** A model counts words of texts that are to go; without it the next import finds themes anew. */
export async function forgetThemeModels(
  db: EntityManager,
  workspaceId: string,
  processIds: readonly string[],
): Promise<void> {
  await db.query(`DELETE FROM theme_model WHERE workspace_id = $1 AND process_id = ANY ($2::uuid[])`, [
    workspaceId,
    processIds,
  ]);
}

/** A text that has no place in the run yet, with the place of an equal text that has one. */
export interface UnplacedText extends ThemeText {
  readonly twin: {
    readonly themeId: string | null;
    readonly subthemeId: string | null;
    readonly weight: number | null;
    readonly grouped: boolean;
  } | null;
}

/** Texts that came, or were changed, since a run found its themes; ordered by id. */
export async function listUnplacedTexts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  run: { readonly runId: string; readonly createdAt: Date },
): Promise<UnplacedText[]> {
  return db.query(
    `WITH texts AS (
       SELECT id, CASE WHEN coalesce(title, '') = '' THEN body ELSE title || E'\\n' || body END AS text, language, content_hash
       FROM contribution
       WHERE workspace_id = $1 AND process_id = $2 AND hidden_at IS NULL AND eligibility = 'eligible'
         AND voice IN ('person', 'group', 'facilitator')),
     unplaced AS (
       SELECT texts.* FROM texts
       LEFT JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.rank = 1
         AND assignment.contribution_id = texts.id
       WHERE assignment.contribution_id IS NULL
         OR (NOT assignment.placed AND EXISTS (
           SELECT FROM contribution_version AS former WHERE former.workspace_id = $1 AND former.contribution_id = texts.id
             AND former.created_at > $4)))
     SELECT unplaced.id, unplaced.text, unplaced.language,
       (SELECT jsonb_build_object('themeId', first.found_theme_id, 'subthemeId', second.found_theme_id, 'weight', first.weight,
          'grouped', first.found_grouped)
        FROM contribution AS twin
        JOIN theme_assignment AS first ON first.workspace_id = $1 AND first.run_id = $3 AND first.rank = 1
          AND first.contribution_id = twin.id AND NOT first.placed
        LEFT JOIN theme_assignment AS second ON second.workspace_id = $1 AND second.run_id = $3 AND second.rank = 2
          AND second.contribution_id = twin.id
        WHERE twin.workspace_id = $1 AND twin.process_id = $2 AND twin.content_hash = unplaced.content_hash
          AND twin.id <> unplaced.id ORDER BY twin.id LIMIT 1) AS twin
     FROM unplaced ORDER BY unplaced.id`,
    [workspaceId, processId, run.runId, run.createdAt],
  );
}

export interface PlacementCounts {
  /** Texts of today with a place in the run, and how many of them the engine leaves ungrouped. */
  readonly texts: number;
  readonly notGrouped: number;
  /** Of them, placed after the fit. */
  readonly placed: number;
}

/** What stands in a run today, hidden and ineligible texts left out. */
export async function countPlacements(db: EntityManager, workspaceId: string, runId: string): Promise<PlacementCounts> {
  const [row] = await db.query(
    `SELECT count(*)::integer AS texts, count(*) FILTER (WHERE NOT assignment.found_grouped)::integer AS "notGrouped",
       count(*) FILTER (WHERE assignment.placed)::integer AS placed
     FROM theme_assignment AS assignment
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
       AND contribution.hidden_at IS NULL AND contribution.eligibility = 'eligible'
     WHERE assignment.workspace_id = $1 AND assignment.run_id = $2 AND assignment.rank = 1`,
    [workspaceId, runId],
  );
  return row;
}

/** The run covers so many texts of this state of the data now. */
export async function savePlacement(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  covers: { readonly texts: number; readonly placed: number; readonly datasetVersion: number },
): Promise<void> {
  await db.query(
    `UPDATE theme_run SET texts = $3, placed = $4, placed_version = $5 WHERE workspace_id = $1 AND run_id = $2`,
    [workspaceId, runId, covers.texts, covers.placed, covers.datasetVersion],
  );
}

/** What became of the themes of the run before. */
export async function saveThemeChanges(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  previousRunId: string,
  changes: unknown,
): Promise<void> {
  await db.query(`UPDATE theme_run SET changes = $4, previous_run_id = $3 WHERE workspace_id = $1 AND run_id = $2`, [
    workspaceId,
    runId,
    previousRunId,
    JSON.stringify(changes),
  ]);
}

export interface ThemeChangesRow<Changes> {
  readonly runId: string;
  readonly computedAt: Date;
  readonly previousRunId: string | null;
  readonly previousAt: Date | null;
  readonly placed: number;
  readonly changes: Changes | null;
}

export async function findThemeChanges<Changes>(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ThemeChangesRow<Changes> | null> {
  const [row] = await db.query(
    `SELECT theme_run.run_id AS "runId", theme_run.created_at AS "computedAt", theme_run.previous_run_id AS "previousRunId",
       former.created_at AS "previousAt", theme_run.placed, theme_run.changes
     FROM theme_run
     LEFT JOIN theme_run AS former ON former.workspace_id = $1 AND former.run_id = theme_run.previous_run_id
     WHERE theme_run.workspace_id = $1 AND theme_run.process_id = $2 ORDER BY theme_run.created_at DESC LIMIT 1`,
    [workspaceId, processId],
  );
  return row ?? null;
}
