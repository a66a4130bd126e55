import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  codeframe,
  codeframeList,
  codeframeRequest,
  codeframeVersions,
  savedCodeframe,
  tableQuery,
  uuid,
  type Codeframe,
  type CodeframeList,
  type CodeframeRequest,
  type CodeframeVersions,
  type TableQuery,
} from '#contracts';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { tableOf } from './codeframe-views.js';
import { CodeframesService } from './codeframes.service.js';

@Controller('api/workspaces/:workspace/codeframes')
@Access('analyst')
export class CodeframesController {
  constructor(private readonly codeframes: CodeframesService) {}

  @Get()
  @Answers(codeframeList, 'The codeframes of a municipality')
  list(@InWorkspace() place: Place): Promise<CodeframeList> {
    return this.codeframes.list(place);
  }

  @Get('default')
  @Answers(codeframe, "The project's civic codeframe: a pattern to begin from", { table: true })
  civic(@Query(valid(tableQuery)) { format }: TableQuery, @Res() reply: FastifyReply): void {
    answer(reply, format, this.codeframes.civic());
  }

  @Get(':codeframe')
  @Answers(codeframe, 'One codeframe with its topics, words and examples', { table: true })
  async get(
    @InWorkspace() place: Place,
    @Param('codeframe', valid(uuid)) id: string,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    answer(reply, format, await this.codeframes.get(place, id));
  }

  @Get(':codeframe/versions')
  @Answers(codeframeVersions, 'What a codeframe was before each change, the newest first')
  versions(@InWorkspace() place: Place, @Param('codeframe', valid(uuid)) id: string): Promise<CodeframeVersions> {
    return this.codeframes.versions(place, id);
  }

  @Post(':codeframe/versions/:version/restore')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(savedCodeframe, 'Go back to what a codeframe was; themes are found anew where it is used')
  restore(
    @InWorkspace() place: Place,
    @Param('codeframe', valid(uuid)) id: string,
    @Param('version', valid(z.coerce.number().int().min(1))) version: number,
  ) {
    return this.codeframes.restore(place, id, version);
  }

  @Post()
  @Access('editor', 'write')
  @Answers(savedCodeframe, 'Make a codeframe of topics, words and examples')
  create(@InWorkspace() place: Place, @Body(valid(codeframeRequest)) request: CodeframeRequest) {
    return this.codeframes.create(place, request);
  }

  @Post('file')
  @Access('editor', 'write')
  @Answers(savedCodeframe, 'Upload a codeframe as CSV, workbook or JSON (multipart: file, name, replace)')
  upload(@InWorkspace() place: Place, @Req() request: FastifyRequest) {
    return this.codeframes.upload(place, request);
  }

  @Put(':codeframe')
  @Access('editor', 'write')
  @Answers(savedCodeframe, 'Replace a codeframe; themes are found anew where it is used')
  replace(
    @InWorkspace() place: Place,
    @Param('codeframe', valid(uuid)) id: string,
    @Body(valid(codeframeRequest)) request: CodeframeRequest,
  ) {
    return this.codeframes.replace(place, id, request);
  }

  @Delete(':codeframe')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete a codeframe that no process uses')
  remove(@InWorkspace() place: Place, @Param('codeframe', valid(uuid)) id: string): Promise<void> {
    return this.codeframes.remove(place, id);
  }
}

function answer(reply: FastifyReply, format: TableQuery['format'], found: Codeframe): void {
  if (format === 'json') void reply.send(found);
  else sendTable(reply, format, tableOf(found));
}
