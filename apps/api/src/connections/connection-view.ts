import { type Connection, type SyncSummary } from '#contracts';
import { NotFoundError } from '#domain';
import { type ConnectionRow, type SyncRow } from '#persistence';
import { type ProcessPlace } from '../http/access.decorator.js';

/** What everybody may see of a connection: never its credentials, nor that two have the same. */
export function describeConnection(row: ConnectionRow, syncs: readonly SyncRow[]): Connection {
  const seen = Object.keys(row.seenKeys);
  return {
    id: row.id,
    name: row.sourceName,
    platform: row.platform,
    address: row.address,
    parts: [...(row.settings.parts ?? [])],
    schedule: row.schedule,
    hour: row.hour,
    paused: row.paused,
    hasCredentials: row.credentials !== null,
    takesWebhooks: row.webhookSecret !== null,
    webhookPath: row.platform === 'citizenlab' ? `/api/hooks/citizenlab/${row.id}` : null,
    nextAt: row.paused ? null : (row.nextAt?.toISOString() ?? null),
    failures: row.failures,
    lastTriedAt: row.lastTriedAt?.toISOString() ?? null,
    lastSucceededAt: row.lastSucceededAt?.toISOString() ?? null,
    lastError: row.lastError,
    run: row.lastRunId !== null && row.runState !== null ? { id: row.lastRunId, state: row.runState } : null,
    questions: seen.length,
    questionsToName: seen.filter((key) => !Object.hasOwn(row.labels, key)).length,
    syncs: syncs.filter(({ sourceId }) => sourceId === row.sourceId).map(describeSync),
  };
}

function describeSync({ importId, state, counts, storedAt }: SyncRow): SyncSummary {
  const count = (name: string) => counts[name] ?? 0;
  return {
    importId,
    state,
    storedAt: storedAt.toISOString(),
    created: count('created'),
    changed: count('changed'),
    gone: count('gone'),
    rejected: count('rejected'),
  };
}

/** @throws {NotFoundError} `connection-not-found`, also for one of another process */
export function connectionOf({ processId }: ProcessPlace, row: ConnectionRow | null): ConnectionRow {
  if (row === null || row.processId !== processId) {
    throw new NotFoundError('connection-not-found', 'There is no such connection.');
  }
  return row;
}
