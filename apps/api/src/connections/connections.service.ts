import { Inject, Injectable } from '@nestjs/common';
import {
  type ChangeConnectionRequest,
  type CheckConnectionRequest,
  type CheckedConnection,
  type Connection,
  type ConnectionList,
  type NewConnectionRequest,
  type StartedSync,
} from '#contracts';
import { ConflictError, InvalidInputError } from '#domain';
import {
  changeConnection,
  deleteConnection,
  findConnection,
  findOrSaveSource,
  listConnections,
  listSyncs,
  lockConnection,
  recordAudit,
  saveConnection,
  type ConnectionChange,
  type ConnectionRow,
  type Database,
  type Keys,
} from '#persistence';
import { type Settings } from '#settings';
import { openCredentials, sealCredentials } from '../../../worker/src/connections/credentials.js';
import { nextSync } from '../../../worker/src/connections/next-sync.js';
import { listParts, type PlatformAccess } from '../../../worker/src/connections/read-platform.js';
import { openSpool } from '../../../worker/src/connections/spool.js';
import { startSync } from '../../../worker/src/connections/start-sync.js';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, KEYS, QUEUE_RUNTIME, SETTINGS } from '../tokens.js';
import { connectionOf, describeConnection } from './connection-view.js';
import { PlatformDoor } from './platform-door.js';

const CHECK_MS = 20_000;

