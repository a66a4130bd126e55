import { Controller, Get, Query, Res } from '@nestjs/common';
import { debateAnswer, tableQuery, type TableQuery } from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { DebateService } from './debate.service.js';

@Controller('api/workspaces/:workspace/processes/:process/debate')
export class DebateController {
  constructor(private readonly debate: DebateService) {}

  @Get()
  @Access('viewer')
  @Answers(debateAnswer, 'Single signs of how people talked with each other; never one score', { table: true })
  async read(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.debate.answer(place));
    else sendTable(reply, format, await this.debate.table(place));
  }
}
