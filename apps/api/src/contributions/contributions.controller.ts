import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import {
  contributionDetail,
  contributionList,
  contributionQuery,
  uuid,
  type ContributionDetail,
  type ContributionQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { ContributionsService } from './contributions.service.js';

@Controller('api/workspaces/:workspace/processes/:process/contributions')
@Access('viewer')
export class ContributionsController {
  constructor(private readonly contributions: ContributionsService) {}

  @Get()
  @Answers(contributionList, 'Contributions by filter, with how many they are and from how many people', {
    table: true,
  })
  async list(
    @InProcess() place: ProcessPlace,
    @Query(valid(contributionQuery)) query: ContributionQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (query.format === 'json') void reply.send(await this.contributions.list(place, query));
    else sendTable(reply, query.format, await this.contributions.table(place, query));
  }

  @Get(':contribution')
  @Answers(contributionDetail, 'One contribution and its way: source, theme, answer, decision, outcome')
  find(@InProcess() place: ProcessPlace, @Param('contribution', valid(uuid)) id: string): Promise<ContributionDetail> {
    return this.contributions.find(place, id);
  }
}
