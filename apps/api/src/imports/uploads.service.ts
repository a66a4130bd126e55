import { Inject, Injectable } from '@nestjs/common';
import { countValues, detectSource, suggestMapping, suggestValue, type InputFile } from '#connectors';
import {
  uploadDraft,
  type CheckAnswer,
  type CheckRequest,
  type ImportFixesDocument,
  type LookQuery,
  type MendedAnswer,
  type PreviewAnswer,
  type SavedDraft,
  type Upload,
  type UploadDraft,
  type UploadList,
  type ValuesAnswer,
  type ValuesRequest,
} from '#contracts';
import { countFixes, NO_FIXES, NotFoundError, type ImportFixes } from '#domain';
import { type Language } from '#language';
import {
  deleteUpload,
  findPopulation,
  findUpload,
  listPersonNames,
  listUploads,
  saveUpload,
  saveUploadDraft,
  saveUploadFixes,
  type Database,
  type Keys,
  type UploadRow,
} from '#persistence';
import { type FastifyRequest } from 'fastify';
import { checkImport, previewImport } from '../../../worker/src/import/check-import.js';
import { mendFromSheet } from '../../../worker/src/import/mend-from-sheet.js';
import { writeProblemSheet } from '../../../worker/src/import/problem-sheet.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, KEYS } from '../tokens.js';
import { describeUpload, lookOf } from './describe-upload.js';
import { UploadStore } from './upload-store.js';

const KEPT_MS = 7 * 86_400_000;

