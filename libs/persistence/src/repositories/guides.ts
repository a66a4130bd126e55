import type { EntityManager } from 'typeorm';
import type { FirstStep } from '#domain';

export interface GuideRow {
  readonly areStepsAway: boolean;
  readonly tourStop: string | null;
  readonly tourEndedAt: Date | null;
}

const NOTHING_CHOSEN: GuideRow = { areStepsAway: false, tourStop: null, tourEndedAt: null };

export async function readGuide(db: EntityManager, workspaceId: string, personId: string): Promise<GuideRow> {
  const [row] = await db.query(
    `SELECT are_steps_away AS "areStepsAway", tour_stop AS "tourStop", tour_ended_at AS "tourEndedAt"
     FROM guide WHERE workspace_id = $1 AND person_id = $2`,
    [workspaceId, personId],
  );
  return row ?? NOTHING_CHOSEN;
}

export async function saveGuide(
  db: EntityManager,
  workspaceId: string,
  personId: string,
  guide: GuideRow,
): Promise<void> {
  await db.query(
    `INSERT INTO guide (workspace_id, person_id, are_steps_away, tour_stop, tour_ended_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (workspace_id, person_id) DO UPDATE
     SET are_steps_away = excluded.are_steps_away, tour_stop = excluded.tour_stop, tour_ended_at = excluded.tour_ended_at`,
    [workspaceId, personId, guide.areStepsAway, guide.tourStop, guide.tourEndedAt],
  );
}

export interface FirstStepRow {
  readonly step: FirstStep;
  readonly isDone: boolean;
  /** Where it was done, else where to do it; null before there is a process. */
  readonly process: string | null;
}

/** What a new municipality has come to, read from what it holds and from nothing that anybody pressed. */
export async function listFirstSteps(db: EntityManager, workspaceId: string): Promise<FirstStepRow[]> {
  const [row] = await db.query(
    `SELECT
       (SELECT slug FROM process WHERE workspace_id = $1 ORDER BY created_at, id LIMIT 1) AS first,
       EXISTS (SELECT FROM population_table WHERE workspace_id = $1) AS "hasPopulation",
       (SELECT process.slug FROM import JOIN process ON process.workspace_id = import.workspace_id AND process.id = import.process_id
        WHERE import.workspace_id = $1 AND import.state = 'done' ORDER BY import.created_at, import.id LIMIT 1) AS imported,
       (SELECT process.slug FROM theme JOIN process ON process.workspace_id = theme.workspace_id AND process.id = theme.process_id
        WHERE theme.workspace_id = $1 AND theme.retired_at IS NULL ORDER BY theme.number, theme.id LIMIT 1) AS themed,
       (SELECT process.slug FROM (
          SELECT process_id FROM response WHERE workspace_id = $1 AND state = 'published'
          UNION ALL SELECT process_id FROM decision WHERE workspace_id = $1 AND state = 'published') AS said
        JOIN process ON process.workspace_id = $1 AND process.id = said.process_id ORDER BY process.created_at, process.id LIMIT 1) AS answered`,
    [workspaceId],
  );
  const { first, hasPopulation, imported, themed, answered } = row;
  const step = (name: FirstStep, isDone: boolean, process: string | null): FirstStepRow => ({
    step: name,
    isDone,
    process,
  });
  return [
    step('workspace', true, null),
    step('process', first !== null, first),
    step('population', hasPopulation, first),
    step('import', imported !== null, imported ?? first),
    step('themes', themed !== null, themed ?? imported ?? first),
    step('answer', answered !== null, answered ?? themed ?? imported ?? first),
  ];
}
