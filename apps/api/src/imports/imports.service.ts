import { Inject, Injectable } from '@nestjs/common';
import {
  type ImportList,
  type ImportSummary,
  type RejectedList,
  type StartImportRequest,
  type StartedImport,
} from '#contracts';
import { ConflictError, NotFoundError } from '#domain';
import {
  areOriginalsDeleted,
  findImport,
  findOrSaveSource,
  finishImport,
  handUploadToImport,
  isLogged,
  listImports,
  listPersonNames,
  listRejected,
  recordAudit,
  saveImport,
  saveMapping,
  saveSourcePermission,
  type Database,
  type ImportRow,
  type LoggedImport,
  type Keys,
} from '#persistence';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { IMPORT_METHOD } from '../../../worker/src/import/run-import.js';
import { undoImport, undoUntil } from '../../../worker/src/import/undo-import.js';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { DATABASE, KEYS, QUEUE_RUNTIME } from '../tokens.js';
import { UploadsService } from './uploads.service.js';

const rejectedPlace = z.object({
  sequence: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  position: z.int().min(0).max(32_767),
});

/** The way of a file after the wizard: imported, listed in the log, and undone if need be. */
@Injectable()
export class ImportsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
    private readonly uploads: UploadsService,
  ) {}

  async start(place: ProcessPlace, id: string, request: StartImportRequest): Promise<StartedImport> {
    const { workspaceId, processId, personId, tokenId } = place;
    const upload = await this.uploads.uploadOf(place, id);
    const name = request.sourceName ?? sourceNameOf(upload.fileName);
    const importId = await this.database.inWorkspace(workspaceId, async (db) => {
      const source = await findOrSaveSource(db, workspaceId, { processId, kind: request.source, name });
      if (request.publication)
        await saveSourcePermission(db, workspaceId, processId, source.id, { ...request.publication, personId });
      const mapping =
        request.mapping === null
          ? null
          : await saveMapping(db, workspaceId, {
              name: request.saveMappingAs ?? `${place.processSlug}: ${name}`,
              document: request.mapping,
              createdBy: personId,
            });
      const saved = await saveImport(db, workspaceId, {
        processId,
        sourceId: source.id,
        connector: request.source,
        methodVersion: IMPORT_METHOD,
        mappingId: mapping?.id ?? null,
        mappingVersion: mapping?.version ?? null,
        files: [{ name: upload.fileName, size: upload.bytes, sha256: upload.sha256.toString('hex') }],
        createdBy: personId,
      });
      await handUploadToImport(db, workspaceId, upload.id, saved);
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'import-started',
        subject: `import ${saved}`,
      });
      return saved;
    });
    const files = [{ name: upload.fileName, path: upload.path }];
    try {
      const { runId } = await this.queue.startRun({
        workspaceId,
        processId,
        kind: 'import',
        importId,
        parameters: { files, timeZone: place.timeZone },
        createdBy: personId,
      });
      return { importId, runId };
    } catch (error) {
      await this.database.inWorkspace(workspaceId, (db) =>
        finishImport(db, workspaceId, importId, { state: 'failed', counts: {} }),
      );
      throw error;
    }
  }

  async list({ workspaceId, processId }: ProcessPlace): Promise<ImportList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listImports(db, workspaceId, processId));
    const names = await this.namesOf(rows);
    const now = new Date();
    return { imports: rows.map((row) => describeImport(row, now, names)) };
  }

  private namesOf(rows: readonly ImportRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(rows.flatMap(({ createdBy }) => createdBy ?? []))];
    return this.database.asOwner((owner) => listPersonNames(owner, ids));
  }

  async rejected(place: ProcessPlace, id: string, page: { cursor?: string; limit: number }): Promise<RejectedList> {
    const { workspaceId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      this.importOf(place, await findImport(db, workspaceId, id));
      const after = decodeCursor(page.cursor, rejectedPlace);
      const { rows, total } = await listRejected(db, workspaceId, id, { after, limit: page.limit });
      const last = rows.at(-1);
      return {
        rows: rows.map(({ file, sheet, row, column, value, code }) => ({
          file,
          sheet,
          row,
          column,
          value: value === null ? null : this.keys.decrypt(workspaceId, value),
          code,
        })),
        total,
        next:
          last && rows.length === page.limit
            ? encodeCursor({ sequence: last.sequence, position: last.position })
            : null,
      };
    });
  }

  /** The measures are computed anew from what remains. */
  async undo(place: ProcessPlace, id: string): Promise<ImportSummary> {
    const { workspaceId, processId, personId, tokenId } = place;
    const { database, keys } = this;
    this.importOf(place, await database.inWorkspace(workspaceId, (db) => findImport(db, workspaceId, id)));
    await this.refuseWithoutOriginals(place);
    let following: RunReference[] = [];
    await undoImport(
      { database, keys, workspaceId, processId, importId: id, personId, now: new Date() },
      async (db) => {
        await recordAudit(db, workspaceId, {
          personId,
          tokenId,
          processId,
          action: 'import-undone',
          subject: `import ${id}`,
        });
        following = await saveFollowingRuns(db, { workspaceId, processId, kind: 'import', createdBy: personId });
      },
    );
    for (const run of following) await announce(this.queue.transport, { ...run, attempts: 0 });
    const row = this.importOf(place, await database.inWorkspace(workspaceId, (db) => findImport(db, workspaceId, id)));
    return describeImport(row, new Date(), await this.namesOf([row]));
  }

  /** Once kept rows were deleted because their time was over, the state cannot be computed anew from them. */
  private async refuseWithoutOriginals({ workspaceId, processId }: ProcessPlace): Promise<void> {
    const deleted = await this.database.inWorkspace(workspaceId, (db) =>
      areOriginalsDeleted(db, workspaceId, processId),
    );
    if (deleted) throw new ConflictError('import-too-old-to-undo', 'The rows of this process are no longer kept.');
  }

  private importOf({ processId }: ProcessPlace, row: ImportRow | null): LoggedImport {
    if (!row || row.processId !== processId || !isLogged(row))
      throw new NotFoundError('import-not-found', 'There is no such import.');
    return row;
  }
}

function sourceNameOf(fileName: string): string {
  return basename(fileName, extname(fileName)).slice(0, 120) || fileName;
}

function describeImport(row: LoggedImport, now: Date, names: ReadonlyMap<string, string>): ImportSummary {
  const count = (name: string) => row.counts[name] ?? 0;
  return {
    id: row.id,
    source: row.sourceName,
    sourceKind: row.connector,
    files: row.files.map(({ name, size }) => ({ name, bytes: size })),
    state: row.state,
    rows: count('rows'),
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
    createdAt: row.createdAt.toISOString(),
    createdBy: names.get(row.createdBy ?? '') ?? null,
    undoUntil: undoUntil(row, now)?.toISOString() ?? null,
    runId: row.runId,
    errorCode: row.errorCode,
  };
}
