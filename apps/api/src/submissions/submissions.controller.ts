import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  cutAnswer,
  cutRequest,
  submission,
  submissionList,
  submissionQuery,
  submissionRequest,
  uuid,
  type CutAnswer,
  type CutRequest,
  type Submission,
  type SubmissionQuery,
  type SubmissionRequest,
} from '#contracts';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { ScansService } from './scans.service.js';
import { SubmissionsService } from './submissions.service.js';

@Controller('api/workspaces/:workspace/processes/:process/submissions')
export class SubmissionsController {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly scans: ScansService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(submissionList, 'The register of letters by filter, newest first; as a file, one row a remark', {
    table: true,
  })
  async list(
    @InProcess() place: ProcessPlace,
    @Query(valid(submissionQuery)) query: SubmissionQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (query.format === 'json') void reply.send(await this.submissions.list(place, query));
    else sendTable(reply, query.format, await this.submissions.table(place, query));
  }

  @Post()
  @Access('editor', 'write')
  @Answers(submission, 'Register a letter with its remarks, or keep it as a draft')
  create(
    @InProcess() place: ProcessPlace,
    @Body(valid(submissionRequest)) request: SubmissionRequest,
  ): Promise<Submission> {
    return this.submissions.create(place, request);
  }

  @Post('cuts')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(cutAnswer, 'Where a letter falls into remarks: a proposal; nothing is stored')
  cut(@InProcess() _place: ProcessPlace, @Body(valid(cutRequest)) { text }: CutRequest): CutAnswer {
    return this.submissions.cut(text);
  }

  @Get(':submission')
  @Access('viewer')
  @Answers(submission, 'A letter with its remarks; the draft of one only for those who may type')
  read(@InProcess() place: ProcessPlace, @Param('submission', valid(uuid)) id: string): Promise<Submission> {
    return this.submissions.read(place, id);
  }

  @Put(':submission')
  @Access('editor', 'write')
  @Answers(submission, 'Change a letter; remarks that the request leaves out are taken out')
  change(
    @InProcess() place: ProcessPlace,
    @Param('submission', valid(uuid)) id: string,
    @Body(valid(submissionRequest)) request: SubmissionRequest,
  ): Promise<Submission> {
    return this.submissions.change(place, id, request);
  }

  @Delete(':submission')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete a letter: a draft for good, a registered one so that it can be restored for 30 days')
  remove(@InProcess() place: ProcessPlace, @Param('submission', valid(uuid)) id: string): Promise<void> {
    return this.submissions.remove(place, id);
  }

  @Post(':submission/restore')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(submission, 'Bring a deleted letter back with its remarks')
  restore(@InProcess() place: ProcessPlace, @Param('submission', valid(uuid)) id: string): Promise<Submission> {
    return this.submissions.restore(place, id);
  }

  @Post(':submission/scan')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Attach the scan of a letter (multipart, PDF, JPEG, PNG or TIFF, at most 20 MB); a former one goes')
  uploadScan(
    @InProcess() place: ProcessPlace,
    @Param('submission', valid(uuid)) id: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.scans.upload(place, id, request);
  }

  @Get(':submission/scan')
  @Access('editor', 'write')
  @Answers(null, 'The scan as it was attached; each opening stands in the audit trail')
  scan(
    @InProcess() place: ProcessPlace,
    @Param('submission', valid(uuid)) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.scans.send(place, id, reply);
  }

  @Delete(':submission/scan')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete the scan of a letter for good')
  removeScan(@InProcess() place: ProcessPlace, @Param('submission', valid(uuid)) id: string): Promise<void> {
    return this.scans.remove(place, id);
  }
}
