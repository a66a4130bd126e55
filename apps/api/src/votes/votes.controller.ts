import { Controller, Get, Query, Res } from '@nestjs/common';
import {
  agreementAnswer,
  agreementQuery,
  tableQuery,
  turnoutAnswer,
  votesAnswer,
  votesQuery,
  type AgreementQuery,
  type TableQuery,
  type VotesQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { AgreementService } from './agreement.service.js';
import { VotesService } from './votes.service.js';

@Controller('api/workspaces/:workspace/processes/:process/votes')
export class VotesController {
  constructor(
    private readonly votes: VotesService,
    private readonly agreement: AgreementService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(votesAnswer, 'Results of a vote by option: online, on paper, pooled, with shares and points', {
    table: true,
  })
  async results(
    @InProcess() place: ProcessPlace,
    @Query(valid(votesQuery)) { format, channel }: VotesQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.votes.answer(place, channel ?? null));
    else sendTable(reply, format, await this.votes.table(place, channel ?? null));
  }

  @Get('turnout')
  @Access('viewer')
  @Answers(turnoutAnswer, 'Who voted of those entitled: all, by group, and by unit of a protocol', { table: true })
  async turnout(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.votes.turnout(place));
    else sendTable(reply, format, await this.votes.turnoutTable(place));
  }

  @Get('agreement')
  @Access('viewer')
  @Answers(agreementAnswer, 'What people agree on, what divides them, and groups that vote alike', { table: true })
  async agree(
    @InProcess() place: ProcessPlace,
    @Query(valid(agreementQuery)) { format, seed }: AgreementQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.agreement.answer(place, seed));
    else sendTable(reply, format, await this.agreement.table(place, seed));
  }
}
