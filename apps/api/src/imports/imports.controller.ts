import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  importList,
  importSummary,
  rejectedList,
  rejectedQuery,
  startImportRequest,
  startedImport,
  uuid,
  type ImportList,
  type ImportSummary,
  type RejectedList,
  type StartImportRequest,
  type StartedImport,
} from '#contracts';
import { type z } from 'zod';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { ImportsService } from './imports.service.js';

@Controller('api/workspaces/:workspace/processes/:process')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

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
