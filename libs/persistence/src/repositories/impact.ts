import type { EntityManager } from 'typeorm';
import {
  BUDGET_STAGES,
  DECISIONS,
  DELIVERIES,
  ELIGIBILITIES,
  OFFICIAL_STATUSES,
  VOICES,
  type ImpactEvaluation,
  type ImpactReport,
} from '#domain';
import { findNewestInsight, saveInsight, type Insight } from './insight.js';
import { readInBatches } from './read-in-batches.js';

/**
 * The contributions of a process as columns, one place each: codes are positions in the lists of libs/domain, −1 is null. A few
 * bytes a contribution, so that a hundred thousand of them go to a thread at once.
 */
export interface ImpactColumns {
  readonly length: number;
  readonly eligibility: Int8Array;
  readonly official: Int8Array;
  readonly decision: Int8Array;
  readonly delivery: Int8Array;
  readonly stage: Int8Array;
  readonly voice: Int8Array;
  /** A number that stands for one participant, −1 where nobody is linked. */
  readonly person: Int32Array;
  /** The themes of contribution i are `theme[themeStart[i]]` up to `theme[themeStart[i + 1]]`, as positions in `themes`. */
  readonly themeStart: Int32Array;
  readonly theme: Int32Array;
  readonly themes: readonly { readonly themeId: string; readonly label: string }[];
}

interface ImpactRow {
  readonly codes: readonly number[];
  readonly person: number | null;
  readonly themes: readonly number[];
}

/** Everything residents handed in that is still visible; what the institution itself wrote is not input. */
export async function readImpactColumns(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ImpactColumns> {
  const [{ total }] = await db.query(`SELECT count(*)::integer AS total FROM contribution WHERE ${INPUT}`, [
    workspaceId,
    processId,
  ]);
  const themes = await listThemesOfNewestRun(db, workspaceId, processId);
  const columns = emptyColumns(total, themes);
  const assigned: number[] = [];
  let row = 0;
  const batches = readInBatches<ImpactRow>(db, ROWS, [
    workspaceId,
    processId,
    [...ELIGIBILITIES],
    [...OFFICIAL_STATUSES],
    [...DECISIONS],
    [...DELIVERIES],
    [...BUDGET_STAGES],
    [...VOICES],
    themes.map((theme) => theme.themeId),
    themes[0]?.runId ?? null,
  ]);
  for await (const batch of batches) {
    for (const { codes, person, themes: places } of batch) {
      CODED.forEach((name, at) => (columns[name][row] = codes[at]));
      columns.person[row] = person ?? -1;
      assigned.push(...places);
      columns.themeStart[row + 1] = assigned.length;
      row += 1;
    }
  }
  return { ...columns, theme: Int32Array.from(assigned) };
}

/** Keeps apart what everybody who may see the process reads, and what only those who evaluate it do. */
export async function saveImpact(
  db: EntityManager,
  workspaceId: string,
  run: { readonly runId: string; readonly processId: string },
  report: ImpactReport,
  evaluation: ImpactEvaluation,
): Promise<void> {
  await saveInsight(db, 'impact_result', workspaceId, { ...run, report });
  await db.query(`UPDATE impact_result SET evaluation = $3 WHERE workspace_id = $1 AND run_id = $2`, [
    workspaceId,
    run.runId,
    JSON.stringify(evaluation),
  ]);
}

/** What belongs to a stored report and only those who evaluate see; null for reports of before. */
export async function findImpactEvaluation(
  db: EntityManager,
  workspaceId: string,
  runId: string,
): Promise<ImpactEvaluation | null> {
  const [row] = await db.query(`SELECT evaluation FROM impact_result WHERE workspace_id = $1 AND run_id = $2`, [
    workspaceId,
    runId,
  ]);
  return row?.evaluation ?? null;
}

export function findNewestImpact(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<Insight<ImpactReport> | null> {
  return findNewestInsight(db, 'impact_result', workspaceId, processId);
}

const CODED = ['eligibility', 'official', 'decision', 'delivery', 'stage', 'voice'] as const;

const INPUT = `contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
  AND contribution.voice <> 'institution'`;

/** array_position counts from 1 and says null for what is not in the list. */
const place = (list: number, value: string) => `coalesce(array_position($${list}::text[], ${value}), 0) - 1`;

const ROWS = `
  SELECT ARRAY[${place(3, 'eligibility')}, ${place(4, 'official_status')}, ${place(5, 'decision')}, ${place(6, 'delivery')},
      ${place(7, 'stage')}, ${place(8, 'voice')}] AS codes,
    CASE WHEN participation_id IS NOT NULL THEN (dense_rank() OVER (ORDER BY participation_id))::integer END AS person,
    ARRAY(
      SELECT array_position($9::uuid[], assignment.theme_id) - 1 FROM theme_assignment AS assignment
      WHERE assignment.workspace_id = $1 AND assignment.run_id = $10 AND assignment.contribution_id = contribution.id
        AND assignment.grouped AND assignment.theme_id = ANY ($9::uuid[])
      ORDER BY assignment.rank) AS themes
  FROM contribution WHERE ${INPUT} ORDER BY contribution.id`;

async function listThemesOfNewestRun(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ themeId: string; label: string; runId: string }[]> {
  return db.query(
    `SELECT theme.id AS "themeId", theme.label, theme.last_run_id AS "runId" FROM theme
     WHERE theme.workspace_id = $1 AND theme.process_id = $2 AND theme.retired_at IS NULL AND theme.parent_id IS NULL
       AND theme.last_run_id = (SELECT run_id FROM theme_run WHERE workspace_id = $1 AND process_id = $2
                                ORDER BY created_at DESC LIMIT 1)
     ORDER BY theme.number`,
    [workspaceId, processId],
  );
}

function emptyColumns(length: number, themes: ImpactColumns['themes']) {
  const codes = () => new Int8Array(length).fill(-1);
  return {
    length,
    eligibility: codes(),
    official: codes(),
    decision: codes(),
    delivery: codes(),
    stage: codes(),
    voice: codes(),
    person: new Int32Array(length).fill(-1),
    themeStart: new Int32Array(length + 1),
    theme: new Int32Array(0),
    themes: themes.map(({ themeId, label }) => ({ themeId, label })),
  };
}
