import { Controller, Get, Query, Res } from '@nestjs/common';
import { aimsAnswer, aimsQuery, tableQuery, type AimsQuery, type TableQuery } from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, InWorkspace, type Place, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { aimsTable } from './aims-table.js';
import { AimsService } from './aims.service.js';

@Controller('api/workspaces/:workspace')
@Access('viewer')
export class AimsController {
  constructor(private readonly aims: AimsService) {}

  @Get('processes/:process/aims')
  @Answers(aimsAnswer, 'Influence, debate and distance side by side, with the process of the same kind before', {
    table: true,
  })
  async ofProcess(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.aims.ofProcess(place);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, aimsTable(place.processSlug, answer));
  }

  @Get('aims')
  @Answers(aimsAnswer, 'The same of all processes that began in a year, with the year before', { table: true })
  async ofWorkspace(
    @InWorkspace() place: Place,
    @Query(valid(aimsQuery)) { year, format }: AimsQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.aims.ofWorkspace(place, year);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, aimsTable(`${place.workspaceSlug}-${answer.year ?? 'none'}`, answer));
  }
}
