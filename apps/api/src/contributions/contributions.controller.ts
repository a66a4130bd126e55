import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  contributionDetail,
  contributionExportQuery,
  contributionList,
  contributionQuery,
  erasure,
  filterChoices,
  overTime,
  overTimeQuery,
  similarContributions,
  uuid,
  type ContributionDetail,
  type ContributionExportQuery,
  type ContributionQuery,
  type Erasure,
  type FilterChoices,
  type OverTimeQuery,
  type SimilarContributions,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { ContributionsService } from './contributions.service.js';
import { ErasureService } from './erasure.service.js';
import { ExportService } from './export.service.js';
import { OverTimeService } from './over-time.service.js';
import { SimilarService } from './similar.service.js';

@Controller('api/workspaces/:workspace/processes/:process/contributions')
@Access('viewer')
export class ContributionsController {
  constructor(
    private readonly contributions: ContributionsService,
    private readonly erasures: ErasureService,
    private readonly exports: ExportService,
    private readonly similar: SimilarService,
    private readonly times: OverTimeService,
  ) {}

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

  @Get('choices')
  @Answers(filterChoices, 'What the filters can be set to: phases, sources, the first and the last day')
  choices(@InProcess() place: ProcessPlace): Promise<FilterChoices> {
    return this.contributions.choices(place);
  }

  @Get('over-time')
  @Answers(overTime, 'When contributions came and from how many people, of all or of one theme', { table: true })
  async overTime(
    @InProcess() place: ProcessPlace,
    @Query(valid(overTimeQuery)) { format, ...query }: OverTimeQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.times.read(place, query));
    else sendTable(reply, format, await this.times.table(place, query));
  }

  @Get('export')
  @Answers(null, 'Contributions as a file, CSV or XLSX, that the product reads back; no personal data')
  export(
    @InProcess() place: ProcessPlace,
    @Query(valid(contributionExportQuery)) query: ContributionExportQuery,
    @Res() reply: FastifyReply,
  ): void {
    const { name, type, content } = this.exports.open(place, query);
    void reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('content-type', type)
      .send(content);
  }

  @Get(':contribution')
  @Answers(contributionDetail, 'One contribution and its way: source, theme, answer, decision, outcome')
  find(@InProcess() place: ProcessPlace, @Param('contribution', valid(uuid)) id: string): Promise<ContributionDetail> {
    return this.contributions.find(place, id);
  }

  @Get(':contribution/similar')
  @Answers(similarContributions, 'What says much the same, and apart from it the copies that make a joint letter')
  listSimilar(
    @InProcess() place: ProcessPlace,
    @Param('contribution', valid(uuid)) id: string,
  ): Promise<SimilarContributions> {
    return this.similar.list(place, id);
  }

  @Post(':contribution/erasure')
  @HttpCode(200)
  @Access('admin', 'write')
  @Answers(
    erasure,
    'Erase the person behind a contribution from the whole municipality, or the text where nobody is known',
  )
  erase(@InProcess() place: ProcessPlace, @Param('contribution', valid(uuid)) id: string): Promise<Erasure> {
    return this.erasures.erase(place, id);
  }
}
