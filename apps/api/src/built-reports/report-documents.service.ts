import { Inject, Injectable } from '@nestjs/common';
import { type BuiltDocumentAnswer, type BuiltDocumentList } from '#contracts';
import { NotFoundError, type BuiltDocument, type ReportLanguage } from '#domain';
import {
  findBuiltReportFile,
  listBuiltReportFiles,
  recordAudit,
  saveQueuedRun,
  waitInLine,
  type BuiltReportFileRow,
  type Database,
} from '#persistence';
import { type FastifyReply } from 'fastify';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, DEFAULT_SEED } from '../../../worker/src/jobs/start-run.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';
import { FilteredFiguresService } from './filtered-figures.service.js';
import { standing } from './standing-report.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<BuiltDocument, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  pdf: 'application/pdf',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

/** Documents of built reports: each is written anew when it is asked for, and kept until the next. */
@Injectable()
export class ReportDocumentsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
    private readonly filtered: FilteredFiguresService,
  ) {}

  async list(place: ProcessPlace, reportId: string): Promise<BuiltDocumentList> {
    const { workspaceId, processId } = place;
    const rows = await this.database.inWorkspace(workspaceId, async (db) => {
      await standing(db, place, reportId);
      return listBuiltReportFiles(db, workspaceId, processId, reportId);
    });
    return { documents: rows.map(viewDocument) };
  }

  /** Has a document written from the report as it stands; one of the same kind that is being written is answered instead. */
  async start(
    place: ProcessPlace,
    reportId: string,
    kind: BuiltDocument,
    language: ReportLanguage,
  ): Promise<BuiltDocumentAnswer> {
    const { workspaceId, processId, personId, tokenId } = place;
    // live figures under filters are counted where the lists are, and go along with the document
    const { content } = await this.database.inWorkspace(workspaceId, (db) => standing(db, place, reportId));
    const filtered = await this.filtered.ofBlocks(place, content.blocks);
    const { row, isNew } = await this.database.inWorkspace(workspaceId, async (db) => {
      const { version } = await standing(db, place, reportId);
      await waitInLine(db, processId, 'write-report');
      const find = async () =>
        (await listBuiltReportFiles(db, workspaceId, processId, reportId)).find(
          (file) => file.kind === kind && file.language === language,
        );
      const there = await find();
      if (there && (there.state === 'queued' || there.state === 'running') && there.version === version)
        return { row: there, isNew: false };
      const parameters = { reportId, kind, language, version, filtered };
      await saveQueuedRun(db, workspaceId, {
        ...{ processId, kind: 'write-report', seed: DEFAULT_SEED, importId: null, parameters, createdBy: personId },
      });
      const subject = `built-report ${reportId}`;
      const details = { kind, language, version };
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'document-asked', subject, details });
      return { row: (await find())!, isNew: true };
    });
    if (isNew) await announce(this.queue.transport, { workspaceId, runId: row.runId, attempts: 0 });
    return viewDocument(row);
  }

  /** @throws {NotFoundError} `document-not-written` */
  async send(
    reply: FastifyReply,
    place: ProcessPlace,
    reportId: string,
    kind: BuiltDocument,
    language: ReportLanguage,
  ): Promise<void> {
    const { workspaceId, processSlug } = place;
    const file = await this.database.inWorkspace(workspaceId, async (db) => {
      await standing(db, place, reportId);
      return findBuiltReportFile(db, workspaceId, reportId, kind, language);
    });
    if (!file) throw new NotFoundError('document-not-written', 'Ask for the document first; it is not written yet.');
    void reply
      .header('content-disposition', `attachment; filename="${processSlug}-raport-${file.version}-${language}.${kind}"`)
      .header('cache-control', 'no-store')
      .header('content-type', TYPES[kind])
      .send(file.content);
  }
}

function viewDocument(row: BuiltReportFileRow): BuiltDocumentAnswer {
  const { kind, language, version, runId, state, errorCode, sizeBytes } = row;
  return { kind, language, version, runId, state, errorCode, bytes: sizeBytes };
}
