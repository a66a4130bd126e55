import { Inject, Injectable } from '@nestjs/common';
import { type ReleaseDocument } from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import { type Language } from '#language';
import { findRelease, listReportTexts, type Database } from '#persistence';
import { type FastifyReply } from 'fastify';
import { type Analyser } from '../../../worker/src/threads/analyser.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { ANALYSER, DATABASE } from '../tokens.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<ReleaseDocument, readonly [name: string, mediaType: string]>> = {
  'report-docx': ['raport.docx', `${OFFICE}.wordprocessingml.document`],
  'leaflet-docx': ['ulotka.docx', `${OFFICE}.wordprocessingml.document`],
  'appendix-xlsx': ['tabele.xlsx', `${OFFICE}.spreadsheetml.sheet`],
  'bip-zip': ['bip.zip', 'application/zip'],
};

/** Documents of a release, written in a thread so that other answers never wait for them. */
@Injectable()
export class DocumentsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ANALYSER) private readonly analyser: Analyser,
  ) {}

  /** @throws {ConflictError} `release-is-withdrawn` */
  async write(place: ProcessPlace, id: string, kind: ReleaseDocument, language: Language): Promise<Buffer> {
    const { workspaceId, processId } = place;
    const { release, typed } = await this.database.inWorkspace(workspaceId, async (db) => ({
      release: await findRelease(db, workspaceId, processId, id),
      typed: await listReportTexts(db, workspaceId, processId),
    }));
    if (!release) throw new NotFoundError('release-not-found', 'There is no such release.');
    if (release.withdrawnAt !== null) throw new ConflictError('release-is-withdrawn', 'The release was withdrawn.');
    const texts = Object.fromEntries(
      typed.filter((text) => text.language === language).map(({ section, body }) => [section, body]),
    );
    const { content, number, contentHash, formerHashes, createdAt } = release;
    const about = { id, number, contentHash, formerHashes, createdAt: createdAt.toISOString() };
    const written = await this.analyser.run('write-report', {
      kind,
      source: { content, release: about, texts, language },
    });
    return Buffer.from(written);
  }

  async send(reply: FastifyReply, place: ProcessPlace, id: string, kind: ReleaseDocument, language: Language) {
    const bytes = await this.write(place, id, kind, language);
    const [name, mediaType] = TYPES[kind];
    void reply
      .header('content-disposition', `attachment; filename="${place.processSlug}-${name}"`)
      .header('cache-control', 'no-store')
      .header('content-type', mediaType)
      .send(bytes);
  }
}
