import type { EntityManager } from 'typeorm';
import type { AimInput, ImpactReport, ReachReturning, WaitingDays } from '#domain';

interface AimRow {
  readonly processId: string;
  readonly people: number | null;
  readonly residents: number | null;
  readonly returning: ReachReturning | null;
  readonly eligible: number | null;
  readonly answered: number | null;
  readonly changed: number | null;
  readonly response: NonNullable<ImpactReport['measures']>['response'] | null;
  readonly comments: number;
  readonly replies: number;
  readonly meetings: number;
}

const COMMENT = (name: string) => `${name}.workspace_id = $1 AND ${name}.kind = 'comment' AND ${name}.voice = 'person'
  AND ${name}.hidden_at IS NULL AND ${name}.eligibility <> 'spam'`;
const newest = (table: string, columns: string, where = 'true') => `LEFT JOIN LATERAL (
  SELECT ${columns} FROM ${table} AS result WHERE result.workspace_id = $1 AND result.process_id = process.id AND ${where}
  ORDER BY result.created_at DESC LIMIT 1)`;

/**
 * What some processes have of the three aims, from their newest measured state: reach as everybody may see it, impact, comments that answer
 * comments, and meetings. One meeting may stand in the diary, on the platform and among the head counts, so the largest of the three
 * counts is taken: at least so many were held.
 */
export async function readAimInputs(
  db: EntityManager,
  workspaceId: string,
  processIds: readonly string[],
): Promise<Map<string, AimInput>> {
  if (processIds.length === 0) return new Map();
  const rows: AimRow[] = await db.query(
    `WITH talk AS (
       SELECT said.process_id, count(*)::integer AS comments, count(answered.id)::integer AS replies
       FROM contribution AS said LEFT JOIN contribution AS answered ON ${COMMENT('answered')} AND answered.id = said.parent_id
       WHERE ${COMMENT('said')} AND said.process_id = ANY ($2::uuid[]) GROUP BY said.process_id
     ), met AS (
       SELECT process_id, max(meetings)::integer AS meetings FROM (
         SELECT process_id, count(DISTINCT event) AS meetings FROM head_count
         WHERE workspace_id = $1 AND channel IN ('meeting', 'walk', 'cafe') AND (held_at IS NULL OR held_at <= now())
         GROUP BY process_id
         UNION ALL
         SELECT process_id, count(*) FROM contribution
         WHERE workspace_id = $1 AND kind = 'meeting' AND hidden_at IS NULL AND eligibility <> 'withdrawn' AND submitted_at <= now()
         GROUP BY process_id
         UNION ALL
         SELECT process_id, count(*) FROM diary_entry
         WHERE workspace_id = $1 AND action IN ('meeting', 'walk') AND deleted_at IS NULL AND happened_on <= current_date
         GROUP BY process_id) AS counted
       WHERE process_id = ANY ($2::uuid[]) GROUP BY process_id
     )
     SELECT process.id AS "processId", reach.people, reach.residents, reach.returning, impact.eligible, impact.answered, impact.changed,
       impact.response, coalesce(talk.comments, 0) AS comments, coalesce(talk.replies, 0) AS replies,
       coalesce(met.meetings, 0) AS meetings
     FROM process
     ${newest(
       'reach_result',
       `(result.shown #>> '{report,participants}')::integer AS people,
        (result.shown #>> '{report,population,residents}')::integer AS residents, result.shown -> 'returning' AS returning`,
       'result.shown IS NOT NULL',
     )} AS reach ON true
     ${newest(
       'impact_result',
       `(result.report #>> '{responseRate,denominator}')::integer AS eligible,
        (result.report #>> '{responseRate,numerator}')::integer AS answered,
        (result.report #>> '{adoptionRate,numerator}')::integer AS changed, result.report #> '{measures,response}' AS response`,
     )} AS impact ON true
     LEFT JOIN talk ON talk.process_id = process.id
     LEFT JOIN met ON met.process_id = process.id
     WHERE process.workspace_id = $1 AND process.id = ANY ($2::uuid[])`,
    [workspaceId, [...processIds]],
  );
  return new Map(rows.map((row) => [row.processId, inputOf(row)]));
}

function inputOf(row: AimRow): AimInput {
  const { people, residents, eligible, answered, changed, response, comments, replies, meetings } = row;
  const isMeasured = eligible !== null && answered !== null && changed !== null;
  return {
    ...{ people, residents, comments, replies, meetings },
    impact: isMeasured ? { eligible, answered, changed, waiting: waitingDays(response) } : null,
    newcomers: newcomersOf(row),
  };
}

/** The waits behind a curve; null for reports that kept none of those still open. */
function waitingDays(response: AimRow['response']): WaitingDays[] | null {
  if (!response?.open) return null;
  const byDay = new Map<number, { day: number; ended: number; open: number }>();
  const at = (day: number) => {
    const known = byDay.get(day) ?? { day, ended: 0, open: 0 };
    byDay.set(day, known);
    return known;
  };
  for (const { day, events } of response.curve) at(day).ended = events;
  for (const { day, count } of response.open) at(day).open = count;
  return [...byDay.values()];
}

/** The last row of those that came back is the process itself; where nobody can be recognised in one before, everybody is new. */
function newcomersOf({ processId, returning }: AimRow): AimInput['newcomers'] {
  if (returning === null) return null;
  const row = returning.processes.find((one) => one.processId === processId);
  const { reason } = returning;
  if (!row) return reason === null ? null : { people: null, newPeople: null, isFirst: false, reason };
  const before = returning.processes.slice(0, returning.processes.indexOf(row));
  const isFirst = before.every((one) => one.people === 0);
  return { people: row.people, newPeople: row.newPeople, isFirst, reason };
}
