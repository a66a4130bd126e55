import { Inject, Injectable } from '@nestjs/common';
import { detectSource, suggestMapping, type Detection } from '#connectors';
import {
  type CheckAnswer,
  type CheckRequest,
  type ImportList,
  type ImportSummary,
  type LookQuery,
  type RejectedList,
  type StartImportRequest,
  type StartedImport,
  type Upload,
} from '#contracts';
import { NotFoundError } from '#domain';
import {
  deleteUpload,
  findImport,
  findOrSaveSource,
  findUpload,
  isLogged,
  listImports,
  listPersonNames,
  listRejected,
  recordAudit,
  saveImport,
  saveMapping,
  saveUpload,
  type Database,
  type ImportRow,
  type LoggedImport,
  type Keys,
  type UploadRow,
} from '#persistence';
import { type FastifyRequest } from 'fastify';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { IMPORT_METHOD } from '../../../worker/src/import/run-import.js';
import { checkImport } from '../../../worker/src/import/check-import.js';
import { undoImport, undoUntil } from '../../../worker/src/import/undo-import.js';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { type RunReference } from '../../../worker/src/jobs/transport.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { DATABASE, KEYS, QUEUE_RUNTIME } from '../tokens.js';
import { UploadStore } from './upload-store.js';

const rejectedPlace = z.object({
  sequence: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  position: z.int().min(0).max(32_767),
});

/** The way of a file: uploaded, looked into, checked, imported, and undone if need be. */
@Injectable()
export class ImportsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
    private readonly store: UploadStore,
  ) {}

  async upload(place: ProcessPlace, request: FastifyRequest): Promise<Upload> {
    const { file } = await this.store.receive(request);
    try {
      const detection = await detectSource({ name: file.name, path: file.path });
      const suggested = suggestMapping(detection);
      const detected = { detection, suggested };
      const row = await this.database.inWorkspace(place.workspaceId, (db) =>
        saveUpload(db, place.workspaceId, {
          id: file.id,
          processId: place.processId,
          sourceKind: detection.source,
          fileName: file.name,
          bytes: file.bytes,
          sha256: file.sha256,
          path: file.path,
          detected,
          createdBy: place.personId,
        }),
      );
      return describeUpload(row);
    } catch (error) {
      await this.store.remove(file.path);
      throw error;
    }
  }

  async findUpload(place: ProcessPlace, id: string, look: LookQuery): Promise<Upload> {
    const row = await this.uploadOf(place, id);
    if (Object.keys(look).length === 0) return describeUpload(row);
    const { sheet, ...format } = look;
    const detection = await detectSource({ name: row.fileName, path: row.path }, format);
    return describeUpload({ ...row, detected: { detection, suggested: suggestMapping(detection, sheet) } });
  }

  async check(place: ProcessPlace, id: string, { source, mapping }: CheckRequest): Promise<CheckAnswer> {
    const upload = await this.uploadOf(place, id);
    return checkImport(source, [{ name: upload.fileName, path: upload.path }], { timeZone: place.timeZone, mapping });
  }

  async start(place: ProcessPlace, id: string, request: StartImportRequest): Promise<StartedImport> {
    const { workspaceId, processId, personId, tokenId } = place;
    const upload = await this.uploadOf(place, id);
    const name = request.sourceName ?? sourceNameOf(upload.fileName);
    const importId = await this.database.inWorkspace(workspaceId, async (db) => {
      const source = await findOrSaveSource(db, workspaceId, { processId, kind: request.source, name });
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
      await deleteUpload(db, workspaceId, upload.id);
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
    const { runId } = await this.queue.startRun({
      workspaceId,
      processId,
      kind: 'import',
      importId,
      parameters: { files, timeZone: place.timeZone },
      createdBy: personId,
    });
    return { importId, runId };
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

  private async uploadOf({ workspaceId, processId }: ProcessPlace, id: string): Promise<UploadRow> {
    const row = await this.database.inWorkspace(workspaceId, (db) => findUpload(db, workspaceId, processId, id));
    if (!row) throw new NotFoundError('upload-not-found', 'The uploaded file is gone; upload it again.');
    return row;
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

function describeUpload(row: UploadRow): Upload {
  const { detection, suggested } = row.detected as unknown as {
    detection: Detection;
    suggested: ReturnType<typeof suggestMapping>;
  };
  const sheet = suggested?.mapping.sheet ?? null;
  const table = detection.tables.find((candidate) => candidate.sheet === sheet) ?? detection.tables[0];
  const guesses = new Map(suggested?.guesses.map((guess) => [guess.column, guess]));
  return {
    id: row.id,
    fileName: row.fileName,
    bytes: row.bytes,
    source: detection.source,
    format: detection.format,
    encoding: table?.encoding ?? null,
    delimiter: table?.delimiter ?? null,
    sheets: detection.tables.flatMap((candidate) => candidate.sheet ?? []),
    sheet: table?.sheet ?? null,
    headerRow: table?.headerRow ?? null,
    rows:
      detection.source === 'table'
        ? (table?.rowEstimate ?? null)
        : detection.tables.reduce((sum, candidate) => sum + candidate.rowEstimate, 0),
    columns: (table?.columns ?? []).map(({ name, samples, values }) => {
      const guess = guesses.get(name);
      return {
        name,
        samples: [...samples],
        values: [...values],
        guess: guess ? { field: guess.field, confidence: guess.confidence } : null,
      };
    }),
    mapping: suggested?.mapping ?? null,
    createdAt: row.createdAt.toISOString(),
  } as Upload;
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
