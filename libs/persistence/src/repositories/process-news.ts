import type { EntityManager } from 'typeorm';

interface NewsPlace {
  readonly workspaceId: string;
  readonly processId: string;
}

/** A look that follows the last one within this time belongs to the same visit. */
export const SAME_VISIT = `interval '30 minutes'`;

/** Notes that a person looks at the process now; what she saw half an hour ago or longer becomes her last visit. */
export async function markVisit(
  db: EntityManager,
  { workspaceId, processId }: NewsPlace,
  personId: string,
): Promise<void> {
  await db.query(
    `INSERT INTO process_visit AS visit (workspace_id, process_id, person_id) VALUES ($1, $2, $3)
     ON CONFLICT (workspace_id, process_id, person_id) DO UPDATE SET seen_at = now(),
       before_at = CASE WHEN visit.seen_at < now() - ${SAME_VISIT} THEN visit.seen_at ELSE visit.before_at END`,
    [workspaceId, processId, personId],
  );
}

/** When this person looked at the process the time before; null on a first visit. */
export async function findLastVisit(
  db: EntityManager,
  { workspaceId, processId }: NewsPlace,
  personId: string,
): Promise<Date | null> {
  const [row] = await db.query(
    `SELECT before_at AS at FROM process_visit WHERE workspace_id = $1 AND process_id = $2 AND person_id = $3`,
    [workspaceId, processId, personId],
  );
  return row?.at ?? null;
}

export interface ProcessNewsCounts {
  readonly opinions: number;
  readonly importsUndone: number;
  readonly themeEdits: number;
  readonly published: number;
  readonly withdrawn: number;
  readonly releases: number;
  readonly failedRuns: number;
}

/** What happened in a process since an instant, by kind; totals of the process, crossed with nothing. */
export async function countNewsSince(
  db: EntityManager,
  { workspaceId, processId }: NewsPlace,
  since: Date,
): Promise<ProcessNewsCounts> {
  const of = (table: string, condition: string) =>
    `(SELECT count(*)::integer FROM ${table} WHERE workspace_id = $1 AND process_id = $2 AND ${condition})`;
  const entries = (kind: string) =>
    `(SELECT count(DISTINCT subject_id)::integer FROM ledger_event
      WHERE workspace_id = $1 AND process_id = $2 AND kind = '${kind}' AND happened_at > $3)`;
  const [row] = await db.query(
    `SELECT ${of('contribution', `created_at > $3 AND hidden_at IS NULL AND voice <> 'institution'`)} AS opinions,
       ${of('import', `undone_at > $3`)} AS "importsUndone",
       ${of('theme_edit', `happened_at > $3`)} AS "themeEdits",
       ${entries('published')} AS published, ${entries('withdrawn')} AS withdrawn,
       ${of('release', `published_at > $3 AND withdrawn_at IS NULL`)} AS releases,
       (SELECT count(*)::integer FROM (
          SELECT DISTINCT ON (kind) state, finished_at FROM run WHERE workspace_id = $1 AND process_id = $2
          ORDER BY kind, created_at DESC) AS newest WHERE state = 'failed' AND finished_at > $3) AS "failedRuns"`,
    [workspaceId, processId, since],
  );
  return row;
}

/** True while something of the process is being computed or read in. */
export async function isWorking(db: EntityManager, { workspaceId, processId }: NewsPlace): Promise<boolean> {
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM run WHERE workspace_id = $1 AND process_id = $2 AND state IN ('queued', 'running')) AS working`,
    [workspaceId, processId],
  );
  return row.working;
}
