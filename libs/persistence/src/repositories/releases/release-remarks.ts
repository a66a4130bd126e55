import type { EntityManager } from 'typeorm';
import type {
  DecisionCode,
  NotPublicReason,
  PublicText,
  ReleasedDecision,
  ReleasedRemark,
  WithheldReason,
} from '#domain';
import { listPublicTexts } from '../text-reviews.js';
import { ELIGIBLE } from './release-themes.js';

interface RemarkRow {
  readonly contributionId: string;
  readonly number: number | null;
  readonly receivedOn: string | null;
  readonly passage: string | null;
  readonly language: string | null;
  readonly office: string | null;
  /** What its source says was decided; null where an entry of the ledger for the office alone says so. */
  readonly position: DecisionCode | null;
  readonly url: string | null;
  /** First level, then second. */
  readonly themeIds: readonly string[];
}

/**
 * Every eligible contribution as it may be shown: its words where permission and review allow, a person's summary else, or why it is
 * withheld; with the decision that answers it. A decision on a theme is linked to each remark that the theme held when it was published.
 */
export async function readReleasedRemarks(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string | null,
  decisions: readonly ReleasedDecision[],
): Promise<ReleasedRemark[]> {
  const rows = await listRemarkRows(db, workspaceId, processId, runId);
  const ids = rows.map(({ contributionId }) => contributionId);
  const texts = await listPublicTexts(db, workspaceId, processId, ids);
  const decisionOf = newestDecisions(decisions);
  let last = Math.max(0, ...rows.map(({ number }) => number ?? 0));
  const remarks = rows.map(({ url, position, office, ...row }) => {
    const shown = shownText(texts.get(row.contributionId));
    const decision = decisionOf.get(row.contributionId);
    return {
      ...row,
      number: row.number ?? (last += 1),
      ...shown,
      office: office ?? decision?.office ?? null,
      position: decision?.code ?? position,
      decisionId: decision?.id ?? null,
      url: shown.withheld === null ? url : null,
    };
  });
  return remarks.sort((first, second) => first.number - second.number);
}

/** One row a remark, oldest first. */
async function listRemarkRows(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  runId: string | null,
): Promise<RemarkRow[]> {
  return db.query(
    `SELECT contribution.id AS "contributionId", remark.number,
       (contribution.submitted_at AT TIME ZONE process.time_zone)::date::text AS "receivedOn",
       coalesce(remark.passage, CASE WHEN contribution.submission_id IS NOT NULL THEN contribution.place END) AS passage,
       contribution.language, remark.office, contribution.url,
       CASE WHEN inner_decision.contribution_id IS NULL THEN contribution.decision END AS position,
       coalesce(placed.ids, '{}') AS "themeIds"
     FROM contribution
     JOIN process ON process.workspace_id = $1 AND process.id = contribution.process_id
     LEFT JOIN remark ON remark.workspace_id = $1 AND remark.contribution_id = contribution.id
     LEFT JOIN (
       SELECT assignment.contribution_id, array_agg(assignment.theme_id ORDER BY assignment.rank) AS ids
       FROM theme_assignment AS assignment
       JOIN theme ON theme.workspace_id = $1 AND theme.id = assignment.theme_id AND theme.retired_at IS NULL
         AND theme.last_run_id = $3 AND NOT theme.off_topic
       WHERE assignment.workspace_id = $1 AND assignment.run_id = $3 AND assignment.grouped
       GROUP BY assignment.contribution_id) AS placed ON placed.contribution_id = contribution.id
     LEFT JOIN (
       SELECT DISTINCT link.contribution_id FROM decision_link AS link
       JOIN decision ON decision.workspace_id = $1 AND decision.id = link.decision_id AND decision.state = 'published'
         AND decision.visibility = 'internal'
       WHERE link.workspace_id = $1 AND link.is_confirmed) AS inner_decision ON inner_decision.contribution_id = contribution.id
     WHERE ${ELIGIBLE}
     ORDER BY contribution.submitted_at NULLS LAST, contribution.source_reference, contribution.id`,
    [workspaceId, processId, runId],
  );
}

type ShownText = Pick<ReleasedRemark, 'title' | 'text' | 'isSummary' | 'withheld'>;

const REASONS: Readonly<Record<NotPublicReason, WithheldReason>> = {
  hidden: 'withheld-by-person',
  'no-permission': 'no-permission',
  unreviewed: 'not-reviewed',
  'changed-since-review': 'not-reviewed',
  withheld: 'withheld-by-person',
};

function shownText(text: PublicText | undefined): ShownText {
  if (text === undefined) return { title: null, text: null, isSummary: false, withheld: 'not-reviewed' };
  switch (text.form) {
    case 'none':
      return { title: null, text: null, isSummary: false, withheld: REASONS[text.reason] };
    case 'summary':
      return { title: null, text: text.summary, isSummary: true, withheld: 'summarised' };
    default:
      return { title: text.title, text: text.body, isSummary: false, withheld: null };
  }
}

/** The newest decision about each remark. */
function newestDecisions(decisions: readonly ReleasedDecision[]): ReadonlyMap<string, ReleasedDecision> {
  const newest = [...decisions].sort((first, second) => newerFirst(first, second));
  const ofContribution = new Map<string, ReleasedDecision>();
  for (const decision of newest) {
    for (const id of decision.contributionIds) if (!ofContribution.has(id)) ofContribution.set(id, decision);
  }
  return ofContribution;
}

function newerFirst(first: ReleasedDecision, second: ReleasedDecision): number {
  const [one, other] = [first.decidedOn ?? '', second.decidedOn ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return first.id < second.id ? -1 : 1;
}
