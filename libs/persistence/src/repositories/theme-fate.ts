import type { EntityManager } from 'typeorm';

/** What became of a theme that is not shown any more. */
export interface ThemeFate {
  readonly label: string;
  /** `merged` by a person; `became`: most of it is found in another one now; `off-topic`: set aside; `gone`: nothing of it is left. */
  readonly fate: 'merged' | 'became' | 'off-topic' | 'gone';
  /** The theme of today that it leads to. */
  readonly into: { readonly id: string; readonly label: string } | null;
}

interface FormerRow {
  readonly label: string;
  readonly isShown: boolean;
  readonly isOffTopic: boolean;
  readonly mergedInto: string | null;
  readonly successorId: string | null;
}

const MOST_STEPS = 20;

/** Follows a theme of before to the one that it stands in today, through merges and new runs; null where there never was such a theme. */
export async function findThemeFate(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  themeId: string,
): Promise<ThemeFate | null> {
  const first = await findFormer(db, workspaceId, processId, themeId);
  if (first === null) return null;
  const fate = first.mergedInto !== null ? 'merged' : 'became';
  const seen = new Set([themeId]);
  let [row, id] = [first as FormerRow | null, themeId];
  while (row !== null && !row.isShown && seen.size < MOST_STEPS) {
    const next: string | null = row.mergedInto ?? row.successorId;
    if (next === null || seen.has(next)) break;
    seen.add(next);
    id = next;
    row = await findFormer(db, workspaceId, processId, next);
  }
  if (row?.isShown) return { label: first.label, fate, into: { id, label: row.label } };
  return { label: first.label, fate: first.isOffTopic || row?.isOffTopic ? 'off-topic' : 'gone', into: null };
}

async function findFormer(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  themeId: string,
): Promise<FormerRow | null> {
  const [row] = await db.query(
    `SELECT label, retired_at IS NULL AS "isShown", off_topic AS "isOffTopic", merged_into AS "mergedInto",
       successor_id AS "successorId"
     FROM theme WHERE workspace_id = $1 AND process_id = $2 AND id = $3`,
    [workspaceId, processId, themeId],
  );
  return row ?? null;
}
