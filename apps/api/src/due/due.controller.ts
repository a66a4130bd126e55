import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  dueAnswer,
  dueCalendarAnswer,
  dueMailsRequest,
  dueSubscription,
  tableQuery,
  type DueCalendarAnswer,
  type DueMailsRequest,
  type DueSubscriptionAnswer,
  type TableQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, InWorkspace, type Place, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { NotFoundError } from '#domain';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { dueTable } from './due-table.js';
import { DueService } from './due.service.js';

const CALENDAR_FILE = /^([\w-]{43})\.ics$/;

@Controller('api')
export class DueController {
  constructor(private readonly due: DueService) {}

  @Get('workspaces/:workspace/due')
  @Access('viewer')
  @Answers(dueAnswer, 'What the office owes and by when: answers, promises, legal steps; the latest first', {
    table: true,
  })
  async ofWorkspace(
    @InWorkspace() place: Place,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.due.ofWorkspace(place);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, dueTable(place.workspaceSlug, answer));
  }

  @Get('workspaces/:workspace/processes/:process/due')
  @Access('viewer')
  @Answers(dueAnswer, 'The same of one process', { table: true })
  async ofProcess(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.due.ofProcess(place);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, dueTable(place.processSlug, answer));
  }

  @Get('workspaces/:workspace/due/subscription')
  @Access('viewer')
  @Answers(dueSubscription, 'How I am told what is due')
  subscription(@InWorkspace() place: Place): Promise<DueSubscriptionAnswer> {
    return this.due.subscription(place);
  }

  @Put('workspaces/:workspace/due/subscription')
  @Access('viewer', 'write')
  @Answers(dueSubscription, 'Ask for mails 14 and 3 days ahead, or for none')
  changeMails(
    @InWorkspace() place: Place,
    @Body(valid(dueMailsRequest)) request: DueMailsRequest,
  ): Promise<DueSubscriptionAnswer> {
    return this.due.changeMails(place, request);
  }

  @Post('workspaces/:workspace/due/calendar')
  @Access('viewer', 'write')
  @Answers(dueCalendarAnswer, 'A new secret address of my calendar; the one before ends')
  makeCalendar(@InWorkspace() place: Place): Promise<DueCalendarAnswer> {
    return this.due.makeCalendar(place);
  }

  @Delete('workspaces/:workspace/due/calendar')
  @Access('viewer', 'write')
  @HttpCode(204)
  @Answers(null, 'End the address of my calendar')
  revokeCalendar(@InWorkspace() place: Place): Promise<void> {
    return this.due.revokeCalendar(place);
  }

  /** A calendar program has no session: the secret in the address is what opens it. */
  @Get('calendar/:workspace/:file')
  @Access('public')
  @Answers(null, 'The calendar behind a secret address (iCalendar)')
  async calendar(
    @Param('workspace') workspace: string,
    @Param('file') file: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = CALENDAR_FILE.exec(file)?.[1];
    if (token === undefined) throw new NotFoundError('not-found', 'There is no such calendar.');
    const calendar = await this.due.calendar(workspace, token, new Date());
    void reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .header('referrer-policy', 'no-referrer')
      .send(calendar);
  }
}
