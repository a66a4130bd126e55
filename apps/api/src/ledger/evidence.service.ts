import { Inject, Injectable } from '@nestjs/common';
import { LARGEST_EVIDENCE_BYTES } from '#contracts';
import { ConflictError, InvalidInputError, NotFoundError, mayActAs } from '#domain';
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
import { evidenceType, withoutMetadata } from './evidence-image.js';

const MOST_FILES = 20;
const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'application/pdf': 'pdf' } as const;

/** Photos and documents that show what was done: without what a camera writes beside them, each with words for those who do not see it. */
@Injectable()
export class EvidenceService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async upload(place: ProcessPlace, entry: EntryReference, request: FastifyRequest): Promise<{ id: string }> {
    const { bytes, description, language } = await receive(request);
    const type = evidenceType(bytes);
    const content = withoutMetadata(bytes, type);
    const id = await this.database.inWorkspace(place.workspaceId, async (db) => {
      if (!(await findLedgerEntry(db, place, entry))) throw missing();
      if ((await listEvidenceFiles(db, place.workspaceId, entry)).length >= MOST_FILES)
        throw new ConflictError('too-many-files', `At most ${MOST_FILES} files.`, { most: MOST_FILES });
      const file = {
        mediaType: type,
        bytes: content,
        description: { [language]: description },
        personId: place.personId,
      };
      const saved = await saveEvidenceFile(db, place, entry, file);
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
    const type = file.mediaType as keyof typeof EXTENSIONS;
    void reply
      .header('content-type', type)
      .header(
        'content-disposition',
        `${type === 'application/pdf' ? 'attachment' : 'inline'}; filename="dowod.${EXTENSIONS[type]}"`,
      )
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, max-age=3600')
      .send(file.content);
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

/** The one file of the request, after the fields `description` and `language`. */
async function receive(request: FastifyRequest): Promise<{ bytes: Buffer; description: string; language: string }> {
  if (!request.isMultipart()) throw new InvalidInputError('missing-file', 'Send the file as multipart/form-data.');
  const limits = { fileSize: LARGEST_EVIDENCE_BYTES, files: 1, fields: 4, fieldSize: 2_000 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (!part) throw new InvalidInputError('missing-file', 'The request holds no file.');
  const bytes = await part.toBuffer();
  if (part.file.truncated) {
    const most = LARGEST_EVIDENCE_BYTES / 1024 / 1024;
    throw new InvalidInputError('evidence-too-large', `A file is at most ${most} MB.`, { most });
  }
  const description = fieldOf(part.fields['description']).trim();
  if (description === '' || description.length > 500)
    throw new InvalidInputError('description-missing', 'Say in words what the file shows.', { field: 'description' });
  const language = fieldOf(part.fields['language']) || 'pl';
  if (!/^[a-z]{2}$/.test(language))
    throw new InvalidInputError('invalid-request', 'language: not a language', { field: 'language' });
  return { bytes, description, language };
}

function fieldOf(field: unknown): string {
  const value = (field as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value : '';
}
