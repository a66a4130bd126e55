import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import {
  linkByRequest,
  linkageReport,
  relinkStarted,
  uuid,
  type LinkageAnswer,
  type LinkByRequest,
  type RelinkStarted,
} from '#contracts';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { LinkageService } from './linkage.service.js';

@Controller('api/workspaces/:workspace/processes/:process/linkage')
@Access('viewer')
export class LinkageController {
  constructor(private readonly linkage: LinkageService) {}

  @Get()
  @Answers(
    linkageReport,
    'Who is recognised in which sources, between which numbers the people lie, and what cannot be told',
  )
  read(@InProcess() place: ProcessPlace): Promise<LinkageAnswer> {
    return this.linkage.read(place);
  }

  @Put('sources/:source')
  @HttpCode(202)
  @Access('editor', 'import')
  @Answers(relinkStarted, 'Set by what the people of a source are recognised; its people are named anew')
  relink(
    @InProcess() place: ProcessPlace,
    @Param('source', valid(uuid)) sourceId: string,
    @Body(valid(linkByRequest)) { linkBy }: LinkByRequest,
  ): Promise<RelinkStarted> {
    return this.linkage.relink(place, sourceId, linkBy);
  }
}
