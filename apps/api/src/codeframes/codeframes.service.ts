import { Inject, Injectable } from '@nestjs/common';
import { CIVIC_CODEFRAME } from '#analysis';
import { type Codeframe, type CodeframeList, type CodeframeRequest, type CodeframeVersions } from '#contracts';
import { ConflictError, NotFoundError, type CodeframeTopic } from '#domain';
import {
  deleteCodeframe,
  findCodeframe,
  findCodeframeVersion,
  listCodeframeVersions,
  listCodeframes,
  listPersonNames,
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
    return { id: null, name: 'civic', version: 1, topics: CIVIC_CODEFRAME.map(viewTopic) };
  }

  async get({ workspaceId }: Place, id: string): Promise<Codeframe> {
    const row = await this.database.inWorkspace(workspaceId, (db) => findCodeframe(db, workspaceId, id));
    if (!row) throw notFound();
    return { id, name: row.name, version: row.version, topics: row.topics.map(viewTopic) };
  }

  async versions({ workspaceId }: Place, id: string): Promise<CodeframeVersions> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listCodeframeVersions(db, workspaceId, id));
    if (rows.length === 0) throw notFound();
    const ids = [...new Set(rows.flatMap(({ changedBy }) => changedBy ?? []))];
    const names = await this.database.asOwner((owner) => listPersonNames(owner, ids));
    return {
      versions: rows.map(({ at, changedBy, ...row }) => ({
        ...row,
        by: changedBy === null ? null : (names.get(changedBy) ?? null),
        at: at.toISOString(),
      })),
    };
  }

  /** What it was becomes its newest version, so that going back can be undone too. */
  async restore(place: Place, id: string, version: number): Promise<Saved> {
    const { workspaceId } = place;
    const kept = await this.database.inWorkspace(workspaceId, (db) =>
      findCodeframeVersion(db, workspaceId, id, version),
    );
    if (!kept) throw notFound();
    return this.save(place, { id, expected: null }, kept.name, [...kept.topics]);
  }

  create(place: Place, request: CodeframeRequest): Promise<Saved> {
    return this.save(place, null, request.name, topicsOf(request));
  }

  replace(place: Place, id: string, request: CodeframeRequest): Promise<Saved> {
    return this.save(place, { id, expected: request.version ?? null }, request.name, topicsOf(request));
  }

  async upload(place: Place, request: FastifyRequest): Promise<Saved> {
    const { file, fields: given } = await this.store.receive(request);
    try {
      const { name, replace } = fields.transform(given);
      const former = replace ? { id: replace, expected: null } : null;
      return await this.save(place, former, name, await readCodeframeFile(file));
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

  private async save(
    place: Place,
    former: { readonly id: string; readonly expected: number | null } | null,
    name: string,
    topics: CodeframeTopic[],
  ): Promise<Saved> {
    const { workspaceId, personId } = place;
    const following: RunReference[] = [];
    const saved = await this.database.inWorkspace(workspaceId, async (db) => {
      if (former === null) {
        const made = await saveCodeframe(db, workspaceId, { name, topics, createdBy: personId });
        if (made === null) throw nameTaken();
        await this.audit(db, place, 'codeframe-created', made);
        return made;
      }
      const { id, expected } = former;
      const outcome = await replaceCodeframe(db, workspaceId, id, { name, topics, createdBy: personId, expected });
      if (outcome === 'missing') throw notFound();
      if (outcome === 'taken') throw nameTaken();
      if (outcome === 'changed')
        throw new ConflictError('codeframe-changed', 'Somebody has changed this codeframe since you opened it.');
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
