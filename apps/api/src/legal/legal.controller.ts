import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  beginChecklistRequest,
  legalAnswer,
  legalCalendarQuery,
  legalOrderRequest,
  legalQuery,
  legalStepRequest,
  promiseRequest,
  uuid,
  type BeginChecklistRequest,
  type LegalAnswer,
  type LegalCalendarQuery,
  type LegalOrderRequest,
  type LegalQuery,
  type LegalStepRequest,
  type PromiseRequest,
} from '#contracts';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { LegalService } from './legal.service.js';
import { LegalStepsService } from './legal-steps.service.js';

@Controller('api/workspaces/:workspace/processes/:process/legal')
export class LegalController {
  constructor(
    private readonly legal: LegalService,
    private readonly steps: LegalStepsService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(legalAnswer, 'What the process promised, what came of it, and its checklist; no legal advice', {
    table: true,
  })
  async read(
    @InProcess() place: ProcessPlace,
    @Query(valid(legalQuery)) { format, language }: LegalQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.legal.read(place));
    else sendTable(reply, format, await this.legal.table(place, language));
  }

  @Get('calendar')
  @Access('viewer')
  @Answers(null, 'The steps still to be made, with reminders 14 and 3 days ahead (iCalendar)')
  async calendar(
    @InProcess() place: ProcessPlace,
    @Query(valid(legalCalendarQuery)) { language }: LegalCalendarQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const calendar = await this.legal.calendar(place, language, new Date());
    void reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${place.processSlug}.ics"`)
      .header('cache-control', 'no-store')
      .send(calendar);
  }

  @Put('promise')
  @Access('editor', 'write')
  @Answers(legalAnswer, 'State what the process promises: level of influence, days to respond, what is open to change')
  savePromise(
    @InProcess() place: ProcessPlace,
    @Body(valid(promiseRequest)) request: PromiseRequest,
  ): Promise<LegalAnswer> {
    return this.legal.savePromise(place, request);
  }

  @Post('checklist')
  @Access('editor', 'write')
  @Answers(legalAnswer, 'Begin the checklist from a template, with dates that fit it')
  begin(
    @InProcess() place: ProcessPlace,
    @Body(valid(beginChecklistRequest)) request: BeginChecklistRequest,
  ): Promise<LegalAnswer> {
    return this.legal.begin(place, request);
  }

  @Put('checklist')
  @Access('editor', 'write')
  @Answers(legalAnswer, 'Name the act that ordered the consultation, and its number')
  saveOrder(
    @InProcess() place: ProcessPlace,
    @Body(valid(legalOrderRequest)) request: LegalOrderRequest,
  ): Promise<LegalAnswer> {
    return this.legal.saveOrder(place, request);
  }

  @Delete('checklist')
  @Access('editor', 'write')
  @Answers(legalAnswer, 'Take the checklist away while no step is done, to begin with another template')
  remove(@InProcess() place: ProcessPlace): Promise<LegalAnswer> {
    return this.legal.remove(place);
  }

  @Put('steps/:step')
  @Access('editor', 'write')
  @Answers(
    legalAnswer,
    'Change the dates, the link that proves it and the note of a step, over the version that was read',
  )
  saveStep(
    @InProcess() place: ProcessPlace,
    @Param('step', valid(uuid)) id: string,
    @Body(valid(legalStepRequest)) request: LegalStepRequest,
  ): Promise<LegalAnswer> {
    return this.steps.save(place, id, request);
  }

  @Post('steps/:step/files')
  @Access('editor', 'write')
  @Answers(null, 'Add a scan that proves a step (multipart: description, file; PNG, JPEG, WebP or PDF, at most 5 MB)')
  addFile(
    @InProcess() place: ProcessPlace,
    @Param('step', valid(uuid)) id: string,
    @Req() request: FastifyRequest,
  ): Promise<{ id: string }> {
    return this.steps.addFile(place, id, request);
  }

  /** A list of those present, say, holds names: readers of numbers need none. */
  @Get('steps/:step/files/:file')
  @Access('editor')
  @Answers(null, 'A scan that proves a step')
  file(
    @InProcess() place: ProcessPlace,
    @Param('step', valid(uuid)) id: string,
    @Param('file', valid(uuid)) fileId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.steps.sendFile(place, id, fileId, reply);
  }

  @Delete('steps/:step/files/:file')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete a scan')
  removeFile(
    @InProcess() place: ProcessPlace,
    @Param('step', valid(uuid)) id: string,
    @Param('file', valid(uuid)) fileId: string,
  ): Promise<void> {
    return this.steps.removeFile(place, id, fileId);
  }
}
