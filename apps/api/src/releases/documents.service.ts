import { Inject, Injectable } from '@nestjs/common';
import { type ReleaseDocument, type WrittenDocument, type WrittenDocumentList } from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import { type Language } from '#language';
import {
  findRelease,
  findReportFile,
  listReportFiles,
  recordAudit,
  saveQueuedRun,
  waitInLine,
  type Database,
  type ReportFileRow,
} from '#persistence';
import { type FastifyReply } from 'fastify';
import { type EntityManager } from 'typeorm';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, DEFAULT_SEED } from '../../../worker/src/jobs/start-run.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<ReleaseDocument, readonly [name: string, mediaType: string]>> = {
  'report-docx': ['raport.docx', `${OFFICE}.wordprocessingml.document`],
  'report-pdf': ['raport.pdf', 'application/pdf'],
  'leaflet-docx': ['ulotka.docx', `${OFFICE}.wordprocessingml.document`],
  'appendix-xlsx': ['tabele.xlsx', `${OFFICE}.spreadsheetml.sheet`],
  'bip-zip': ['bip.zip', 'application/zip'],
};

/** Documents of a release: written once by a worker, kept with the release, handed out as they are. */
@Injectable()
export class DocumentsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  /** @throws {NotFoundError} `release-not-found` */
  async list({ workspaceId, processId }: ProcessPlace, releaseId: string): Promise<WrittenDocumentList> {
    const rows = await this.database.inWorkspace(workspaceId, async (db) => {
      await standing(db, workspaceId, processId, releaseId);
      return listReportFiles(db, workspaceId, processId, releaseId);
    });
    return { documents: rows.filter(({ state }) => state !== 'cancelled').map(viewDocument) };
  }

  /**
   * Has a document written. One that is there, or is being written, is answered as it is: asking twice does no work twice.
   * @throws {ConflictError} `release-is-withdrawn`
   */
  async start(
    place: ProcessPlace,
    releaseId: string,
    kind: ReleaseDocument,
    language: Language,
  ): Promise<WrittenDocument> {
    const { workspaceId, processId, personId, tokenId } = place;
    const { row, isNew } = await this.database.inWorkspace(workspaceId, async (db) => {
      await standing(db, workspaceId, processId, releaseId);
      await waitInLine(db, processId, 'write-report');
      const read = async () =>
        (await listReportFiles(db, workspaceId, processId, releaseId)).find(
          (file) => file.kind === kind && file.language === language,
        );
      const there = await read();
      if (there && there.state !== 'failed' && there.state !== 'cancelled') return { row: there, isNew: false };
      const runId = await saveQueuedRun(db, workspaceId, {
        processId,
        kind: 'write-report',
        seed: DEFAULT_SEED,
        importId: null,
        parameters: { releaseId, kind, language },
        createdBy: personId,
      });
      await recordAudit(db, workspaceId, {
        ...{ personId, tokenId, processId },
        action: 'document-asked',
        subject: `release ${releaseId}`,
        details: { kind, language, run: runId },
      });
      return { row: (await read())!, isNew: true };
    });
    if (isNew) await announce(this.queue.transport, { workspaceId, runId: row.runId, attempts: 0 });
    return viewDocument(row);
  }

  /** @throws {NotFoundError} `document-not-written` */
  async send(
    reply: FastifyReply,
    { workspaceId, processId, processSlug }: ProcessPlace,
    releaseId: string,
    kind: ReleaseDocument,
    language: Language,
  ): Promise<void> {
    const file = await this.database.inWorkspace(workspaceId, async (db) => {
      await standing(db, workspaceId, processId, releaseId);
      return findReportFile(db, workspaceId, processId, { releaseId, kind, language });
    });
    if (!file) throw new NotFoundError('document-not-written', 'Ask for the document first; it is not written yet.');
    const [name, mediaType] = TYPES[kind];
    void reply
      .header('content-disposition', `attachment; filename="${processSlug}-${file.number}-${name}"`)
      .header('cache-control', 'no-store')
      .header('content-type', mediaType)
      .send(file.content);
  }
}

async function standing(db: EntityManager, workspaceId: string, processId: string, releaseId: string): Promise<void> {
  const release = await findRelease(db, workspaceId, processId, releaseId);
  if (!release) throw new NotFoundError('release-not-found', 'There is no such release.');
  if (release.withdrawnAt !== null) throw new ConflictError('release-is-withdrawn', 'The release was withdrawn.');
}

function viewDocument({ kind, language, runId, state, steps, errorCode, sizeBytes }: ReportFileRow): WrittenDocument {
  return { kind, language, runId, state, steps: [...steps], errorCode, bytes: sizeBytes };
}
