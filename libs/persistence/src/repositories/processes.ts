import type { EntityManager } from 'typeorm';
import type { CountedUnit, LocalisedText, PhaseMethod, ProcessKind, ProcessStage, PromisedLevel } from '#domain';

export interface ProcessRow {
  readonly id: string;
  readonly slug: string;
  readonly kind: ProcessKind;
  readonly unitCounted: CountedUnit;
  readonly title: LocalisedText;
  readonly question: LocalisedText;
  readonly stage: ProcessStage;
  readonly promisedLevel: PromisedLevel | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly timeZone: string;
  readonly isSample: boolean;
  readonly datasetVersion: number;
  readonly populationTableId: string | null;
}

const COLUMNS = `id, slug, kind, unit_counted AS "unitCounted", title, question, stage, promised_level AS "promisedLevel",
  starts_on::text AS "startsOn", ends_on::text AS "endsOn", time_zone AS "timeZone", is_sample AS "isSample",
  dataset_version AS "datasetVersion", population_table_id AS "populationTableId"`;

export async function findProcess(db: EntityManager, workspaceId: string, slug: string): Promise<ProcessRow | null> {
  const [row] = await db.query(`SELECT ${COLUMNS} FROM process WHERE workspace_id = $1 AND slug = $2`, [
    workspaceId,
    slug,
  ]);
  return row ?? null;
}

/** Newest first; those without dates last. */
export async function listProcesses(db: EntityManager, workspaceId: string): Promise<ProcessRow[]> {
  return db.query(`SELECT ${COLUMNS} FROM process WHERE workspace_id = $1 ORDER BY starts_on DESC NULLS LAST, slug`, [
    workspaceId,
  ]);
}

export interface NewProcess {
  readonly slug: string;
  readonly kind: ProcessKind;
  readonly unitCounted: CountedUnit;
  readonly title: LocalisedText;
  readonly question: LocalisedText;
  readonly stage: ProcessStage;
  readonly promisedLevel: PromisedLevel | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isSample?: boolean;
  readonly series?: string | null;
  readonly edition?: string | null;
}

/** Null when the address is taken. */
export async function saveProcess(db: EntityManager, workspaceId: string, process: NewProcess): Promise<string | null> {
  const [row] = await db.query(
    `INSERT INTO process (workspace_id, slug, kind, unit_counted, title, question, stage, promised_level, starts_on, ends_on,
                          is_sample, series, edition)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     ON CONFLICT (workspace_id, slug) DO NOTHING RETURNING id`,
    [
      workspaceId,
      process.slug,
      process.kind,
      process.unitCounted,
      process.title,
      process.question,
      process.stage,
      process.promisedLevel,
      process.startsOn,
      process.endsOn,
      process.isSample ?? false,
      process.series ?? null,
      process.edition ?? null,
    ],
  );
  return row?.id ?? null;
}

export async function listPhases(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<{ id: string; name: string; method: string }[]> {
  return db.query(
    `SELECT id, name, method FROM phase WHERE workspace_id = $1 AND process_id = $2 ORDER BY starts_at, name`,
    [workspaceId, processId],
  );
}

export async function savePhases(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  phases: readonly { name: string; method: PhaseMethod; startsOn: string | null; endsOn: string | null }[],
): Promise<void> {
  for (const { name, method, startsOn, endsOn } of phases) {
    await db.query(
      `INSERT INTO phase (workspace_id, process_id, name, method, starts_at, ends_at)
       SELECT $1, $2, $3, $4, $5::date::timestamp AT TIME ZONE time_zone, ($6::date + 1)::timestamp AT TIME ZONE time_zone
       FROM process WHERE workspace_id = $1 AND id = $2
       ON CONFLICT (workspace_id, process_id, name) DO NOTHING`,
      [workspaceId, processId, name, method, startsOn, endsOn],
    );
  }
}
