import { Controller, Get, Query, Res } from '@nestjs/common';
import { impactAnswer, tableQuery, type TableQuery } from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { ImpactService } from './impact.service.js';

@Controller('api/workspaces/:workspace/processes/:process/impact')
@Access('viewer')
export class ImpactController {
  constructor(private readonly impact: ImpactService) {}

  @Get()
  @Answers(impactAnswer, 'What was done with the input: by status, by theme, with the decisions behind it', {
    table: true,
  })
  async read(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.impact.answer(place));
    else sendTable(reply, format, await this.impact.table(place));
  }
}
