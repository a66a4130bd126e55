import type { EntityManager } from 'typeorm';
import type {
  ConnectionLabels,
  ConnectionPlatform,
  ConnectionSettings,
  GoneRecord,
  RunState,
  SeenKeys,
  SyncCursor,
  SyncSchedule,
} from '#domain';

export interface ConnectionRow {
  readonly workspaceId: string;
  readonly id: string;
  readonly processId: string;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly platform: ConnectionPlatform;
  readonly address: string;
  readonly settings: ConnectionSettings;
  /** Encrypted. */
  readonly credentials: Buffer | null;
  /** Encrypted. */
  readonly webhookSecret: Buffer | null;
  readonly labels: ConnectionLabels;
  readonly seenKeys: SeenKeys;
  readonly schedule: SyncSchedule;
  readonly hour: number;
  readonly paused: boolean;
  readonly cursor: SyncCursor | null;
  readonly nextAt: Date | null;
  readonly failures: number;
  readonly lastTriedAt: Date | null;
  readonly lastSucceededAt: Date | null;
  readonly lastError: string | null;
  readonly lastRunId: string | null;
  /** Of the last run; null before the first. */
  readonly runState: RunState | null;
}

/** Behind the records of a row stand its people, and what the import touched beside it. */
const PERSON_POSITION = 10_000;

const COLUMNS = `connection.workspace_id AS "workspaceId", connection.id, connection.process_id AS "processId",
  connection.source_id AS "sourceId", source.name AS "sourceName", connection.platform, connection.address, connection.settings,
  connection.credentials, connection.webhook_secret AS "webhookSecret", connection.labels, connection.seen_keys AS "seenKeys",
  connection.schedule, connection.hour, connection.paused, connection.cursor, connection.next_at AS "nextAt",
  connection.failures, connection.last_tried_at AS "lastTriedAt", connection.last_succeeded_at AS "lastSucceededAt",
  connection.last_error AS "lastError", connection.last_run_id AS "lastRunId", run.state AS "runState"`;
const TABLES = `connection
  JOIN source ON source.workspace_id = connection.workspace_id AND source.id = connection.source_id
  LEFT JOIN run ON run.workspace_id = connection.workspace_id AND run.id = connection.last_run_id`;

export interface NewConnection {
  readonly processId: string;
  readonly sourceId: string;
  readonly platform: ConnectionPlatform;
  readonly address: string;
  readonly settings: ConnectionSettings;
  readonly credentials: Buffer | null;
  readonly webhookSecret: Buffer | null;
  readonly schedule: SyncSchedule;
  readonly hour: number;
  readonly nextAt: Date | null;
  readonly createdBy: string | null;
}

/** @returns null when the source is read over a connection already */
export async function saveConnection(
  db: EntityManager,
  workspaceId: string,
  connection: NewConnection,
): Promise<string | null> {
  const [row] = await db.query(
    `INSERT INTO connection (workspace_id, process_id, source_id, platform, address, settings, credentials, webhook_secret, schedule,
       hour, next_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (workspace_id, source_id) DO NOTHING RETURNING id`,
    [
      workspaceId,
      connection.processId,
      connection.sourceId,
      connection.platform,
      connection.address,
      JSON.stringify(connection.settings),
      connection.credentials,
      connection.webhookSecret,
      connection.schedule,
      connection.hour,
      connection.nextAt,
      connection.createdBy,
    ],
  );
  return row?.id ?? null;
}

/** The connections of a process by the name of their source. */
export async function listConnections(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ConnectionRow[]> {
  return db.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE connection.workspace_id = $1 AND connection.process_id = $2
     ORDER BY source.name COLLATE "C", connection.id`,
    [workspaceId, processId],
  );
}

export async function findConnection(
  db: EntityManager,
  workspaceId: string,
  id: string,
): Promise<ConnectionRow | null> {
  const [row] = await db.query(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE connection.workspace_id = $1 AND connection.id = $2`,
    [workspaceId, id],
  );
  return row ?? null;
}

/** Whoever changes a connection, or starts its sync, stands in line until the transaction ends. */
export async function lockConnection(db: EntityManager, workspaceId: string, id: string): Promise<boolean> {
  const rows = await db.query(`SELECT FROM connection WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE`, [
    workspaceId,
    id,
  ]);
  return rows.length > 0;
}