/** The way of a file before its import: uploaded, looked into, mended, checked; what a person says of it is kept with it. */
@Injectable()
export class UploadsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    private readonly store: UploadStore,
  ) {}

  async upload(place: ProcessPlace, request: FastifyRequest): Promise<Upload> {
    const { file } = await this.store.receive(request);
    try {
      const detection = await detectSource({ name: file.name, path: file.path });
      const detected = { detection, suggested: suggestMapping(detection) };
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

  async list({ workspaceId, processId }: ProcessPlace): Promise<UploadList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listUploads(db, workspaceId, processId));
    const ids = [...new Set(rows.flatMap(({ createdBy }) => createdBy ?? []))];
    const names = await this.database.asOwner((owner) => listPersonNames(owner, ids));
    return {
      uploads: rows.map((row) => ({
        id: row.id,
        fileName: row.fileName,
        bytes: row.bytes,
        step: uploadDraft.parse(row.draft).step,
        fixes: countFixes(this.fixesOf(workspaceId, row)),
        createdAt: row.createdAt.toISOString(),
        keptUntil: new Date(row.createdAt.getTime() + KEPT_MS).toISOString(),
        createdBy: names.get(row.createdBy ?? '') ?? null,
      })),
    };
  }

  async find(place: ProcessPlace, id: string, look: LookQuery): Promise<Upload> {
    const row = await this.uploadOf(place, id);
    if (Object.keys(look).length === 0) return describeUpload(row);
    const { sheet, format } = lookOf(look);
    const detection = await detectSource({ name: row.fileName, path: row.path }, format);
    return describeUpload({ ...row, detected: { detection, suggested: suggestMapping(detection, sheet) } });
  }

  async remove(place: ProcessPlace, id: string): Promise<void> {
    const row = await this.uploadOf(place, id);
    await this.database.inWorkspace(place.workspaceId, (db) => deleteUpload(db, place.workspaceId, id));
    await this.store.remove(row.path);
  }

  async findDraft(place: ProcessPlace, id: string): Promise<SavedDraft> {
    const row = await this.uploadOf(place, id);
    return { id, draft: uploadDraft.parse(row.draft), fixes: this.fixesOf(place.workspaceId, row) };
  }

  async saveDraft(place: ProcessPlace, id: string, draft: UploadDraft): Promise<SavedDraft> {
    const { workspaceId } = place;
    const row = await this.uploadOf(place, id);
    await this.database.inWorkspace(workspaceId, (db) => saveUploadDraft(db, workspaceId, id, draft));
    return { id, draft, fixes: this.fixesOf(workspaceId, row) };
  }

  async saveFixes(place: ProcessPlace, id: string, fixes: ImportFixesDocument): Promise<SavedDraft> {
    const { workspaceId } = place;
    const row = await this.uploadOf(place, id);
    const sealed = countFixes(fixes) === 0 ? null : this.keys.encrypt(workspaceId, JSON.stringify(fixes));
    await this.database.inWorkspace(workspaceId, (db) => saveUploadFixes(db, workspaceId, id, sealed));
    return { id, draft: uploadDraft.parse(row.draft), fixes };
  }

  async check(place: ProcessPlace, id: string, { source, mapping }: CheckRequest): Promise<CheckAnswer> {
    const file = await this.fileOf(place, id);
    return checkImport(source, [file], { timeZone: place.timeZone, mapping });
  }

  async preview(place: ProcessPlace, id: string, { source, mapping }: CheckRequest): Promise<PreviewAnswer> {
    const file = await this.fileOf(place, id);
    return { preview: await previewImport(source, [file], { timeZone: place.timeZone, mapping }) };
  }

  async values(place: ProcessPlace, id: string, { mapping, columns }: ValuesRequest): Promise<ValuesAnswer> {
    const { workspaceId, processId } = place;
    const file = await this.fileOf(place, id);
    const population = await this.database.inWorkspace(workspaceId, (db) => findPopulation(db, workspaceId, processId));
    const variables = new Map(Object.entries(mapping.columns.attributes ?? {}).map(([name, column]) => [column, name]));
    const counted = await countValues(file, mapping, columns);
    return {
      columns: counted.map(({ column, values, more }) => {
        const variable = variables.get(column) ?? null;
        const groups = (population?.groups ?? []).filter((group) => group.variable === variable);
        const codes = [...new Set(groups.map(({ group }) => group))];
        return {
          column,
          variable,
          values: values.map(({ value, count }) => ({
            value,
            count,
            suggestion: variable === null ? null : suggestValue(variable, value, codes),
          })),
          more,
          groups: codes,
        };
      }),
    };
  }

  async problemSheet(place: ProcessPlace, id: string, request: CheckRequest, language: Language): Promise<Buffer> {
    const file = await this.fileOf(place, id);
    const { source, mapping } = request;
    return writeProblemSheet(source, [file], { timeZone: place.timeZone, mapping, language });
  }

  /** Reads a mended sheet of problems by the draft as it was saved. */
  async mend(place: ProcessPlace, id: string, request: FastifyRequest): Promise<MendedAnswer> {
    const row = await this.uploadOf(place, id);
    const { source, mapping } = uploadDraft.parse(row.draft);
    const found = describeUpload(row);
    const kind = source ?? found.source;
    const read = kind === 'table' ? (mapping ?? found.mapping) : null;
    const { file: sheet } = await this.store.receive(request);
    try {
      const fixes = this.fixesOf(place.workspaceId, row);
      const file = { name: row.fileName, path: row.path, fixes };
      const answer = await mendFromSheet(kind, file, sheet, { timeZone: place.timeZone, mapping: read });
      await this.saveFixes(place, id, answer.fixes);
      return answer;
    } finally {
      await this.store.remove(sheet.path);
    }
  }

  /** @throws {NotFoundError} `upload-not-found` also while the file is being imported */
  async uploadOf({ workspaceId, processId }: ProcessPlace, id: string): Promise<UploadRow> {
    const row = await this.database.inWorkspace(workspaceId, (db) => findUpload(db, workspaceId, processId, id));
    if (!row) throw new NotFoundError('upload-not-found', 'The uploaded file is gone; upload it again.');
    return row;
  }

  private async fileOf(place: ProcessPlace, id: string): Promise<InputFile> {
    const row = await this.uploadOf(place, id);
    return { name: row.fileName, path: row.path, fixes: this.fixesOf(place.workspaceId, row) };
  }

  private fixesOf(workspaceId: string, { fixes }: UploadRow): ImportFixesDocument {
    const opened = fixes === null ? NO_FIXES : (JSON.parse(this.keys.decrypt(workspaceId, fixes)) as ImportFixes);
    return { cells: [...opened.cells], alike: [...opened.alike], skipped: [...opened.skipped] };
  }
}
