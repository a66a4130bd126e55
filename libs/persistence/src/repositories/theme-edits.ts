import type { EntityManager } from 'typeorm';
import type { ThemeConflict, ThemeEdit, ThemeEditEvent, ThemeEditKind, ThemeHistoryKind } from '#domain';

/** An event of the history with who did it and how themes were called then. */
export interface ThemeEditRow {
  readonly id: string;
  readonly kind: ThemeEditKind | ThemeHistoryKind;
  readonly event: ThemeEditEvent;
  readonly happenedAt: Date;
  readonly personId: string | null;
  /** Names of the themes that it is about, by id. */
  readonly names: Readonly<Record<string, string>>;
}

export type NewThemeEdit =
  | { readonly edit: ThemeEdit }
  | { readonly undoes: string }
  | { readonly redoes: string }
  | { readonly restoresTo: string | null };

/** What theme edits and theme runs of a process wait for each other with, until the transaction ends: an edit is never lost between two runs. */
export async function waitForThemes(db: EntityManager, processId: string): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`nasluch themes ${processId}`]);
}

/** The whole history, oldest first. */
export async function listThemeEdits(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ThemeEditRow[]> {
  const rows: StoredEdit[] = await db.query(
    `SELECT edit.id, edit.kind, edit.payload, edit.happened_at AS "happenedAt", edit.person_id AS "personId"
     FROM theme_edit AS edit WHERE edit.workspace_id = $1 AND edit.process_id = $2 ORDER BY edit.ordinal, edit.happened_at, edit.id`,
    [workspaceId, processId],
  );
  return rows.map(({ id, kind, payload, happenedAt, personId }) => {
    const { names = {}, ...rest } = payload;
    return { id, kind, event: eventOf(id, kind, rest), happenedAt, personId, names: names as Record<string, string> };
  });
}

/** The newest event of the history; null where nobody has changed anything. */
export async function findNewestEditId(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<string | null> {
  const [row] = await db.query(
    `SELECT id FROM theme_edit WHERE workspace_id = $1 AND process_id = $2 ORDER BY ordinal DESC, happened_at DESC, id DESC LIMIT 1`,
    [workspaceId, processId],
  );
  return row?.id ?? null;
}

/** Adds an event to the end of the history; the caller holds `waitForThemes`. */
export async function addThemeEdit(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  {
    event,
    names,
    personId,
  }: {
    readonly event: NewThemeEdit;
    readonly names: Readonly<Record<string, string>>;
    readonly personId: string | null;
  },
): Promise<string> {
  const { kind, payload } = storedOf(event);
  const [row] = await db.query(
    `INSERT INTO theme_edit (workspace_id, process_id, kind, payload, person_id, happened_at, ordinal)
     SELECT $1, $2, $3, $4, $5, clock_timestamp(), coalesce(max(ordinal), 0) + 1
     FROM theme_edit WHERE workspace_id = $1 AND process_id = $2 RETURNING id`,
    [workspaceId, processId, kind, JSON.stringify({ ...payload, names }), personId],
  );
  return row.id;
}

/** What a run says of the edits that were carried out on it: which do not wholly hold, and which later ones stand for. */
export async function readEditedRun(
  db: EntityManager,
  workspaceId: string,
  runId: string,
): Promise<{ conflicts: ThemeConflict[]; superseded: string[] }> {
  const [row] = await db.query(
    `SELECT conflicts, coalesce(result -> 'superseded', '[]') AS superseded FROM theme_run WHERE workspace_id = $1 AND run_id = $2`,
    [workspaceId, runId],
  );
  return row ?? { conflicts: [], superseded: [] };
}

/** What people have set aside: contributions, and whole themes with theirs. */
export async function countOffTopic(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string,
): Promise<{ contributions: number; themes: { id: string; label: string; contributions: number }[] }> {
  const rows: { id: string | null; label: string | null; isOffTopic: boolean; contributions: number }[] =
    await db.query(
      `SELECT theme.id, theme.label, coalesce(theme.off_topic, false) AS "isOffTopic", count(*)::integer AS contributions
     FROM theme_assignment AS assignment
     JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
       AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
     LEFT JOIN theme ON theme.workspace_id = $1 AND theme.id = assignment.theme_id
     WHERE assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.rank = 1 AND assignment.off_topic
     GROUP BY theme.id, theme.label, theme.off_topic ORDER BY count(*) DESC, theme.id`,
      [workspaceId, processId, runId],
    );
  const themes = rows.flatMap(({ id, label, isOffTopic, contributions }) =>
    id !== null && label !== null && isOffTopic ? [{ id, label, contributions }] : [],
  );
  return { contributions: rows.reduce((sum, { contributions }) => sum + contributions, 0), themes };
}

export interface ThemePartRow {
  readonly subthemeId: string;
  readonly label: string;
  readonly terms: readonly string[];
  readonly contributions: number;
  readonly quoteIds: readonly string[];
}

/** The largest sub-themes of a theme, and how many contributions it has altogether. */
export async function listThemeParts(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  themeId: string,
  most: number,
): Promise<{ contributions: number; parts: ThemePartRow[] }> {
  const visible = `JOIN contribution ON contribution.workspace_id = $1 AND contribution.id = assignment.contribution_id
    AND contribution.hidden_at IS NULL`;
  const [{ contributions }] = await db.query(
    `SELECT count(*)::integer AS contributions FROM theme_assignment AS assignment ${visible}
     WHERE assignment.workspace_id = $1 AND assignment.run_id = $2 AND assignment.theme_id = $3 AND assignment.grouped`,
    [workspaceId, runId, themeId],
  );
  const parts: ThemePartRow[] = await db.query(
    `SELECT theme.id AS "subthemeId", theme.label, theme.terms, counted.contributions::integer AS contributions,
       ARRAY(SELECT quote.contribution_id FROM theme_quote AS quote WHERE quote.workspace_id = $1 AND quote.run_id = $2
         AND quote.theme_id = theme.id AND quote.role = 'typical' ORDER BY quote.rank LIMIT 2) AS "quoteIds"
     FROM theme
     JOIN (SELECT assignment.theme_id, count(*) AS contributions FROM theme_assignment AS assignment ${visible}
           WHERE assignment.workspace_id = $1 AND assignment.run_id = $2 AND assignment.rank = 2 AND assignment.grouped
           GROUP BY assignment.theme_id) AS counted ON counted.theme_id = theme.id
     WHERE theme.workspace_id = $1 AND theme.parent_id = $3 AND theme.retired_at IS NULL
     ORDER BY counted.contributions DESC, theme.number, theme.id LIMIT $4`,
    [workspaceId, runId, themeId, most],
  );
  return { contributions, parts };
}

interface StoredEdit {
  readonly id: string;
  readonly kind: ThemeEditRow['kind'];
  readonly payload: Readonly<Record<string, unknown>>;
  readonly happenedAt: Date;
  readonly personId: string | null;
}

function storedOf(event: NewThemeEdit): { kind: ThemeEditRow['kind']; payload: Readonly<Record<string, unknown>> } {
  if ('edit' in event) {
    const { kind, ...payload } = event.edit;
    return { kind, payload };
  }
  const kind = 'undoes' in event ? 'undo' : 'redoes' in event ? 'redo' : 'restore';
  return { kind, payload: event };
}

function eventOf(id: string, kind: ThemeEditRow['kind'], payload: Readonly<Record<string, unknown>>): ThemeEditEvent {
  if (kind === 'undo' || kind === 'redo' || kind === 'restore') return { id, ...payload } as ThemeEditEvent;
  return { id, edit: { kind, ...payload } as ThemeEdit };
}
