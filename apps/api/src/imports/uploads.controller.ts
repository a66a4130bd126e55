import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  checkAnswer,
  checkRequest,
  importFixes,
  lookQuery,
  mendedAnswer,
  previewAnswer,
  problemSheetQuery,
  savedDraft,
  upload,
  uploadDraft,
  uploadList,
  uuid,
  valuesAnswer,
  valuesRequest,
  type CheckAnswer,
  type CheckRequest,
  type ImportFixesDocument,
  type LookQuery,
  type MendedAnswer,
  type PreviewAnswer,
  type ProblemSheetQuery,
  type SavedDraft,
  type Upload,
  type UploadDraft,
  type UploadList,
  type ValuesAnswer,
  type ValuesRequest,
} from '#contracts';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { UploadsService } from './uploads.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file on its way through the wizard. */
@Controller('api/workspaces/:workspace/processes/:process/uploads')
export class UploadsController {
  constructor(private readonly uploads: UploadsService) {}

  @Post()
  @Access('editor', 'import')
  @Answers(upload, 'Upload a file (multipart) and see what was found in it')
  upload(@InProcess() place: ProcessPlace, @Req() request: FastifyRequest): Promise<Upload> {
    return this.uploads.upload(place, request);
  }

  @Get()
  @Access('editor', 'import')
  @Answers(uploadList, 'Files that were uploaded and not imported yet, kept for seven days')
  list(@InProcess() place: ProcessPlace): Promise<UploadList> {
    return this.uploads.list(place);
  }

  @Get(':upload')
  @Access('editor', 'import')
  @Answers(upload, 'What was found in an uploaded file, or is found when it is looked into in another way')
  find(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Query(valid(lookQuery)) look: LookQuery,
  ): Promise<Upload> {
    return this.uploads.find(place, id, look);
  }

  @Delete(':upload')
  @HttpCode(204)
  @Access('editor', 'import')
  @Answers(null, 'Remove an uploaded file that is not to be imported')
  remove(@InProcess() place: ProcessPlace, @Param('upload', valid(uuid)) id: string): Promise<void> {
    return this.uploads.remove(place, id);
  }

  @Get(':upload/draft')
  @Access('editor', 'import')
  @Answers(savedDraft, 'What a person has said of the file so far, and what was mended in it')
  findDraft(@InProcess() place: ProcessPlace, @Param('upload', valid(uuid)) id: string): Promise<SavedDraft> {
    return this.uploads.findDraft(place, id);
  }

  @Put(':upload/draft')
  @Access('editor', 'import')
  @Answers(savedDraft, 'Keep what a person has said of the file')
  saveDraft(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Body(valid(uploadDraft)) draft: UploadDraft,
  ): Promise<SavedDraft> {
    return this.uploads.saveDraft(place, id, draft);
  }

  @Put(':upload/fixes')
  @Access('editor', 'import')
  @Answers(savedDraft, 'Mend cells, mend all alike, leave rows out; the file itself stays as it is')
  saveFixes(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Body(valid(importFixes)) fixes: ImportFixesDocument,
  ): Promise<SavedDraft> {
    return this.uploads.saveFixes(place, id, fixes);
  }

  @Post(':upload/check')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(checkAnswer, 'What would be stored and what would be rejected; nothing is stored')
  check(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Body(valid(checkRequest)) request: CheckRequest,
  ): Promise<CheckAnswer> {
    return this.uploads.check(place, id, request);
  }

  @Post(':upload/preview')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(previewAnswer, 'Five rows as they would be stored')
  preview(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Body(valid(checkRequest)) request: CheckRequest,
  ): Promise<PreviewAnswer> {
    return this.uploads.preview(place, id, request);
  }

  @Post(':upload/values')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(valuesAnswer, 'The values of some columns over the whole file, with counts and what they most likely mean')
  values(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Body(valid(valuesRequest)) request: ValuesRequest,
  ): Promise<ValuesAnswer> {
    return this.uploads.values(place, id, request);
  }

  @Post(':upload/problems')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(null, 'The rows with problems as a workbook to mend: all their cells, and what is wrong')
  async problems(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Query(valid(problemSheetQuery)) { language }: ProblemSheetQuery,
    @Body(valid(checkRequest)) request: CheckRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sheet = await this.uploads.problemSheet(place, id, request, language);
    void reply.header('content-type', XLSX).header('content-disposition', 'attachment').send(sheet);
  }

  @Post(':upload/mended')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(mendedAnswer, 'Bring a mended workbook of problems back (multipart); its changed cells become fixes')
  mended(
    @InProcess() place: ProcessPlace,
    @Param('upload', valid(uuid)) id: string,
    @Req() request: FastifyRequest,
  ): Promise<MendedAnswer> {
    return this.uploads.mend(place, id, request);
  }
}
