import { Inject, Injectable } from '@nestjs/common';
import { ConflictError, NotFoundError, mayActAs } from '#domain';
import {
  deleteEvidenceFile,
  findLedgerEntry,
  listEvidenceFiles,
  readEvidenceFile,
  recordAudit,
  saveEvidenceFile,
  type Database,
  type EntryReference,
} from '#persistence';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { receiveEvidence, sendEvidence } from './evidence-file.js';

const MOST_FILES = 20;

/** Photos and documents that show what was done: without what a camera writes beside them, each with words for those who do not see it. */
@Injectable()
export class EvidenceService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async upload(place: ProcessPlace, entry: EntryReference, request: FastifyRequest): Promise<{ id: string }> {
    const received = await receiveEvidence(request);
    const id = await this.database.inWorkspace(place.workspaceId, async (db) => {
      if (!(await findLedgerEntry(db, place, entry))) throw missing();
      if ((await listEvidenceFiles(db, place.workspaceId, entry)).length >= MOST_FILES)
        throw new ConflictError('too-many-files', `At most ${MOST_FILES} files.`, { most: MOST_FILES });
      const saved = await saveEvidenceFile(db, place, entry, { ...received, personId: place.personId });
      await this.audit(db, place, 'evidence-added', entry);
      return saved;
    });
    return { id };
  }

  async send(place: ProcessPlace, entry: EntryReference, fileId: string, reply: FastifyReply): Promise<void> {
    const file = await this.database.inWorkspace(place.workspaceId, async (db) => {
      const row = await findLedgerEntry(db, place, entry);
      if (!row || (row.state !== 'published' && !mayActAs(place.role, 'editor'))) throw missing();
      return readEvidenceFile(db, place, entry, fileId);
    });
    if (!file) throw missing();
    sendEvidence(reply, file);
  }

  async remove(place: ProcessPlace, entry: EntryReference, fileId: string): Promise<void> {
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      if (!(await deleteEvidenceFile(db, place, entry, fileId))) throw missing();
      await this.audit(db, place, 'evidence-deleted', entry);
    });
  }

  private audit(db: Parameters<typeof recordAudit>[0], place: ProcessPlace, action: string, entry: EntryReference) {
    const { workspaceId, processId, personId, tokenId } = place;
    return recordAudit(db, workspaceId, {
      personId,
      tokenId,
      processId,
      action,
      subject: `${entry.subject} ${entry.id}`,
    });
  }
}

function missing(): NotFoundError {
  return new NotFoundError('evidence-not-found', 'There is no such file.');
}
