import type { EntityManager } from 'typeorm';
import type { ThemeResult, ThemesFound } from '#domain';
import type { Author } from '../entities/theme.entity.js';
import { readInBatches } from './read-in-batches.js';

/** One statement as the theme engine reads it: scrubbed, title first. */
export interface ThemeText {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
}

/** What residents said in a process: visible and eligible; the institution's own words are not among them. Ordered by id. */
export async function listThemeTexts(db: EntityManager, workspaceId: string, processId: string): Promise<ThemeText[]> {
  const texts: ThemeText[] = [];
  const batches = readInBatches<ThemeText>(
    db,
    `SELECT id, CASE WHEN coalesce(title, '') = '' THEN body ELSE title || E'\\n' || body END AS text, language
     FROM contribution
     WHERE workspace_id = $1 AND process_id = $2 AND hidden_at IS NULL AND eligibility = 'eligible'
       AND voice IN ('person', 'group', 'facilitator')
     ORDER BY id`,
    [workspaceId, processId],
  );
  for await (const batch of batches) texts.push(...batch);
  return texts;
}

export interface StandingTheme {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly labelBy: Author;
  readonly terms: readonly string[];
  /** Contributions that were grouped directly under it in its last run. */
  readonly members: readonly string[];
}

/** The themes that a new run is matched to: those of today, and retired ones that a person has named. */
export async function listStandingThemes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<StandingTheme[]> {
  return db.query(
    `SELECT theme.id, theme.parent_id AS "parentId", theme.label, theme.label_by AS "labelBy", theme.terms,
       ARRAY(
         SELECT assignment.contribution_id FROM theme_assignment AS assignment
         WHERE assignment.workspace_id = theme.workspace_id AND assignment.run_id = theme.last_run_id
           AND assignment.theme_id = theme.id AND assignment.grouped
         ORDER BY assignment.contribution_id) AS members
     FROM theme
     WHERE theme.workspace_id = $1 AND theme.process_id = $2
       AND (theme.retired_at IS NULL OR theme.label_by = 'person')
     ORDER BY theme.retired_at NULLS FIRST, theme.number, theme.id`,
    [workspaceId, processId],
  );
}

/** A result is stored whole or not at all, so its row means that the run needs no second computation. */
export async function findThemeRun(
  db: EntityManager,
  workspaceId: string,
  runId: string,
): Promise<{ method: string; texts: number; themes: number; notGrouped: number } | null> {
  const [row] = await db.query(
    `SELECT method, texts, not_grouped AS "notGrouped", (result ->> 'themes')::integer AS themes
     FROM theme_run WHERE workspace_id = $1 AND run_id = $2`,
    [workspaceId, runId],
  );
  return row ?? null;
}

export interface NewThemeRun {
  readonly runId: string;
  readonly processId: string;
  readonly result: ThemeResult;
  readonly reason: ThemesFound['reason'];
  readonly languages: ThemesFound['languages'];
  readonly similar: ThemesFound['similar'];
}

/** `result` keeps what has no column: `{ themes: 14, languages: { pl: 3100 }, similar: [[id, id]] }`. */
export async function saveThemeRun(db: EntityManager, workspaceId: string, run: NewThemeRun): Promise<void> {
  const { result } = run;
  await db.query(
    `INSERT INTO theme_run (workspace_id, run_id, process_id, method, seed, language, texts, not_grouped, stability, reason, result)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      workspaceId,
      run.runId,
      run.processId,
      result.method,
      result.seed,
      result.language,
      result.texts,
      result.notGrouped,
      result.stability,
      run.reason,
      JSON.stringify({ themes: result.themes.length, languages: run.languages, similar: run.similar }),
    ],
  );
}

export interface ThemeOfRun {
  readonly id: string;
  readonly parentId: string | null;
  readonly number: number;
  readonly label: string;
  readonly terms: readonly string[];
}

/** Writes new themes and carries standing ones on; a label that a person gave stays. */
export async function saveThemes(
  db: EntityManager,
  workspaceId: string,
  run: { runId: string; processId: string },
  themes: readonly ThemeOfRun[],
): Promise<void> {
  await db.query(
    `INSERT INTO theme (workspace_id, id, process_id, parent_id, number, label, terms, first_run_id, last_run_id)
     SELECT $1, id, $2, "parentId", number, label, terms, $3, $3
     FROM jsonb_to_recordset($4) AS found (id uuid, "parentId" uuid, number integer, label text, terms text[])
     ON CONFLICT (workspace_id, id) DO UPDATE SET
       parent_id = excluded.parent_id, number = excluded.number, terms = excluded.terms,
       label = CASE theme.label_by WHEN 'person' THEN theme.label ELSE excluded.label END,
       last_run_id = excluded.last_run_id, retired_at = NULL`,
    [workspaceId, run.processId, run.runId, JSON.stringify(themes)],
  );
}

/** Retires the themes that the run has not found again; they stay, for decisions and old releases name them. */
export async function retireThemes(
  db: EntityManager,
  workspaceId: string,
  run: { runId: string; processId: string },
): Promise<void> {
  await db.query(
    `UPDATE theme SET retired_at = now()
     WHERE workspace_id = $1 AND process_id = $2 AND last_run_id <> $3 AND retired_at IS NULL`,
    [workspaceId, run.processId, run.runId],
  );
}

export interface ThemeAssignmentRow {
  readonly contributionId: string;
  readonly themeId: string | null;
  readonly weight: number | null;
  readonly grouped: boolean;
}

/** A contribution that was erased while the engine worked is left out. */
export async function saveThemeAssignments(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  rows: readonly ThemeAssignmentRow[],
): Promise<void> {
  await db.query(
    `INSERT INTO theme_assignment (workspace_id, run_id, contribution_id, theme_id, weight, grouped)
     SELECT $1, $2, contribution.id, found.theme_id, found.weight, found.is_grouped
     FROM unnest($3::uuid[], $4::uuid[], $5::real[], $6::boolean[])
       AS found (contribution_id, theme_id, weight, is_grouped)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = found.contribution_id`,
    [
      workspaceId,
      runId,
      rows.map((row) => row.contributionId),
      rows.map((row) => row.themeId),
      rows.map((row) => row.weight),
      rows.map((row) => row.grouped),
    ],
  );
}

export async function saveThemeQuotes(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  quotes: readonly { readonly themeId: string; readonly contributionId: string; readonly rank: number }[],
): Promise<void> {
  await db.query(
    `INSERT INTO theme_quote (workspace_id, run_id, theme_id, contribution_id, rank)
     SELECT $1, $2, found.theme_id, contribution.id, found.rank
     FROM unnest($3::uuid[], $4::uuid[], $5::smallint[]) AS found (theme_id, contribution_id, rank)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = found.contribution_id`,
    [
      workspaceId,
      runId,
      quotes.map((quote) => quote.themeId),
      quotes.map((quote) => quote.contributionId),
      quotes.map((quote) => quote.rank),
    ],
  );
}

/** Fills in the language of contributions that came without one; a language given by the source stays. */
export async function saveDetectedLanguages(
  db: EntityManager,
  workspaceId: string,
  languages: Readonly<Record<string, string>>,
): Promise<void> {
  await db.query(
    `UPDATE contribution SET language = found.language, language_source = 'detected'
     FROM unnest($2::uuid[], $3::text[]) AS found (id, language)
     WHERE contribution.workspace_id = $1 AND contribution.id = found.id AND contribution.language IS NULL`,
    [workspaceId, Object.keys(languages), Object.values(languages)],
  );
}