/** Platforms that are read by themselves: connected, checked, changed, read now, disconnected. */
@Injectable()
export class ConnectionsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
    private readonly door: PlatformDoor,
  ) {}

  async list({ workspaceId, processId }: ProcessPlace): Promise<ConnectionList> {
    return this.database.inWorkspace(workspaceId, async (db) => {
      const syncs = await listSyncs(db, workspaceId, processId);
      const rows = await listConnections(db, workspaceId, processId);
      return { connections: rows.map((row) => describeConnection(row, syncs)) };
    });
  }

  async check(access: CheckConnectionRequest): Promise<CheckedConnection> {
    return this.ask(access);
  }

  async checkStored(place: ProcessPlace, id: string): Promise<CheckedConnection> {
    const row = await this.find(place, id);
    return this.ask({
      platform: row.platform,
      address: row.address,
      credentials: openCredentials(this.keys, row),
    });
  }

  async create(place: ProcessPlace, request: NewConnectionRequest): Promise<Connection> {
    const { workspaceId, processId, personId } = place;
    const { platform, schedule, hour, credentials, webhookSecret } = request;
    const address = this.door.originOf(request.address).origin;
    if (platform === 'citizenlab' && credentials === null) throw credentialsNeeded();
    const id = await this.database.inWorkspace(workspaceId, async (db) => {
      const source = await findOrSaveSource(db, workspaceId, { processId, kind: platform, name: request.name });
      if (source.kind !== platform) {
        throw new ConflictError('source-of-another-kind', 'A source of this name is of another kind.');
      }
      const saved = await saveConnection(db, workspaceId, {
        processId,
        sourceId: source.id,
        platform,
        address,
        settings: { parts: request.parts },
        credentials:
          credentials === null || platform !== 'citizenlab'
            ? null
            : sealCredentials(this.keys, workspaceId, credentials),
        webhookSecret: webhookSecret === null ? null : this.keys.encrypt(workspaceId, webhookSecret),
        schedule,
        hour,
        // the first time at once, however often after that
        nextAt: new Date(),
        createdBy: personId,
      });
      if (saved === null) throw new ConflictError('connection-exists', 'This source is connected already.');
      await recordAudit(db, workspaceId, audit(place, 'connection-made', saved));
      return saved;
    });
    return this.describe(place, id);
  }

  async change(place: ProcessPlace, id: string, request: ChangeConnectionRequest): Promise<Connection> {
    const { workspaceId } = place;
    const origin = request.address === undefined ? null : this.door.originOf(request.address).origin;
    await this.database.inWorkspace(workspaceId, async (db) => {
      await lockConnection(db, workspaceId, id);
      const row = connectionOf(place, await findConnection(db, workspaceId, id));
      await changeConnection(db, workspaceId, id, this.changeOf(place, row, request, origin));
      await recordAudit(db, workspaceId, audit(place, 'connection-changed', id));
    });
    return this.describe(place, id);
  }

  async delete(place: ProcessPlace, id: string): Promise<void> {
    const { workspaceId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      connectionOf(place, await findConnection(db, workspaceId, id));
      await deleteConnection(db, workspaceId, id);
      await recordAudit(db, workspaceId, audit(place, 'connection-deleted', id));
    });
    await openSpool(this.settings.dataDir, this.keys, workspaceId, id).remove();
  }

  async sync(place: ProcessPlace, id: string): Promise<StartedSync> {
    const { workspaceId, personId } = place;
    await this.find(place, id);
    const { database, queue } = this;
    const request = { database, queue, workspaceId, connectionId: id, now: new Date(), createdBy: personId };
    const run = await startSync(request);
    if (run === null) throw new ConflictError('run-already-going', 'This is already being read.');
    await database.inWorkspace(workspaceId, (db) => recordAudit(db, workspaceId, audit(place, 'sync-started', id)));
    return { runId: run.runId };
  }

  /** Another address or other parts are read from the beginning; what stood in the way before is forgotten. */
  private changeOf(
    { workspaceId, timeZone }: ProcessPlace,
    row: ConnectionRow,
    request: ChangeConnectionRequest,
    origin: string | null,
  ): ConnectionChange {
    const { credentials, parts, webhookSecret, paused } = request;
    const moves = origin !== null && origin !== row.address;
    if (moves && row.platform === 'citizenlab' && credentials === undefined) throw credentialsNeeded();
    const reads = parts !== undefined && JSON.stringify(parts) !== JSON.stringify(row.settings.parts);
    const schedule = request.schedule ?? row.schedule;
    const hour = request.hour ?? row.hour;
    const isPlanned = request.schedule !== undefined || request.hour !== undefined || paused === false;
    return {
      ...(moves ? { address: origin } : {}),
      ...(parts === undefined ? {} : { settings: { parts } }),
      ...(moves || reads ? { cursor: null } : {}),
      ...(credentials === undefined || row.platform !== 'citizenlab'
        ? {}
        : { credentials: sealCredentials(this.keys, workspaceId, credentials) }),
      ...(moves || credentials !== undefined ? { failures: 0, lastError: null } : {}),
      ...(webhookSecret === undefined
        ? {}
        : { webhookSecret: webhookSecret === null ? null : this.keys.encrypt(workspaceId, webhookSecret) }),
      ...(paused === undefined ? {} : { paused }),
      ...(isPlanned ? { schedule, hour, nextAt: nextSync(schedule, hour, new Date(), timeZone) } : {}),
    };
  }

  private async ask(access: PlatformAccess): Promise<CheckedConnection> {
    const { host } = this.door.originOf(access.address);
    return { host, parts: await this.door.within(CHECK_MS, (tools) => listParts(access, tools)) };
  }

  private async find(place: ProcessPlace, id: string): Promise<ConnectionRow> {
    const { workspaceId } = place;
    return connectionOf(
      place,
      await this.database.inWorkspace(workspaceId, (db) => findConnection(db, workspaceId, id)),
    );
  }

  private async describe(place: ProcessPlace, id: string): Promise<Connection> {
    const { workspaceId, processId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const row = connectionOf(place, await findConnection(db, workspaceId, id));
      return describeConnection(row, await listSyncs(db, workspaceId, processId));
    });
  }
}

function audit({ personId, tokenId, processId }: ProcessPlace, action: string, id: string) {
  return { personId, tokenId, processId, action, subject: `connection ${id}` };
}

function credentialsNeeded(): InvalidInputError {
  return new InvalidInputError('credentials-needed', 'Enter the client and its secret for this address.');
}
