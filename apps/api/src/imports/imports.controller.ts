import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import {
  checkAnswer,
  checkRequest,
  importList,
  importSummary,
  lookQuery,
  mappingList,
  rejectedList,
  rejectedQuery,
  startImportRequest,
  startedImport,
  upload,
  uuid,
  type CheckAnswer,
  type CheckRequest,
  type ImportList,
  type ImportSummary,
  type LookQuery,
  type MappingList,
  type RejectedList,
  type StartImportRequest,
  type StartedImport,
  type Upload,
} from '#contracts';
import { listMappings, type Database } from '#persistence';
import { type FastifyRequest } from 'fastify';
import { type z } from 'zod';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { DATABASE } from '../tokens.js';
import { ImportsService } from './imports.service.js';

@Controller('api/workspaces/:workspace/processes/:process')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Post('uploads')
  @Access('editor', 'import')
  @Answers(upload, 'Upload a file (multipart) and see what was found in it')
  upload(@InProcess() place: ProcessPlace, @Req() request: FastifyRequest): Promise<Upload> {
    return this.imports.upload(place, request);
  }

  @Get('uploads/:upload')
  @Access('editor', 'import')
  @Answers(upload, 'What was found in an uploaded file, or is found when it is looked into in another way')
  findUpload(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Query(valid(lookQuery)) look: LookQuery,
  ): Promise<Upload> {
    return this.imports.findUpload(place, id, look);
  }

  @Post('uploads/:upload/check')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(checkAnswer, 'What would be stored and what would be rejected; nothing is stored')
  check(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Body(valid(checkRequest)) request: CheckRequest,
  ): Promise<CheckAnswer> {
    return this.imports.check(place, id, request);
  }

  @Post('uploads/:upload/import')
  @HttpCode(202)
  @Access('editor', 'import')
  @Answers(startedImport, 'Start the import of an uploaded file')
  start(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Body(valid(startImportRequest)) request: StartImportRequest,
  ): Promise<StartedImport> {
    return this.imports.start(place, id, request);
  }

  @Get('mappings')
  @Access('editor', 'import')
  @Answers(mappingList, 'Saved mappings of this municipality, the newest version of each')
  async mappings(@InProcess() { workspaceId }: ProcessPlace): Promise<MappingList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listMappings(db, workspaceId));
    return { mappings: rows as MappingList['mappings'] };
  }

  @Get('imports')
  @Access('viewer')
  @Answers(importList, 'The import log, newest first')
  list(@InProcess() place: ProcessPlace): Promise<ImportList> {
    return this.imports.list(place);
  }

  @Get('imports/:import/rejected')
  @Access('editor', 'import')
  @Answers(rejectedList, 'Rows and cells that could not be read, in the numbers of the file')
  rejected(
    @InProcess() place: ProcessPlace,
    @Param('import', valid(uuid)) id: string,
    @Query(valid(rejectedQuery)) page: z.infer<typeof rejectedQuery>,
  ): Promise<RejectedList> {
    return this.imports.rejected(place, id, page);
  }

  @Post('imports/:import/undo')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(importSummary, 'Undo an import whole; what remains is computed anew')
  undo(@InProcess() place: ProcessPlace, @Param('import', valid(uuid)) id: string): Promise<ImportSummary> {
    return this.imports.undo(place, id);
  }
}
