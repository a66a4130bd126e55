import type { EntityManager } from 'typeorm';
import type {
  DueDateMove,
  LedgerSubject,
  LocalisedText,
  ReleasedCommitment,
  ReleasedDecision,
  ReleasedOutcome,
  ReleasedResponse,
} from '#domain';
import { ELIGIBLE } from './release-themes.js';

export interface ReleasedLedger {
  readonly responses: readonly ReleasedResponse[];
  readonly decisions: readonly ReleasedDecision[];
  readonly commitments: readonly ReleasedCommitment[];
  readonly outcomes: readonly ReleasedOutcome[];
}

/** What of the ledger is published and for everybody, with the confirmed links of each entry. */
export async function readReleasedLedger(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  themeWays: ReadonlyMap<string, string>,
): Promise<ReleasedLedger> {
  const place = [workspaceId, processId];
  const linksOf = async (subject: LedgerSubject) => readLinks(db, place, subject, themeWays);
  const moves = await readMoves(db, place);
  const responses: Omit<ReleasedResponse, LinkFields>[] = await db.query(
    `SELECT entry.id, text, office, ${dayOf('answered_at')} AS "answeredOn" ${FROM('response')}
     ORDER BY entry.answered_at NULLS LAST, entry.id`,
    place,
  );
  const decisions: Omit<ReleasedDecision, LinkFields>[] = await db.query(
    `SELECT entry.id, code, text, reason, office, ${dayOf('decided_at')} AS "decidedOn", act ${FROM('decision')}
     ORDER BY entry.decided_at NULLS LAST, entry.id`,
    place,
  );
  const commitments: (Omit<ReleasedCommitment, LinkFields | 'moves' | 'cost'> & { cost: string | null })[] =
    await db.query(
      `SELECT entry.id, ${SHOWN_DECISION} AS "decisionId", entry.title, text, owner, due_on::text AS "dueOn",
         first_due_on::text AS "firstDueOn", cost ${FROM('commitment')} ORDER BY entry.due_on NULLS LAST, entry.id`,
      place,
    );
  const outcomes: OutcomeRow[] = await db.query(
    `SELECT entry.id, ${SHOWN_DECISION} AS "decisionId",
       (SELECT promised.id FROM commitment AS promised WHERE promised.workspace_id = $1 AND promised.id = entry.commitment_id
          AND promised.state = 'published' AND promised.visibility = 'public') AS "commitmentId",
       entry.title, text, delivery, due_on::text AS "dueOn", delivered_on::text AS "deliveredOn", evidence, act,
       budget_line AS "budgetLine", planned_cost AS "plannedCost", spent ${FROM('outcome')}
     ORDER BY coalesce(entry.delivered_on, entry.due_on) NULLS LAST, entry.id`,
    place,
  );
  const [ofResponse, ofDecision, ofCommitment, ofOutcome] = [
    await linksOf('response'),
    await linksOf('decision'),
    await linksOf('commitment'),
    await linksOf('outcome'),
  ];
  return {
    responses: responses.map((row) => ({ ...row, ...ofResponse(row.id) })),
    decisions: decisions.map((row) => ({ ...row, ...ofDecision(row.id) })),
    commitments: commitments.map((row) => ({
      ...row,
      cost: amount(row.cost),
      moves: moves(row.id),
      ...ofCommitment(row.id),
    })),
    outcomes: outcomes.map((row) => ({
      ...row,
      plannedCost: amount(row.plannedCost),
      spent: amount(row.spent),
      evidence: row.evidence.flatMap(evidenceOf),
      moves: moves(row.id),
      ...ofOutcome(row.id),
    })),
  };
}

type LinkFields = 'contributionIds' | 'themeIds';
type OutcomeRow = Omit<ReleasedOutcome, LinkFields | 'moves' | 'plannedCost' | 'spent' | 'evidence'> & {
  readonly plannedCost: string | null;
  readonly spent: string | null;
  readonly evidence: readonly Readonly<Record<string, unknown>>[];
};

