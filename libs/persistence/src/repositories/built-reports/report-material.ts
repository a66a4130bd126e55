import type { EntityManager } from 'typeorm';
import type { LocalisedText, ReleasedText, ReportMaterial } from '#domain';
import { findNewestImpact } from '../impact.js';
import { readOverviewCounts } from '../overview.js';
import { findShownReach } from '../reach.js';
import { readReleasedLedger, type ReleasedLedger } from '../releases/release-ledger.js';
import { readReleasedThemes, readThemeWays } from '../releases/release-themes.js';
import { listPublicTexts } from '../text-reviews.js';
import { findNewestThemeRun, listThemeCounts } from '../theme-report.js';

/** The present state of a process as its screens show it, for the figures of a report; reach is the protected state alone. */
export async function readReportMaterial(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ReportMaterial> {
  const [process] = await db.query(
    `SELECT dataset_version AS "datasetVersion" FROM process WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, processId],
  );
  const counts = await readOverviewCounts(db, workspaceId, processId);
  const reach = await findShownReach(db, workspaceId, processId);
  const run = await findNewestThemeRun(db, workspaceId, processId);
  const impact = await findNewestImpact(db, workspaceId, processId);
  const rows = run === null ? [] : await listThemeCounts(db, workspaceId, processId, run.runId);
  return {
    datasetVersion: process?.datasetVersion ?? 0,
    totals: { contributions: counts.contributions, people: counts.people, eligible: counts.eligible },
    reach: reach?.report ? { whole: reach.report, method: reach.method, datasetVersion: reach.datasetVersion } : null,
    themes: run && {
      rows: rows.map(({ id, parentId, label, labelBy, contributions, people }) => ({
        ...{ id, parentId, label, labelBy, contributions, people },
      })),
      notGrouped: run.notGrouped,
      method: run.method,
      datasetVersion: run.datasetVersion,
    },
    weeks: counts.weeks,
    impact: impact && { report: impact.report, method: impact.method, datasetVersion: impact.datasetVersion },
  };
}

/** What of the ledger is published and for everybody, as a report lists it. */
export async function readReportLedger(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ReleasedLedger> {
  const run = await findNewestThemeRun(db, workspaceId, processId);
  const ways = await readThemeWays(db, workspaceId, processId, run?.runId ?? null);
  return readReleasedLedger(db, workspaceId, processId, ways);
}

/** The words of chosen quotes, of those alone that may stand in public now, by contribution. */
export async function listReportQuotes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  ids: readonly string[],
): Promise<Map<string, ReleasedText>> {
  if (ids.length === 0) return new Map();
  const texts = await listPublicTexts(db, workspaceId, processId, ids);
  const languages: { id: string; language: string | null }[] = await db.query(
    `SELECT id, language FROM contribution WHERE workspace_id = $1 AND process_id = $2 AND id = ANY ($3::uuid[])`,
    [workspaceId, processId, ids],
  );
  const languageOf = new Map(languages.map(({ id, language }) => [id, language]));
  return new Map(
    [...texts].flatMap(([id, text]) =>
      // only a resident's own words are a quote; a summary is not
      text.form === 'full' || text.form === 'masked'
        ? [
            [
              id,
              { contributionId: id, title: text.title, text: text.body, language: languageOf.get(id) ?? null },
            ] as const,
          ]
        : [],
    ),
  );
}

/** Themes of the first level with quotes of each that may be published: what a set of quotes can be chosen from. */
export async function listOfferedQuotes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ readonly id: string; readonly label: string; readonly quotes: readonly ReleasedText[] }[]> {
  const run = await findNewestThemeRun(db, workspaceId, processId);
  if (run === null) return [];
  const themes = await readReleasedThemes(db, workspaceId, processId, run.runId);
  return themes.filter(({ parentId }) => parentId === null).map(({ id, label, quotes }) => ({ id, label, quotes }));
}

export interface ReportFrame {
  readonly title: LocalisedText;
  readonly timeZone: string;
  readonly isSample: boolean;
}

/** What a document of a process says of it on its first page. */
export async function readReportFrame(db: EntityManager, workspaceId: string, processId: string): Promise<ReportFrame> {
  const [row] = await db.query(
    `SELECT title, time_zone AS "timeZone", is_sample AS "isSample" FROM process WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, processId],
  );
  return row;
}

/** The name of a municipality, which stands above the tables of any. */
export async function readWorkspaceName(owner: EntityManager, workspaceId: string): Promise<LocalisedText> {
  const [row] = await owner.query(`SELECT name FROM workspace WHERE id = $1`, [workspaceId]);
  return row?.name ?? {};
}
