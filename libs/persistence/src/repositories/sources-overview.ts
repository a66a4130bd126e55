import type { EntityManager } from 'typeorm';
import type { LocalisedText } from '#domain';
import type { SourceKind } from '../entities/source.entity.js';
import type { ImportState } from '../entities/import.entity.js';

/** One source of one process, as those who look after the data see it. */
export interface SourceOverviewRow {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly process: string;
  readonly processTitle: LocalisedText;
  readonly contributions: number;
  readonly connectionId: string | null;
  readonly paused: boolean;
  readonly nextAt: Date | null;
  /** Of the newest delivery. */
  readonly importId: string | null;
  readonly state: ImportState | null;
  readonly lastAt: Date | null;
  readonly rejected: number;
  /** A code; of the connection, else of the newest delivery. */
  readonly error: string | null;
}

/** All sources of a municipality with their newest delivery that was not taken back, by process. */
export function listSourcesOverview(db: EntityManager, workspaceId: string): Promise<SourceOverviewRow[]> {
  return db.query(
    `SELECT source.id, source.name, source.kind, process.slug AS process, process.title AS "processTitle",
       (SELECT count(*)::integer FROM contribution
        WHERE contribution.workspace_id = $1 AND contribution.process_id = source.process_id
          AND contribution.source_id = source.id) AS contributions,
       connection.id AS "connectionId", coalesce(connection.paused, false) AS paused, connection.next_at AS "nextAt",
       last.id AS "importId",
       CASE WHEN last.state = 'running' AND run.state IN ('failed', 'cancelled') THEN 'failed' ELSE last.state END AS state,
       coalesce(last.finished_at, last.created_at, connection.last_tried_at) AS "lastAt",
       coalesce((last.counts ->> 'rejected')::integer, 0) AS rejected,
       coalesce(connection.last_error, run.error_code) AS error
     FROM source
     JOIN process ON process.workspace_id = source.workspace_id AND process.id = source.process_id
     LEFT JOIN connection ON connection.workspace_id = source.workspace_id AND connection.source_id = source.id
     LEFT JOIN LATERAL (SELECT id, state, counts, created_at, finished_at FROM import
       WHERE import.workspace_id = source.workspace_id AND import.source_id = source.id AND import.state <> 'undone'
       ORDER BY created_at DESC, id LIMIT 1) AS last ON true
     LEFT JOIN LATERAL (SELECT state, error_code FROM run
       WHERE run.workspace_id = source.workspace_id AND run.process_id = source.process_id AND run.import_id = last.id
         AND run.kind IN ('import', 'sync-source') ORDER BY created_at DESC LIMIT 1) AS run ON true
     WHERE source.workspace_id = $1 ORDER BY process.starts_on DESC NULLS LAST, process.slug, source.name`,
    [workspaceId],
  );
}

export interface CensusTableRow {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly territory: string;
  readonly referenceDate: string;
  readonly groups: number;
  /** Processes held against it. */
  readonly processes: readonly string[];
}

/** Tables of residents of a municipality, the newest first, with the processes that use each. */
export function listCensusTables(db: EntityManager, workspaceId: string): Promise<CensusTableRow[]> {
  return db.query(
    `SELECT id, name, source, territory, reference_date::text AS "referenceDate",
       (SELECT count(*)::integer FROM population_group
        WHERE population_group.workspace_id = $1 AND population_group.population_table_id = population_table.id) AS groups,
       ARRAY(SELECT DISTINCT process.slug FROM process_population_group AS used
         JOIN process ON process.workspace_id = used.workspace_id AND process.id = used.process_id
         WHERE used.workspace_id = $1 AND used.population_table_id = population_table.id ORDER BY process.slug) AS processes
     FROM population_table WHERE workspace_id = $1 ORDER BY reference_date DESC, name, id`,
    [workspaceId],
  );
}
