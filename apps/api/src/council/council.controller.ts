import { Body, Controller, Delete, Get, Param, Put, Query, Res } from '@nestjs/common';
import {
  councilAnswer,
  councilSchoolRequest,
  protocolQuery,
  tableQuery,
  uuid,
  type CouncilAnswer,
  type CouncilSchoolRequest,
  type ProtocolQuery,
  type TableQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendPrintable } from '../tables/printable.js';
import { sendTable } from '../tables/send-table.js';
import { CouncilProtocolService } from './council-protocol.service.js';
import { CouncilService } from './council.service.js';

@Controller('api/workspaces/:workspace/processes/:process/council')
export class CouncilController {
  constructor(
    private readonly council: CouncilService,
    private readonly protocols: CouncilProtocolService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(councilAnswer, 'The election of a youth council, school by school, with turnout of pupils', { table: true })
  async read(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.council.answer(place));
    else sendTable(reply, format, await this.council.table(place));
  }

  @Get('protocol')
  @Access('viewer')
  @Answers(null, 'The protocol of the election as a page to print')
  async protocol(
    @InProcess() place: ProcessPlace,
    @Query(valid(protocolQuery)) { language }: ProtocolQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPrintable(reply, await this.protocols.write(place, language));
  }

  @Put('schools')
  @Access('editor', 'write')
  @Answers(councilAnswer, 'A school as its commission counted it, saved under its name')
  save(
    @InProcess() place: ProcessPlace,
    @Body(valid(councilSchoolRequest)) school: CouncilSchoolRequest,
  ): Promise<CouncilAnswer> {
    return this.council.save(place, school);
  }

  @Delete('schools/:school')
  @Access('editor', 'write')
  @Answers(councilAnswer, 'Take a school back: what tally sheets say of it holds again')
  remove(@InProcess() place: ProcessPlace, @Param('school', valid(uuid)) id: string): Promise<CouncilAnswer> {
    return this.council.remove(place, id);
  }
}