export interface ConnectionChange {
  readonly address?: string;
  readonly settings?: ConnectionSettings;
  readonly credentials?: Buffer;
  readonly webhookSecret?: Buffer | null;
  readonly labels?: ConnectionLabels;
  readonly seenKeys?: SeenKeys;
  readonly schedule?: SyncSchedule;
  readonly hour?: number;
  readonly paused?: boolean;
  readonly cursor?: SyncCursor | null;
  readonly nextAt?: Date | null;
  readonly failures?: number;
  readonly lastRunId?: string;
  readonly lastTriedAt?: Date;
  readonly lastSucceededAt?: Date;
  readonly lastError?: string | null;
}

const CHANGED_COLUMNS: Readonly<Record<keyof ConnectionChange, string>> = {
  address: 'address',
  settings: 'settings',
  credentials: 'credentials',
  webhookSecret: 'webhook_secret',
  labels: 'labels',
  seenKeys: 'seen_keys',
  schedule: 'schedule',
  hour: 'hour',
  paused: 'paused',
  cursor: 'cursor',
  nextAt: 'next_at',
  failures: 'failures',
  lastRunId: 'last_run_id',
  lastTriedAt: 'last_tried_at',
  lastSucceededAt: 'last_succeeded_at',
  lastError: 'last_error',
};

/** Changes what is named and leaves the rest. */
export async function changeConnection(
  db: EntityManager,
  workspaceId: string,
  id: string,
  change: ConnectionChange,
): Promise<void> {
  const entries = Object.entries(change) as [keyof ConnectionChange, unknown][];
  if (entries.length === 0) return;
  const sets = entries.map(([name], index) => `${CHANGED_COLUMNS[name]} = $${index + 3}`);
  await db.query(`UPDATE connection SET ${sets.join(', ')} WHERE workspace_id = $1 AND id = $2`, [
    workspaceId,
    id,
    ...entries.map(([, value]) => stored(value)),
  ]);
}

function stored(value: unknown): unknown {
  const isPlain = typeof value === 'object' && value !== null && !(value instanceof Date) && !Buffer.isBuffer(value);
  return isPlain ? JSON.stringify(value) : value;
}

/** The source and what it brought stay. */
export async function deleteConnection(db: EntityManager, workspaceId: string, id: string): Promise<void> {
  await db.query(`DELETE FROM connection WHERE workspace_id = $1 AND id = $2`, [workspaceId, id]);
}

/** Connections of all municipalities whose sync is due, the longest due first: runs as owner. */
export async function listDueConnections(
  owner: EntityManager,
  now: Date,
): Promise<{ workspaceId: string; id: string }[]> {
  return owner.query(
    `SELECT workspace_id AS "workspaceId", id FROM connection WHERE next_at <= $1 AND NOT paused ORDER BY next_at, id LIMIT 100`,
    [now],
  );
}

export async function listConnectionIds(owner: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await owner.query(`SELECT id FROM connection`);
  return rows.map(({ id }) => id);
}

/** The time zone of a municipality, in which schedules are told: runs as owner. */
export async function findTimeZone(owner: EntityManager, workspaceId: string): Promise<string> {
  const [row] = await owner.query(`SELECT time_zone AS "timeZone" FROM workspace WHERE id = $1`, [workspaceId]);
  return row?.timeZone ?? 'Europe/Warsaw';
}

/** Where a notification of a platform belongs, by the one number in its address: runs as owner. */
export async function findHook(
  owner: EntityManager,
  id: string,
): Promise<{ workspaceId: string; webhookSecret: Buffer | null } | null> {
  const [row] = await owner.query(
    `SELECT workspace_id AS "workspaceId", webhook_secret AS "webhookSecret" FROM connection WHERE id = $1 AND platform = 'citizenlab'`,
    [id],
  );
  return row ?? null;
}

