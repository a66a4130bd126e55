import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  contactsRequest,
  tableQuery,
  targetGroupList,
  targetGroupRequest,
  uuid,
  type ContactsRequest,
  type TableQuery,
  type TargetGroupList,
  type TargetGroupRequest,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { ReachTargetsService } from './reach-targets.service.js';

@Controller('api/workspaces/:workspace/processes/:process/reach-targets')
export class ReachTargetsController {
  constructor(private readonly targets: ReachTargetsService) {}

  @Get()
  @Access('viewer')
  @Answers(targetGroupList, 'Groups that the process set out to reach: people, rate, ratio, channels, goal', {
    table: true,
  })
  async list(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.targets.list(place));
    else sendTable(reply, format, await this.targets.table(place));
  }

  @Post()
  @Access('editor', 'write')
  @Answers(targetGroupList, 'Set a target group; after the process began it is marked as added late')
  add(
    @InProcess() place: ProcessPlace,
    @Body(valid(targetGroupRequest)) request: TargetGroupRequest,
  ): Promise<TargetGroupList> {
    return this.targets.add(place, request);
  }

  @Patch(':target')
  @Access('editor', 'write')
  @Answers(targetGroupList, 'Write down how often a target group was contacted')
  contacts(
    @InProcess() place: ProcessPlace,
    @Param('target', valid(uuid)) id: string,
    @Body(valid(contactsRequest)) { contacts }: ContactsRequest,
  ): Promise<TargetGroupList> {
    return this.targets.setContacts(place, id, contacts);
  }

  @Delete(':target')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Take a target group off the list; the audit trail keeps that it stood there')
  remove(@InProcess() place: ProcessPlace, @Param('target', valid(uuid)) id: string): Promise<void> {
    return this.targets.remove(place, id);
  }
}
