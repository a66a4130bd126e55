import { Controller, Get, Query, Res } from '@nestjs/common';
import { reachAnswer, tableQuery, type TableQuery } from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { ReachService } from './reach.service.js';

@Controller('api/workspaces/:workspace/processes/:process')
export class ReachController {
  constructor(private readonly reach: ReachService) {}

  @Get('reach')
  @Access('viewer')
  @Answers(reachAnswer, 'Who took part, group by group, against the resident population', { table: true })
  async read(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.reach.answer(place));
    else sendTable(reply, format, await this.reach.table(place));
  }
}
