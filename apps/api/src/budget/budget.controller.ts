import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import {
  ballotCountsRequest,
  budgetAnswer,
  budgetRulesRequest,
  budgetSheet,
  protocolQuery,
  publishedRequest,
  tableQuery,
  uuid,
  type BallotCountsRequest,
  type BudgetAnswer,
  type BudgetRulesRequest,
  type BudgetSheet,
  type ProtocolQuery,
  type PublishedRequest,
  type TableQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendPrintable } from '../tables/printable.js';
import { sendTable } from '../tables/send-table.js';
import { BudgetProtocolService } from './budget-protocol.service.js';
import { BudgetService } from './budget.service.js';

@Controller('api/workspaces/:workspace/processes/:process/budget')
export class BudgetController {
  constructor(
    private readonly budget: BudgetService,
    private readonly protocols: BudgetProtocolService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(budgetAnswer, 'A participatory budget counted anew by its rules, held against the published list', {
    table: true,
  })
  async read(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.budget.answer(place));
    else sendTable(reply, format, await this.budget.table(place));
  }

  @Get('protocol')
  @Access('viewer')
  @Answers(null, 'The protocol of the results as a page to print')
  async protocol(
    @InProcess() place: ProcessPlace,
    @Query(valid(protocolQuery)) { language }: ProtocolQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPrintable(reply, await this.protocols.write(place, language));
  }

  @Put('rules')
  @Access('editor', 'write')
  @Answers(budgetAnswer, 'The rules of the edition; null goes back to those of the imported files')
  changeRules(
    @InProcess() place: ProcessPlace,
    @Body(valid(budgetRulesRequest)) request: BudgetRulesRequest,
  ): Promise<BudgetAnswer> {
    return this.budget.changeRules(place, request);
  }

  @Put('projects/:contribution')
  @Access('editor', 'write')
  @Answers(budgetAnswer, 'Cost, pool, checks and appeal of one project')
  changeSheet(
    @InProcess() place: ProcessPlace,
    @Param('contribution', valid(uuid)) id: string,
    @Body(valid(budgetSheet)) sheet: BudgetSheet,
  ): Promise<BudgetAnswer> {
    return this.budget.changeSheet(place, id, sheet);
  }

  @Put('ballots')
  @Access('editor', 'write')
  @Answers(budgetAnswer, 'Ballots issued, valid and invalid by reason, for each channel and place')
  changeBallots(
    @InProcess() place: ProcessPlace,
    @Body(valid(ballotCountsRequest)) request: BallotCountsRequest,
  ): Promise<BudgetAnswer> {
    return this.budget.changeBallots(place, request);
  }

  @Put('published')
  @Access('editor', 'write')
  @Answers(budgetAnswer, 'The published list of winners; null goes back to what the source marks')
  changePublished(
    @InProcess() place: ProcessPlace,
    @Body(valid(publishedRequest)) request: PublishedRequest,
  ): Promise<BudgetAnswer> {
    return this.budget.changePublished(place, request);
  }
}
