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

/** Edits that do not wholly hold on the newest run. */
export async function listThemeConflicts(
  db: EntityManager,
  workspaceId: string,
  runId: string,
): Promise<ThemeConflict[]> {
  const [row] = await db.query(`SELECT conflicts FROM theme_run WHERE workspace_id = $1 AND run_id = $2`, [
    workspaceId,
    runId,
  ]);
  return row?.conflicts ?? [];
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
