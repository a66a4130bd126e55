import type { EntityManager } from 'typeorm';
import {
  RELEASE_FORMAT,
  WITHHELD_REASONS,
  type CountOf,
  type LocalisedText,
  type ReleaseContent,
  type ReleasedProcess,
  type ReleasedRemark,
} from '#domain';
import { PEOPLE } from '../contribution-filter.js';
import { findNewestImpact } from '../impact.js';
import { findShownReach } from '../reach.js';
import { freezeDataset } from '../runs.js';
import { findNewestThemeRun } from '../theme-report.js';
import { readReleasedLedger } from './release-ledger.js';
import { readReleasedLegal } from './release-legal.js';
import { readReleasedRemarks } from './release-remarks.js';
import { ELIGIBLE, readReleasedThemes, readThemeWays } from './release-themes.js';

/** What a release says of the municipality and the program, neither of which the application's role reads from the database. */
export interface ReleaseFrame {
  readonly workspace: { readonly slug: string; readonly name: LocalisedText };
  /** Version of the program. */
  readonly program: string;
}

/**
 * The present state of a process as it may leave the office, all of one moment. Must be the first statement of its transaction, which
 * writes nothing.
 */
export async function readReleaseContent(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  { workspace, program }: ReleaseFrame,
): Promise<ReleaseContent> {
  const dataset = await freezeDataset(db, workspaceId, processId);
  const themeRun = await findNewestThemeRun(db, workspaceId, processId);
  const runId = themeRun?.runId ?? null;
  const reach = await findShownReach(db, workspaceId, processId);
  const impact = await findNewestImpact(db, workspaceId, processId);
  const legal = await readReleasedLegal(db, workspaceId, processId);
  const ways = await readThemeWays(db, workspaceId, processId, runId);
  const ledger = await readReleasedLedger(db, workspaceId, processId, ways);
  const remarks = await readReleasedRemarks(db, workspaceId, processId, runId, ledger.decisions);
  const { notGrouped, ...counts } = await readCounts(db, workspaceId, processId, runId);
  return {
    format: RELEASE_FORMAT,
    workspace,
    process: await readProcess(db, workspaceId, processId),
    ...(legal && { legal }),
    counts,
    reach: reach?.report ?? null,
    themes: runId === null ? [] : await readReleasedThemes(db, workspaceId, processId, runId),
    notGrouped,
    remarks,
    ...ledger,
    impact: impact?.report ?? null,
    methods: {
      datasetVersion: dataset.version,
      datasetHash: dataset.hash?.toString('hex') ?? null,
      themes: themeRun?.method ?? null,
      themesVersion: themeRun ? Math.max(themeRun.datasetVersion, themeRun.stale ? 0 : dataset.version) : null,
      reach: reach?.method ?? null,
      reachVersion: reach?.datasetVersion ?? null,
      impact: impact?.method ?? null,
      impactVersion: impact?.datasetVersion ?? null,
      program,
    },
    withheld: countWithheld(remarks),
  };
}

/** How many texts of each reason do not stand in full; reasons of none are left out. */
export function countWithheld(remarks: readonly ReleasedRemark[]): ReleaseContent['withheld'] {
  return WITHHELD_REASONS.map((reason) => ({
    reason,
    texts: remarks.filter(({ withheld }) => withheld === reason).length,
  })).filter(({ texts }) => texts > 0);
}

async function readProcess(db: EntityManager, workspaceId: string, processId: string): Promise<ReleasedProcess> {
  const [row] = await db.query(
    `SELECT slug, kind, title, question, summary, open_to_change AS "openToChange", promised_level AS "promisedLevel",
       days_to_respond AS "daysToRespond", starts_on::text AS "startsOn", ends_on::text AS "endsOn", place, time_zone AS "timeZone",
       is_sample AS "isSample"
     FROM process WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, processId],
  );
  return row;
}

type Counts = ReleaseContent['counts'] & { readonly notGrouped: CountOf };

async function readCounts(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string | null,
): Promise<Counts> {
  const input = `contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
    AND contribution.voice <> 'institution'`;
  const count = (where: string) => `(SELECT jsonb_build_object('contributions', count(*), 'people', ${PEOPLE})
    FROM contribution WHERE ${where})`;
  const [row] = await db.query(
    `SELECT ${count(input)} AS all, ${count(ELIGIBLE)} AS eligible,
       ${count(`${ELIGIBLE} AND EXISTS (SELECT FROM theme_assignment AS aside WHERE aside.workspace_id = $1 AND aside.run_id = $3
         AND aside.contribution_id = contribution.id AND aside.rank = 1 AND NOT aside.grouped AND NOT aside.off_topic)`)}
         AS "notGrouped",
       (SELECT jsonb_build_object('letters', count(*), 'signatures', coalesce(sum(signatures), 0)) FROM submission
        WHERE workspace_id = $1 AND process_id = $2 AND state = 'registered' AND deleted_at IS NULL) AS register,
       (SELECT jsonb_build_object('meetings', count(DISTINCT event), 'heads', coalesce(sum(people), 0)) FROM head_count
        WHERE workspace_id = $1 AND process_id = $2 AND variable IS NULL) AS heads`,
    [workspaceId, processId, runId],
  );
  return {
    all: row.all,
    eligible: row.eligible,
    notGrouped: row.notGrouped,
    submissions: row.register.letters,
    signatures: row.register.signatures,
    meetings: row.heads.meetings,
    heads: row.heads.heads,
  };
}