/** @returns false when the same body, or the same number, came before */
export async function saveWebhookDelivery(
  db: EntityManager,
  workspaceId: string,
  delivery: { connectionId: string; bodyHash: Buffer; deliveryId: string; event: string },
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO webhook_delivery (workspace_id, connection_id, body_hash, delivery_id, event) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING event`,
    [workspaceId, delivery.connectionId, delivery.bodyHash, delivery.deliveryId, delivery.event],
  );
  return rows.length > 0;
}

export async function deleteOldDeliveries(db: EntityManager, workspaceId: string, connectionId: string): Promise<void> {
  await db.query(
    `DELETE FROM webhook_delivery WHERE workspace_id = $1 AND connection_id = $2 AND received_at < now() - interval '90 days'`,
    [workspaceId, connectionId],
  );
}

/** A sync soon, unless one is due sooner or the connection is paused. */
export async function bringForward(db: EntityManager, workspaceId: string, id: string, at: Date): Promise<void> {
  await db.query(
    `UPDATE connection SET next_at = least(next_at, $3) WHERE workspace_id = $1 AND id = $2 AND NOT paused AND failures = 0`,
    [workspaceId, id, at],
  );
}

export interface StandingRecord {
  readonly of: GoneRecord['of'][number];
  /** Kind of contribution, or question of an answer. */
  readonly kind: string;
  readonly reference: string;
}

/** What a source holds here and shows. */
export async function listStanding(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
): Promise<StandingRecord[]> {
  return db.query(
    `SELECT kind AS of, kind, source_reference AS reference FROM contribution
     WHERE workspace_id = $1 AND source_id = $2 AND hidden_at IS NULL
     UNION ALL
     SELECT 'closed-answer', question.code, answer.source_reference FROM answer
     JOIN question ON question.workspace_id = $1 AND question.id = answer.question_id
     WHERE answer.workspace_id = $1 AND answer.source_id = $2
     UNION ALL
     SELECT 'vote', '', source_reference FROM vote WHERE workspace_id = $1 AND source_id = $2
     ORDER BY 1, 2, 3`,
    [workspaceId, sourceId],
  );
}

export interface DeliveredHash {
  readonly type: string;
  readonly kind: string;
  readonly reference: string;
  readonly hash: Buffer;
}

/** What each record of a source was when it came last, in imports that stand. */
export async function listDeliveredHashes(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
): Promise<DeliveredHash[]> {
  return db.query(
    `SELECT DISTINCT ON (record_type, kind, source_reference)
       record_type AS type, kind, source_reference AS reference, record_hash AS hash
     FROM import_record AS record
     JOIN import ON import.workspace_id = $1 AND import.id = record.import_id AND import.state = 'done'
     WHERE record.workspace_id = $1 AND record.source_id = $2 AND record.position < $3
     ORDER BY record_type, kind, source_reference, import.created_at DESC, sequence DESC, position DESC`,
    [workspaceId, sourceId, PERSON_POSITION],
  );
}

/** The import that a run stores, so that a worker who resumes the run goes on with it. */
export async function nameImportOfRun(
  db: EntityManager,
  workspaceId: string,
  runId: string,
  importId: string,
): Promise<void> {
  await db.query(`UPDATE run SET import_id = $3 WHERE workspace_id = $1 AND id = $2`, [workspaceId, runId, importId]);
}

/** Adds to the counts of an import the contributions that it hid; in the transaction that stores it. */
export async function countGone(db: EntityManager, workspaceId: string, importId: string): Promise<void> {
  await db.query(
    `UPDATE import SET counts = counts || jsonb_build_object('gone', (
       SELECT count(*) FROM contribution
       WHERE contribution.workspace_id = $1 AND contribution.source_id = import.source_id AND hidden_at = now()))
     WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, importId],
  );
}

/** Whether an import of the source was undone after a moment: what it brought must be read again. */
export async function wasUndoneSince(
  db: EntityManager,
  workspaceId: string,
  sourceId: string,
  since: Date,
): Promise<boolean> {
  const [row] = await db.query(
    `SELECT EXISTS (SELECT FROM import WHERE workspace_id = $1 AND source_id = $2 AND undone_at > $3) AS found`,
    [workspaceId, sourceId, since],
  );
  return row.found;
}

export interface SyncRow {
  readonly importId: string;
  readonly sourceId: string;
  readonly state: 'running' | 'done' | 'failed' | 'undone';
  readonly counts: Readonly<Record<string, number>>;
  readonly storedAt: Date;
}

/** The newest imports of every connected source of a process: ten of each, newest first. */
export async function listSyncs(db: EntityManager, workspaceId: string, processId: string): Promise<SyncRow[]> {
  return db.query(
    `SELECT sync.* FROM connection
     JOIN LATERAL (
       SELECT id AS "importId", source_id AS "sourceId", state, counts, coalesce(finished_at, created_at) AS "storedAt" FROM import
       WHERE import.workspace_id = connection.workspace_id AND import.source_id = connection.source_id
         AND state IN ('done', 'undone')
       ORDER BY created_at DESC, id LIMIT 10) AS sync ON true
     WHERE connection.workspace_id = $1 AND connection.process_id = $2
     ORDER BY sync."storedAt" DESC, sync."importId"`,
    [workspaceId, processId],
  );
}
