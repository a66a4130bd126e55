import { Inject, Injectable } from '@nestjs/common';
import { CIVIC_CODEFRAME } from '#analysis';
import { type Codeframe, type CodeframeList, type CodeframeRequest } from '#contracts';
import { ConflictError, NotFoundError, type CodeframeTopic } from '#domain';
import {
  deleteCodeframe,
  findCodeframe,
  listCodeframes,
  listProcessesUsingCodeframe,
  recordAudit,
  replaceCodeframe,
  saveCodeframe,
  type Database,
} from '#persistence';
import { type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type Place } from '../http/access.decorator.js';
import { ZodPipe } from '../http/zod-pipe.js';
import { UploadStore } from '../imports/upload-store.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';
import { topicsOf, viewTopic } from './codeframe-views.js';
import { readCodeframeFile } from './read-codeframe-file.js';

const fields = new ZodPipe(
  z.object({ name: z.string().trim().min(2).max(120), replace: z.union([z.uuid(), z.literal('')]).optional() }),
);

interface Saved {
  readonly id: string;
  readonly topics: number;
}

/** A municipality's own topics. Replacing one that processes use lets their themes be found anew. */
@Injectable()
export class CodeframesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
    private readonly store: UploadStore,
  ) {}

  async list({ workspaceId }: Place): Promise<CodeframeList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listCodeframes(db, workspaceId));
    return {
      codeframes: rows.map(({ id, name, topics, processes, changedAt }) => ({
        id,
        name,
        topics: topics.length,
        languages: [...new Set(topics.flatMap((topic) => Object.keys(topic.name)))].sort(),
        processes,
        changedAt: changedAt.toISOString(),
      })),
    };
  }

  /** The project's own: a pattern to begin from. */
  civic(): Codeframe {
    return { id: null, name: 'civic', topics: CIVIC_CODEFRAME.map(viewTopic) };
  }

  async get({ workspaceId }: Place, id: string): Promise<Codeframe> {
    const row = await this.database.inWorkspace(workspaceId, (db) => findCodeframe(db, workspaceId, id));
    if (!row) throw notFound();
    return { id, name: row.name, topics: row.topics.map(viewTopic) };
  }

  create(place: Place, request: CodeframeRequest): Promise<Saved> {
    return this.save(place, null, request.name, topicsOf(request));
  }

  replace(place: Place, id: string, request: CodeframeRequest): Promise<Saved> {
    return this.save(place, id, request.name, topicsOf(request));
  }

  async upload(place: Place, request: FastifyRequest): Promise<Saved> {
    const { file, fields: given } = await this.store.receive(request);
    try {
      const { name, replace } = fields.transform(given);
      return await this.save(place, replace || null, name, await readCodeframeFile(file));
    } finally {
      await this.store.remove(file.path);
    }
  }

  async remove(place: Place, id: string): Promise<void> {
    const { workspaceId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      const outcome = await deleteCodeframe(db, workspaceId, id);
      if (outcome === 'missing') throw notFound();
      if (outcome === 'used')
        throw new ConflictError('codeframe-used', 'A process uses this codeframe; choose another one there first.');
      await this.audit(db, place, 'codeframe-deleted', id);
    });
  }

  private async save(place: Place, id: string | null, name: string, topics: CodeframeTopic[]): Promise<Saved> {
    const { workspaceId, personId } = place;
    const following: RunReference[] = [];
    const saved = await this.database.inWorkspace(workspaceId, async (db) => {
      if (id === null) {
        const made = await saveCodeframe(db, workspaceId, { name, topics, createdBy: personId });
        if (made === null) throw nameTaken();
        await this.audit(db, place, 'codeframe-created', made);
        return made;
      }
      const outcome = await replaceCodeframe(db, workspaceId, id, { name, topics });
      if (outcome === 'missing') throw notFound();
      if (outcome === 'taken') throw nameTaken();
      await this.audit(db, place, 'codeframe-replaced', id);
      for (const processId of await listProcessesUsingCodeframe(db, workspaceId, id)) {
        const changed = { workspaceId, processId, kind: 'theme-settings', createdBy: personId } as const;
        following.push(...(await saveFollowingRuns(db, changed)));
      }
      return id;
    });
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
    return { id: saved, topics: topics.length };
  }

  private audit(db: EntityManager, { workspaceId, personId, tokenId }: Place, action: string, id: string) {
    return recordAudit(db, workspaceId, { personId, tokenId, action, subject: `codeframe ${id}` });
  }
}

function notFound(): NotFoundError {
  return new NotFoundError('codeframe-not-found', 'There is no such codeframe.');
}

function nameTaken(): ConflictError {
  return new ConflictError('codeframe-exists', 'There is a codeframe of this name; replace it or choose another name.');
}
