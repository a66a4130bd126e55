import { Controller, Get, Query, Res } from '@nestjs/common';
import { impactEvaluationAnswer, impactMeasuresAnswer, tableQuery, type TableQuery } from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { evaluationTable, measuresTable } from './impact-measures-tables.js';
import { ImpactMeasuresService } from './impact-measures.service.js';

@Controller('api/workspaces/:workspace/processes/:process/impact')
export class ImpactMeasuresController {
  constructor(private readonly impact: ImpactMeasuresService) {}

  @Get('measures')
  @Access('viewer')
  @Answers(
    impactMeasuresAnswer,
    'How long people waited, what was decided and delivered, how far input can be followed',
    {
      table: true,
    },
  )
  async measures(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.impact.measures(place);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, measuresTable(place, answer));
  }

  @Get('evaluation')
  @Access('analyst')
  @Answers(
    impactEvaluationAnswer,
    'For those who evaluate: decisions that nothing said leads to, equality of influence',
    {
      table: true,
    },
  )
  async evaluation(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.impact.evaluation(place);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, evaluationTable(place, answer));
  }
}
