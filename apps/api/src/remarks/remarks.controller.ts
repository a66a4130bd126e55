import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  changeRemarksRequest,
  remarkChoices,
  remarkDetail,
  remarkList,
  remarkQuery,
  remarksChanged,
  remarkSheetQuery,
  sheetCheck,
  similarRemarks,
  uuid,
  type ChangeRemarksRequest,
  type RemarkChoices,
  type RemarkDetail,
  type RemarkQuery,
  type RemarksChanged,
  type RemarkSheetQuery,
  type SheetCheck,
  type SimilarRemarks,
} from '#contracts';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { sendXlsx } from '../tables/xlsx.js';
import { RemarksService } from './remarks.service.js';
import { SheetsService } from './sheets.service.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('api/workspaces/:workspace/processes/:process/remarks')
export class RemarksController {
  constructor(
    private readonly remarks: RemarksService,
    private readonly sheets: SheetsService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(remarkList, 'The register of remarks by filter, in the order of its numbers; also as XLSX', { table: true })
  async list(
    @InProcess() place: ProcessPlace,
    @Query(valid(remarkQuery)) query: RemarkQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (query.format === 'json') return void reply.send(await this.remarks.list(place, query));
    const { cursor: _cursor, limit: _limit, format, ...filter } = query;
    const table = await this.remarks.table(place, filter);
    if (format === 'xlsx') sendXlsx(reply, table);
    else sendTable(reply, format, table);
  }

  @Get('choices')
  @Access('viewer')
  @Answers(remarkChoices, 'Offices, passages, channels and themes that stand in the register')
  choices(@InProcess() place: ProcessPlace): Promise<RemarkChoices> {
    return this.remarks.choices(place);
  }

  @Post('changes')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(remarksChanged, 'Change rows or take a position on them, all or none; drafts until the ledger publishes')
  change(
    @InProcess() place: ProcessPlace,
    @Body(valid(changeRemarksRequest)) request: ChangeRemarksRequest,
  ): Promise<RemarksChanged> {
    return this.remarks.change(place, request);
  }

  @Get('sheet')
  @Access('editor')
  @Answers(null, 'The rows of a filter as a workbook that an office without an account fills in')
  async sheet(
    @InProcess() place: ProcessPlace,
    @Query(valid(remarkSheetQuery)) query: RemarkSheetQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, content } = await this.sheets.write(place, query, new Date());
    void reply
      .header('content-type', WORKBOOK)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(content);
  }

  @Post('sheet')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(sheetCheck, 'What a sheet that came back would change (multipart: file); nothing is stored')
  check(@InProcess() place: ProcessPlace, @Req() request: FastifyRequest): Promise<SheetCheck> {
    return this.sheets.check(place, request);
  }

  @Get(':remark')
  @Access('viewer')
  @Answers(remarkDetail, 'One row of the register, and who changed it last')
  read(@InProcess() place: ProcessPlace, @Param('remark', valid(uuid)) id: string): Promise<RemarkDetail> {
    return this.remarks.read(place, id);
  }

  @Get(':remark/similar')
  @Access('viewer')
  @Answers(similarRemarks, 'Remarks that the same answer may fit: near copies, much the same, of the same theme')
  similar(@InProcess() place: ProcessPlace, @Param('remark', valid(uuid)) id: string): Promise<SimilarRemarks> {
    return this.remarks.similar(place, id);
  }
}
