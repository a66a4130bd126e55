import type { EntityManager } from 'typeorm';
import type { ThemeResult, ThemesFound, Trust } from '#domain';
import type { ThemeQuote } from '../entities/theme.entity.js';
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
  const columns = {
    workspace_id: workspaceId,
    run_id: run.runId,
    process_id: run.processId,
    method: result.method,
    seed: result.seed,
    language: result.language,
    texts: result.texts,
    not_grouped: result.notGrouped,
    stability: result.stability,
    trust: result.trust,
    evidence: JSON.stringify(result.evidence),
    reason: run.reason,
    result: JSON.stringify({ themes: result.themes.length, languages: run.languages, similar: run.similar }),
    fitted_texts: result.texts,
    fitted_not_grouped: result.notGrouped,
  };
  const names = Object.keys(columns);
  await db.query(
    `INSERT INTO theme_run (${names.join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(columns),
  );
}

export interface ThemeOfRun {
  readonly id: string;
  readonly parentId: string | null;
  readonly number: number;
  readonly label: string;
  readonly terms: readonly string[];
  /** Its strongest terms with their weight. */
  readonly profile: Readonly<Record<string, number>>;
  readonly stability: number | null;
  readonly trust: Trust | null;
  readonly topic: string | null;
}

/** Writes themes as the engine found them, and carries standing ones on; how they are shown is written with people's edits. */
export async function saveThemes(
  db: EntityManager,
  workspaceId: string,
  run: { runId: string; processId: string },
  themes: readonly ThemeOfRun[],
): Promise<void> {
  await db.query(
    `INSERT INTO theme (workspace_id, id, process_id, parent_id, number, label, terms, first_run_id, last_run_id, found_run_id,
       found_label, found_parent_id, profile, stability, trust, topic)
     SELECT $1, id, $2, "parentId", number, label, terms, $3, $3, $3, label, "parentId", profile, stability, trust, topic
     FROM jsonb_to_recordset($4) AS found (id uuid, "parentId" uuid, number integer, label text, terms text[], profile jsonb,
       stability double precision, trust text, topic text)
     ON CONFLICT (workspace_id, id) DO UPDATE SET
       number = excluded.number, terms = excluded.terms, last_run_id = excluded.last_run_id, found_run_id = excluded.found_run_id,
       found_label = excluded.found_label, found_parent_id = excluded.found_parent_id, profile = excluded.profile,
       stability = excluded.stability, trust = excluded.trust, topic = excluded.topic, successor_id = NULL`,
    [workspaceId, run.processId, run.runId, JSON.stringify(themes)],
  );
}

/** Where most contributions of a theme went that the run has not found again. */
export async function saveSuccessors(
  db: EntityManager,
  workspaceId: string,
  successors: readonly { readonly id: string; readonly successorId: string | null }[],
): Promise<void> {
  await db.query(
    `UPDATE theme SET successor_id = gone."successorId" FROM jsonb_to_recordset($2) AS gone (id uuid, "successorId" uuid)
     WHERE theme.workspace_id = $1 AND theme.id = gone.id`,
    [workspaceId, JSON.stringify(successors)],
  );
}

export interface ThemeAssignmentRow {
  readonly contributionId: string;
  readonly themeId: string | null;
  readonly subthemeId: string | null;
  readonly weight: number | null;
  readonly grouped: boolean;
}

/**
 * Where the engine put each contribution: its one place as rank 1, its theme of the second level, if it has one, as rank 2. A
 * contribution that was erased while the engine worked is left out.
 *
 * @param placed they came after the fit; whatever stood for them in the run is replaced
 */
export async function saveThemeAssignments(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  rows: readonly ThemeAssignmentRow[],
  placed = false,
): Promise<void> {
  const ids = rows.map((row) => row.contributionId);
  if (placed) {
    await db.query(
      `DELETE FROM theme_assignment WHERE workspace_id = $1 AND run_id = $2 AND contribution_id = ANY ($3::uuid[])`,
      [workspaceId, runId, ids],
    );
  }
  await db.query(
    `INSERT INTO theme_assignment (workspace_id, run_id, contribution_id, rank, theme_id, found_theme_id, weight, grouped, found_grouped,
       placed)
     SELECT $1, $2, contribution.id, level.rank, level.theme_id, level.theme_id, found.weight, found.is_grouped, found.is_grouped, $8
     FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::real[], $7::boolean[])
       AS found (contribution_id, theme_id, subtheme_id, weight, is_grouped)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = found.contribution_id
     CROSS JOIN LATERAL (VALUES (1, found.theme_id), (2, found.subtheme_id)) AS level (rank, theme_id)
     WHERE level.rank = 1 OR level.theme_id IS NOT NULL`,
    [
      workspaceId,
      runId,
      ids,
      rows.map((row) => row.themeId),
      rows.map((row) => row.subthemeId),
      rows.map((row) => row.weight),
      rows.map((row) => row.grouped),
      placed,
    ],
  );
}

export interface ThemeQuoteRow {
  readonly themeId: string;
  readonly contributionId: string;
  readonly rank: number;
  readonly role: ThemeQuote['role'];
}

export async function saveThemeQuotes(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  quotes: readonly ThemeQuoteRow[],
): Promise<void> {
  await db.query(
    `INSERT INTO theme_quote (workspace_id, run_id, theme_id, contribution_id, rank, role)
     SELECT $1, $2, found."themeId", contribution.id, found.rank, found.role
     FROM jsonb_to_recordset($3) AS found ("themeId" uuid, "contributionId" uuid, rank smallint, role text)
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = found."contributionId"
     ON CONFLICT DO NOTHING`,
    [workspaceId, runId, JSON.stringify(quotes)],
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
