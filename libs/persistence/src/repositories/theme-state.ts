import type { EntityManager } from 'typeorm';
import type { ThemeConflict } from '#domain';
import type { Author } from '../entities/theme.entity.js';

/** A theme under its standing id, as the engine found it and as it is shown. */
export interface ThemeStateRow {
  readonly id: string;
  /** The engine's own parent and name; null for a theme made by hand that no run has found. */
  readonly foundParentId: string | null;
  readonly foundLabel: string | null;
  /** The last run in which the engine found it. */
  readonly foundRunId: string | null;
  readonly successorId: string | null;
  readonly parentId: string | null;
  readonly label: string;
  readonly isShown: boolean;
  readonly isOffTopic: boolean;
  readonly isLocked: boolean;
}

/** Where the engine put a contribution, and where it stands after people's edits. */
export interface PlaceStateRow {
  readonly id: string;
  readonly foundThemeId: string | null;
  readonly foundSubthemeId: string | null;
  readonly foundGrouped: boolean;
  readonly confidence: number | null;
  readonly themeId: string | null;
  readonly subthemeId: string | null;
  readonly grouped: boolean;
  readonly offTopic: boolean;
  readonly pinned: boolean;
  readonly assignedBy: Author;
  /** A person put this very contribution there. */
  readonly byHand: boolean;
  /** It came after the fit. */
  readonly placed: boolean;
}

/** Every theme that the process ever had. */
export async function listThemeStates(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ThemeStateRow[]> {
  return db.query(
    `SELECT id, found_parent_id AS "foundParentId", found_label AS "foundLabel", found_run_id AS "foundRunId",
       successor_id AS "successorId", parent_id AS "parentId", label, retired_at IS NULL AS "isShown", off_topic AS "isOffTopic",
       locked AS "isLocked"
     FROM theme WHERE workspace_id = $1 AND process_id = $2 ORDER BY number, id`,
    [workspaceId, processId],
  );
}

/**
 * The places of a run, one row a contribution that is still to be seen, ordered by id. The rows of a new run have no statistics yet:
 * as a plain join the planner took the second place for a single row and compared all with all (100,000 texts: over seven minutes).
 */
export async function listPlaceStates(db: EntityManager, workspaceId: string, runId: string): Promise<PlaceStateRow[]> {
  return db.query(
    `SELECT first.contribution_id AS id, first.found_theme_id AS "foundThemeId", second.found_theme_id AS "foundSubthemeId",
       first.found_grouped AS "foundGrouped", first.weight AS confidence, first.theme_id AS "themeId",
       second.theme_id AS "subthemeId", first.grouped, first.off_topic AS "offTopic", first.pinned,
       first.assigned_by AS "assignedBy", first.by_hand AS "byHand", first.placed
     FROM theme_assignment AS first
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = first.contribution_id
       AND contribution.hidden_at IS NULL
     LEFT JOIN LATERAL (
       SELECT theme_id, found_theme_id FROM theme_assignment
       WHERE workspace_id = $1 AND run_id = $2 AND contribution_id = first.contribution_id AND rank = 2 LIMIT 1
     ) AS second ON true
     WHERE first.workspace_id = $1 AND first.run_id = $2 AND first.rank = 1 ORDER BY first.contribution_id`,
    [workspaceId, runId],
  );
}

export interface ShownTheme {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly labelBy: Author;
  readonly madeBy: Author;
  readonly isShown: boolean;
  readonly isOffTopic: boolean;
  readonly isLocked: boolean;
  readonly mergedInto: string | null;
}

/**
 * Writes how themes are shown after people's edits. Themes made by hand appear with their edit and retire with it; what the engine
 * found is not touched.
 */
export async function saveShownThemes(
  db: EntityManager,
  workspaceId: string,
  run: { readonly runId: string; readonly processId: string },
  themes: readonly ShownTheme[],
): Promise<void> {
  await db.query(
    `INSERT INTO theme (workspace_id, id, process_id, parent_id, number, label, label_by, made_by, first_run_id, last_run_id,
       retired_at, merged_into, off_topic, locked)
     SELECT $1, id, $2, "parentId", 10000 + row_number() OVER (ORDER BY id), label, "labelBy", "madeBy", $3, $3,
       CASE WHEN "isShown" THEN NULL ELSE now() END, "mergedInto", "isOffTopic", "isLocked"
     FROM jsonb_to_recordset($4) AS shown (id uuid, "parentId" uuid, label text, "labelBy" text, "madeBy" text, "isShown" boolean,
       "mergedInto" uuid, "isOffTopic" boolean, "isLocked" boolean)
     ON CONFLICT (workspace_id, id) DO UPDATE SET
       parent_id = excluded.parent_id, label = excluded.label, label_by = excluded.label_by, last_run_id = excluded.last_run_id,
       merged_into = excluded.merged_into, off_topic = excluded.off_topic, locked = excluded.locked,
       retired_at = CASE WHEN excluded.retired_at IS NULL THEN NULL ELSE coalesce(theme.retired_at, now()) END`,
    [workspaceId, run.processId, run.runId, JSON.stringify(themes)],
  );
  await db.query(
    `UPDATE theme SET retired_at = coalesce(retired_at, now()), merged_into = NULL, off_topic = false, locked = false
     WHERE workspace_id = $1 AND process_id = $2 AND id <> ALL ($3::uuid[])`,
    [workspaceId, run.processId, themes.map(({ id }) => id)],
  );
}

export interface PlaceChange {
  readonly id: string;
  readonly themeId: string | null;
  readonly subthemeId: string | null;
  readonly grouped: boolean;
  readonly offTopic: boolean;
  readonly pinned: boolean;
  readonly assignedBy: Author;
  readonly byHand: boolean;
}

/** Writes the places that edits have changed. */
export async function savePlaceChanges(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  changes: readonly PlaceChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await db.query(
    `UPDATE theme_assignment AS assignment SET
       theme_id = CASE assignment.rank WHEN 1 THEN changed."themeId" ELSE changed."subthemeId" END,
       grouped = changed.grouped AND (assignment.rank = 1 OR changed."subthemeId" IS NOT NULL),
       off_topic = changed."offTopic", pinned = changed.pinned AND assignment.rank = 1, assigned_by = changed."assignedBy",
       by_hand = changed."byHand" AND assignment.rank = 1
     FROM jsonb_to_recordset($3) AS changed (id uuid, "themeId" uuid, "subthemeId" uuid, grouped boolean, "offTopic" boolean,
       pinned boolean, "assignedBy" text, "byHand" boolean)
     WHERE assignment.workspace_id = $1 AND assignment.run_id = $2 AND assignment.contribution_id = changed.id`,
    [workspaceId, runId, JSON.stringify(changes)],
  );
}

/** What the run says of itself after edits: how many are in no theme now, which edits do not wholly hold, which are superseded. */
export async function saveEditedRun(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  state: {
    readonly notGrouped: number;
    readonly conflicts: readonly ThemeConflict[];
    readonly superseded: readonly string[];
  },
): Promise<void> {
  await db.query(
    `UPDATE theme_run SET not_grouped = $3, conflicts = $4, result = result || jsonb_build_object('superseded', $5::jsonb)
     WHERE workspace_id = $1 AND run_id = $2`,
    [workspaceId, runId, state.notGrouped, JSON.stringify(state.conflicts), JSON.stringify(state.superseded)],
  );
}
