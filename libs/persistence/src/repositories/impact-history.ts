import type { EntityManager } from 'typeorm';
import {
  NO_DAY,
  type DecisionCode,
  type HistoryDecision,
  type HistoryEntry,
  type HistoryOutcome,
  type ImpactHistory,
  type LinkedContributions,
} from '#domain';
import { readInBatches } from './read-in-batches.js';

const INPUT = `contribution.workspace_id = $1 AND contribution.process_id = $2 AND contribution.hidden_at IS NULL
  AND contribution.voice <> 'institution'`;
const EPOCH = `date '1970-01-01'`;
const MOST_VARIABLES = 12;
const MOST_GROUPS = 60;

/** @param asOf ISO date up to which open contributions wait; today in the zone of the process unless told */
export async function readImpactHistory(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  asOf: string | null = null,
): Promise<ImpactHistory> {
  const [process]: [{ asOf: number; promisedDays: number | null }] = await db.query(
    `SELECT coalesce($3::date, (now() AT TIME ZONE time_zone)::date) - ${EPOCH} AS "asOf", days_to_respond AS "promisedDays"
     FROM process WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, processId, asOf],
  );
  const rows = await readRows(db, workspaceId, processId);
  const places = await placesOfLinked(db, workspaceId, processId, rows.ids);
  const outcomes = await readOutcomes(db, workspaceId, processId, places);
  return {
    ...process,
    ...rows.columns,
    responses: await readResponses(db, workspaceId, processId, places),
    decisions: await readDecisions(db, workspaceId, processId, places, outcomes),
    outcomes: outcomes.filter(({ decisionId }) => decisionId === null),
  };
}

interface Row {
  readonly id: string;
  readonly awaits: boolean;
  readonly submitted: number | null;
  readonly withdrawn: number | null;
  readonly statusAnswered: number | null;
  readonly office: string | null;
  readonly groups: Readonly<Record<string, string>> | null;
}

async function readRows(db: EntityManager, workspaceId: string, processId: string) {
  const ids: string[] = [];
  const awaits: number[] = [];
  const [submitted, withdrawn, statusAnswered, office]: number[][] = [[], [], [], []];
  const offices = new Positions();
  const variables = new Map<string, { groups: Positions; of: Map<number, number> }>();
  for await (const batch of readInBatches<Row>(db, ROWS, [workspaceId, processId])) {
    for (const row of batch) {
      const place = ids.push(row.id) - 1;
      awaits.push(row.awaits ? 1 : 0);
      submitted.push(row.submitted ?? NO_DAY);
      withdrawn.push(row.withdrawn ?? NO_DAY);
      statusAnswered.push(row.statusAnswered ?? NO_DAY);
      office.push(row.office === null ? -1 : offices.of(row.office));
      for (const [variable, group] of Object.entries(row.groups ?? {})) {
        const known = variables.get(variable) ?? { groups: new Positions(), of: new Map<number, number>() };
        variables.set(variable, known);
        known.of.set(place, known.groups.of(group));
      }
    }
  }
  const shown = [...variables].filter(([, { groups }]) => groups.names.length <= MOST_GROUPS).sort();
  return {
    ids,
    columns: {
      length: ids.length,
      awaits: Uint8Array.from(awaits),
      submitted: Int32Array.from(submitted),
      withdrawn: Int32Array.from(withdrawn),
      statusAnswered: Int32Array.from(statusAnswered),
      office: Int32Array.from(office),
      offices: offices.names,
      variables: shown.slice(0, MOST_VARIABLES).map(([variable, { groups, of }]) => ({
        variable,
        groups: groups.names,
        of: Int16Array.from(ids, (_, place) => of.get(place) ?? -1),
      })),
    },
  };
}

/** Names in the order in which they were first met. */
class Positions {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();

  of(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

const dayOf = (instant: string) => `(${instant} AT TIME ZONE process.time_zone)::date - ${EPOCH}`;

const ROWS = `
  SELECT contribution.id, contribution.kind <> 'comment' AS awaits,
    coalesce((contribution.submitted_at AT TIME ZONE process.time_zone)::date, submission.received_on) - ${EPOCH} AS submitted,
    CASE WHEN contribution.eligibility = 'withdrawn' THEN (
      SELECT ${dayOf('min(event.happened_at)')} FROM status_event AS event WHERE event.workspace_id = $1
        AND event.contribution_id = contribution.id AND event.field = 'eligibility' AND event.to_value = 'withdrawn') END AS withdrawn,
    CASE WHEN contribution.official_status IN ('answered', 'decided') THEN (
      SELECT ${dayOf('min(event.happened_at)')} FROM status_event AS event WHERE event.workspace_id = $1
        AND event.contribution_id = contribution.id AND event.field = 'official_status'
        AND event.to_value IN ('answered', 'decided')) END AS "statusAnswered",
    nullif(btrim(remark.office), '') AS office,
    CASE WHEN contribution.voice = 'person' THEN (
      SELECT jsonb_object_agg(given.variable, coalesce(nullif(btrim(map.group_code), ''), btrim(given.value)))
      FROM jsonb_each_text(participation.attributes) AS given (variable, value)
      LEFT JOIN attribute_map AS map ON map.workspace_id = $1 AND map.process_id = $2 AND map.variable = given.variable
        AND map.value = given.value
      WHERE btrim(given.value) <> '' AND map.group_code IS DISTINCT FROM '') END AS groups
  FROM contribution
  JOIN process ON process.workspace_id = $1 AND process.id = $2
  LEFT JOIN submission ON submission.workspace_id = $1 AND submission.id = contribution.submission_id
  LEFT JOIN remark ON remark.workspace_id = $1 AND remark.contribution_id = contribution.id
  LEFT JOIN participation ON participation.workspace_id = $1 AND participation.id = contribution.participation_id
  WHERE ${INPUT} ORDER BY contribution.id`;

/** Where the contributions of a link stand: the contribution itself, or those that its theme, or the theme it was merged into, holds today. */
interface Places {
  readonly ofContribution: ReadonlyMap<string, number>;
  readonly ofTheme: ReadonlyMap<string, readonly number[]>;
}

async function placesOfLinked(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  ids: readonly string[],
): Promise<Places> {
  const ofContribution = new Map(ids.map((id, place) => [id, place]));
  const members: { themeId: string; contributions: readonly string[] }[] = await db.query(
    `WITH RECURSIVE linked AS (
       SELECT theme_id FROM response_link WHERE workspace_id = $1 AND theme_id IS NOT NULL
       UNION SELECT theme_id FROM decision_link WHERE workspace_id = $1 AND theme_id IS NOT NULL
       UNION SELECT theme_id FROM outcome_link WHERE workspace_id = $1 AND theme_id IS NOT NULL
       UNION SELECT theme_id FROM commitment_link WHERE workspace_id = $1 AND theme_id IS NOT NULL
     ),
     lead (from_id, id, merged_into) AS (
       SELECT theme.id, theme.id, theme.merged_into FROM theme JOIN linked ON linked.theme_id = theme.id
       WHERE theme.workspace_id = $1 AND theme.process_id = $2
       UNION SELECT lead.from_id, theme.id, theme.merged_into FROM lead
       JOIN theme ON theme.workspace_id = $1 AND theme.id = lead.merged_into
     )
     SELECT lead.from_id AS "themeId", array_agg(DISTINCT assignment.contribution_id) AS contributions
     FROM lead
     JOIN theme_assignment AS assignment ON assignment.workspace_id = $1 AND assignment.theme_id = lead.id AND assignment.grouped
       AND assignment.run_id = (SELECT run_id FROM theme_run WHERE workspace_id = $1 AND process_id = $2
                                ORDER BY created_at DESC LIMIT 1)
     WHERE lead.merged_into IS NULL GROUP BY lead.from_id`,
    [workspaceId, processId],
  );
  const ofTheme = members.map(({ themeId, contributions }) => {
    const places = contributions.flatMap((id) => ofContribution.get(id) ?? []);
    return [themeId, places] as const;
  });
  return { ofContribution, ofTheme: new Map(ofTheme) };
}

interface StoredLink {
  readonly contribution: string | null;
  readonly theme: string | null;
  readonly confirmed: boolean;
}

/** What was answered with its theme has a link of its own since that day; what else the theme holds today nobody has answered yet. */
function placesOf({ ofContribution, ofTheme }: Places, links: readonly StoredLink[] | null): LinkedContributions {
  const confirmed = new Set<number>();
  const suggested = new Set<number>();
  for (const { contribution, theme, confirmed: isConfirmed } of links ?? []) {
    const place = contribution === null ? undefined : ofContribution.get(contribution);
    if (place !== undefined) (isConfirmed ? confirmed : suggested).add(place);
    if (theme !== null) for (const one of ofTheme.get(theme) ?? []) suggested.add(one);
  }
  const lighter = [...suggested].filter((place) => !confirmed.has(place));
  return { confirmed: Int32Array.from(confirmed).sort(), suggested: Int32Array.from(lighter).sort() };
}

const linksOf = (subject: string) => `(
  SELECT jsonb_agg(jsonb_build_object('contribution', link.contribution_id, 'theme', link.theme_id, 'confirmed', link.is_confirmed))
  FROM ${subject}_link AS link WHERE link.workspace_id = $1 AND link.${subject}_id = ${subject}.id) AS links`;

const published = (subject: string) => `FROM ${subject}
  JOIN process ON process.workspace_id = $1 AND process.id = ${subject}.process_id
  WHERE ${subject}.workspace_id = $1 AND ${subject}.process_id = $2 AND ${subject}.state = 'published'`;

async function readResponses(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  places: Places,
): Promise<HistoryEntry[]> {
  const rows: { id: string; day: number | null; office: string | null; links: StoredLink[] | null }[] = await db.query(
    `SELECT response.id, ${dayOf('coalesce(response.answered_at, response.published_at)')} AS day, response.office, ${linksOf('response')}
     ${published('response')} ORDER BY day NULLS LAST, response.id`,
    [workspaceId, processId],
  );
  return rows.map(({ links, ...response }) => ({ ...response, ...placesOf(places, links) }));
}

/** What was delivered or is planned, and promises of which nothing is recorded yet (delivery null). */
type ReadOutcome = HistoryOutcome & { readonly decisionId: string | null };

async function readOutcomes(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  places: Places,
): Promise<ReadOutcome[]> {
  const rows: (Omit<ReadOutcome, keyof LinkedContributions> & { links: StoredLink[] | null })[] = await db.query(
    `SELECT coalesce(outcome.decision_id, commitment.decision_id) AS "decisionId", outcome.delivery,
       coalesce(commitment.due_on, outcome.due_on) - ${EPOCH} AS "dueOn", outcome.delivered_on - ${EPOCH} AS "deliveredOn",
       ${linksOf('outcome')}
     FROM outcome
     LEFT JOIN commitment ON commitment.workspace_id = $1 AND commitment.id = outcome.commitment_id
     WHERE outcome.workspace_id = $1 AND outcome.process_id = $2 AND outcome.state = 'published'
     UNION ALL
     SELECT commitment.decision_id, NULL, commitment.due_on - ${EPOCH}, NULL, ${linksOf('commitment')}
     FROM commitment
     WHERE commitment.workspace_id = $1 AND commitment.process_id = $2 AND commitment.state = 'published'
       AND NOT EXISTS (SELECT FROM outcome WHERE outcome.workspace_id = $1 AND outcome.commitment_id = commitment.id
                       AND outcome.state = 'published')`,
    [workspaceId, processId],
  );
  return rows.map(({ links, ...outcome }) => ({ ...outcome, ...placesOf(places, links) }));
}

async function readDecisions(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  places: Places,
  outcomes: readonly ReadOutcome[],
): Promise<HistoryDecision[]> {
  const rows: {
    id: string;
    code: DecisionCode;
    hasReason: boolean;
    day: number | null;
    office: string | null;
    links: StoredLink[] | null;
  }[] = await db.query(
    `SELECT decision.id, decision.code, ${dayOf('coalesce(decision.decided_at, decision.published_at)')} AS day, decision.office,
       decision.visibility = 'public'
         AND EXISTS (SELECT FROM jsonb_each_text(decision.reason) AS given (language, reason) WHERE btrim(given.reason) <> '')
         AS "hasReason",
       ${linksOf('decision')}
     ${published('decision')} ORDER BY day NULLS LAST, decision.id`,
    [workspaceId, processId],
  );
  const byDecision = new Map<string | null, ReadOutcome[]>();
  for (const outcome of outcomes) {
    const known = byDecision.get(outcome.decisionId);
    if (known) known.push(outcome);
    else byDecision.set(outcome.decisionId, [outcome]);
  }
  return rows.map(({ links, ...decision }) => ({
    ...decision,
    ...placesOf(places, links),
    outcomes: byDecision.get(decision.id) ?? [],
  }));
}
