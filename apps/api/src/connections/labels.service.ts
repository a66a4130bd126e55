import { Inject, Injectable } from '@nestjs/common';
import { citizenlabClient, labelsFromExport } from '#connectors';
import { type ConnectionLabelsAnswer } from '#contracts';
import { InvalidInputError, type ConnectionLabels } from '#domain';
import {
  changeConnection,
  findConnection,
  lockConnection,
  recordAudit,
  type ConnectionRow,
  type Database,
  type Keys,
} from '#persistence';
import { type FastifyRequest } from 'fastify';
import { openCredentials } from '../../../worker/src/connections/credentials.js';
import { citizenlabAccess } from '../../../worker/src/connections/read-platform.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { UploadStore } from '../imports/upload-store.js';
import { DATABASE, KEYS } from '../tokens.js';
import { connectionOf } from './connection-view.js';
import { PlatformDoor } from './platform-door.js';

/** The platform is asked for every answer that the export may hold. */
const LEARN_MS = 120_000;

/** The words of questions and options, which the API of CitizenLab leaves out. */
@Injectable()
export class LabelsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    private readonly door: PlatformDoor,
    private readonly store: UploadStore,
  ) {}

  async find(place: ProcessPlace, id: string): Promise<ConnectionLabelsAnswer> {
    const { labels, seenKeys } = await this.rowOf(place, id);
    return { labels, seen: seenKeys } as ConnectionLabelsAnswer;
  }

  /** The next sync reads everything anew, for answers stand under the words of their questions. */
  async change(place: ProcessPlace, id: string, labels: ConnectionLabels): Promise<ConnectionLabelsAnswer> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      await lockConnection(db, workspaceId, id);
      const row = connectionOf(place, await findConnection(db, workspaceId, id));
      const isSame = JSON.stringify(sorted(row.labels)) === JSON.stringify(sorted(labels));
      if (isSame) return;
      await changeConnection(db, workspaceId, id, { labels, cursor: null });
      const subject = `connection ${id}`;
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'connection-labels-changed',
        subject,
      });
    });
    return this.find(place, id);
  }

  /** What somebody typed stays as it is. */
  async learn(place: ProcessPlace, id: string, request: FastifyRequest): Promise<ConnectionLabelsAnswer> {
    const row = await this.rowOf(place, id);
    if (row.platform !== 'citizenlab') {
      throw new InvalidInputError('no-labels-needed', 'This platform tells the words of its questions itself.');
    }
    const { platform, address, labels } = row;
    const access = citizenlabAccess({ platform, address, credentials: openCredentials(this.keys, row) });
    const { file } = await this.store.receive(request);
    try {
      const found = await this.door.within(LEARN_MS, (tools) =>
        labelsFromExport(citizenlabClient(access, tools), [{ name: file.name, path: file.path }]),
      );
      return await this.change(place, id, { ...found, ...labels });
    } finally {
      await this.store.remove(file.path);
    }
  }

  private async rowOf(place: ProcessPlace, id: string): Promise<ConnectionRow> {
    const { workspaceId } = place;
    return connectionOf(
      place,
      await this.database.inWorkspace(workspaceId, (db) => findConnection(db, workspaceId, id)),
    );
  }
}

/** The database keeps no order of keys. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, part]) => [key, sorted(part)]);
}