const SHOWN = `entry.state = 'published' AND entry.visibility = 'public'`;
const FROM = (subject: LedgerSubject) => `FROM ${subject} AS entry
  JOIN process ON process.workspace_id = $1 AND process.id = entry.process_id
  WHERE entry.workspace_id = $1 AND entry.process_id = $2 AND ${SHOWN}`;
const dayOf = (column: string) => `(entry.${column} AT TIME ZONE process.time_zone)::date::text`;
const SHOWN_DECISION = `(SELECT shown.id FROM decision AS shown WHERE shown.workspace_id = $1 AND shown.id = entry.decision_id
  AND shown.state = 'published' AND shown.visibility = 'public')`;

function amount(value: string | null): number | null {
  return value === null ? null : Number(value);
}

/** Only what stands at an address of the web is evidence that everybody can look at. */
function evidenceOf(one: Readonly<Record<string, unknown>>): { label: LocalisedText; url: string }[] {
  if (typeof one.url !== 'string' || !/^https?:\/\//i.test(one.url)) return [];
  const label = typeof one.label === 'object' && one.label !== null ? (one.label as LocalisedText) : {};
  return [{ label, url: one.url }];
}

interface Linked {
  readonly contributionIds: readonly string[];
  readonly themeIds: readonly string[];
}

/** Suggestions and links to what is not eligible any more are left out. */
async function readLinks(
  db: EntityManager,
  place: readonly string[],
  subject: LedgerSubject,
  themeWays: ReadonlyMap<string, string>,
): Promise<(id: string) => Linked> {
  const rows: { id: string; contributionIds: string[]; themeIds: string[] }[] = await db.query(
    `SELECT entry.id,
       coalesce(array_agg(contribution.id ORDER BY contribution.id) FILTER (WHERE contribution.id IS NOT NULL), '{}')
         AS "contributionIds",
       coalesce(array_agg(link.theme_id) FILTER (WHERE link.theme_id IS NOT NULL), '{}') AS "themeIds"
     FROM ${subject} AS entry
     JOIN ${subject}_link AS link ON link.workspace_id = $1 AND link.${subject}_id = entry.id AND link.is_confirmed
     LEFT JOIN contribution ON contribution.id = link.contribution_id AND ${ELIGIBLE}
     WHERE entry.workspace_id = $1 AND entry.process_id = $2 AND ${SHOWN} GROUP BY entry.id`,
    [...place],
  );
  const byId = new Map(
    rows.map(({ id, contributionIds, themeIds }) => {
      const today = new Set(themeIds.flatMap((theme) => themeWays.get(theme) ?? []));
      return [id, { contributionIds, themeIds: [...today].sort() }];
    }),
  );
  return (id) => byId.get(id) ?? { contributionIds: [], themeIds: [] };
}

async function readMoves(
  db: EntityManager,
  place: readonly string[],
): Promise<(subjectId: string) => readonly DueDateMove[]> {
  const rows: { subjectId: string; moves: DueDateMove[] }[] = await db.query(
    `SELECT change.subject_id AS "subjectId", jsonb_agg(jsonb_build_object('fromOn', change.from_on, 'toOn', change.to_on,
       'reason', change.reason, 'movedOn', (change.created_at AT TIME ZONE process.time_zone)::date)
       ORDER BY change.created_at, change.id) AS moves
     FROM due_date_change AS change
     JOIN process ON process.workspace_id = $1 AND process.id = change.process_id
     WHERE change.workspace_id = $1 AND change.process_id = $2 AND change.visibility = 'public' GROUP BY change.subject_id`,
    [...place],
  );
  const bySubject = new Map(rows.map(({ subjectId, moves }) => [subjectId, moves]));
  return (subjectId) => bySubject.get(subjectId) ?? [];
}
