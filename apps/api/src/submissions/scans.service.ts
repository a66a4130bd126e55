import { Inject, Injectable } from '@nestjs/common';
import { InvalidInputError, LARGEST_SCAN_BYTES, NotFoundError, type ScanType } from '#domain';
import { deleteScan, findSubmission, lockSubmission, readScan, saveScan, type Database, type Keys } from '#persistence';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';
import { auditLetter } from './audit-letter.js';
import { DATABASE, KEYS } from '../tokens.js';

const BEGINNINGS: readonly (readonly [ScanType, string])[] = [
  ['application/pdf', '255044462d'],
  ['image/jpeg', 'ffd8ff'],
  ['image/png', '89504e470d0a1a0a'],
  ['image/tiff', '49492a00'],
  ['image/tiff', '4d4d002a'],
];
const EXTENSIONS: Readonly<Record<ScanType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/tiff': 'tif',
};

/** Scans of letters: a file comes in, lies encrypted, and goes out to editors as it came. Its name is not kept: it may be a person's. */
@Injectable()
export class ScansService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
  ) {}

  async upload(place: ProcessPlace, id: string, request: FastifyRequest): Promise<void> {
    const bytes = await receive(request);
    const type = typeOf(bytes);
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      await this.refuseMissing(db, place, id);
      await saveScan(db, this.keys, place.workspaceId, id, { type, bytes, createdBy: place.personId });
      await auditLetter(db, place, 'scan-uploaded', id, { bytes: bytes.length });
    });
  }

  async send(place: ProcessPlace, id: string, reply: FastifyReply): Promise<void> {
    const scan = await this.database.inWorkspace(place.workspaceId, async (db) => {
      const number = await this.refuseMissing(db, place, id);
      const found = await readScan(db, this.keys, place.workspaceId, id);
      if (!found) throw new NotFoundError('scan-not-found', 'This letter has no scan.');
      await auditLetter(db, place, 'scan-opened', id);
      return { ...found, number };
    });
    const name = `skan-${scan.number ?? 'szkic'}.${EXTENSIONS[scan.type]}`;
    void reply
      .header('content-type', scan.type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(scan.bytes);
  }

  async remove(place: ProcessPlace, id: string): Promise<void> {
    await this.database.inWorkspace(place.workspaceId, async (db) => {
      await this.refuseMissing(db, place, id);
      await deleteScan(db, place.workspaceId, id);
      await auditLetter(db, place, 'scan-deleted', id);
    });
  }

  private async refuseMissing(
    db: EntityManager,
    { workspaceId, processId }: ProcessPlace,
    id: string,
  ): Promise<number | null> {
    await lockSubmission(db, workspaceId, id);
    const row = await findSubmission(db, workspaceId, processId, id);
    if (!row) throw new NotFoundError('submission-not-found', 'There is no such letter.');
    return row.number;
  }
}

/** The one file of the request, in memory and never on the disk as it is. */
async function receive(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new InvalidInputError('missing-file', 'Send the scan as multipart/form-data.');
  const part = await request.file({ limits: { fileSize: LARGEST_SCAN_BYTES, files: 1 }, throwFileSizeLimit: false });
  if (!part) throw new InvalidInputError('missing-file', 'The request holds no file.');
  const bytes = await part.toBuffer();
  if (part.file.truncated) {
    const most = LARGEST_SCAN_BYTES / 1024 / 1024;
    throw new InvalidInputError('scan-too-large', `A scan is at most ${most} MB.`, { most });
  }
  if (bytes.length === 0) throw new InvalidInputError('empty-file', 'The file is empty.');
  return bytes;
}

function typeOf(bytes: Buffer): ScanType {
  const start = bytes.subarray(0, 8).toString('hex');
  const known = BEGINNINGS.find(([, beginning]) => start.startsWith(beginning));
  if (!known) throw new InvalidInputError('not-a-scan', 'A scan is a PDF, JPEG, PNG or TIFF file.');
  return known[0];
}
