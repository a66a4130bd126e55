import type { EntityManager } from 'typeorm';
import type {
  ConnectionLabels,
  ConnectionPlatform,
  ConnectionSettings,
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

/** A sync soon, unless one is due sooner or the connection is paused. */
export async function bringForward(db: EntityManager, workspaceId: string, id: string, at: Date): Promise<void> {
  await db.query(
    `UPDATE connection SET next_at = least(next_at, $3) WHERE workspace_id = $1 AND id = $2 AND NOT paused AND failures = 0`,
    [workspaceId, id, at],
  );
}
