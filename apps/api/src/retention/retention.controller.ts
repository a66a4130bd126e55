import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  findByCodeRequest,
  foundByCode,
  retentionAnswer,
  retentionKind,
  retentionRules,
  type FindByCodeRequest,
  type FoundByCode,
  type RetentionAnswer,
  type RetentionRulesAnswer,
} from '#contracts';
import { type RetentionKind } from '#domain';
import { Access, InProcess, InWorkspace, type Place, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { RetentionService } from './retention.service.js';

@Controller('api/workspaces/:workspace')
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Get('retention')
  @Access('viewer')
  @Answers(retentionAnswer, 'What is kept of each process that could name a person, and until when')
  read(@InWorkspace() place: Place): Promise<RetentionAnswer> {
    return this.retention.answer(place);
  }

  @Put('retention')
  @Access('admin')
  @Answers(retentionAnswer, 'Change how long originals, scans and pseudonyms are kept')
  change(
    @InWorkspace() place: Place,
    @Body(valid(retentionRules)) rules: RetentionRulesAnswer,
  ): Promise<RetentionAnswer> {
    return this.retention.change(place, rules);
  }

  @Post('processes/:process/retention/:kind')
  @HttpCode(200)
  @Access('admin')
  @Answers(retentionAnswer, 'Delete what is due of one kind; there is no way back')
  delete(
    @InProcess() place: ProcessPlace,
    @Param('kind', valid(retentionKind)) kind: RetentionKind,
  ): Promise<RetentionAnswer> {
    return this.retention.delete(place, kind);
  }

  @Post('processes/:process/find-by-code')
  @HttpCode(200)
  @Access('admin')
  @Answers(
    foundByCode,
    'Find what bears a code, to erase a person at her wish; the code stands in the body, not in the address',
  )
  find(
    @InProcess() place: ProcessPlace,
    @Body(valid(findByCodeRequest)) { code }: FindByCodeRequest,
  ): Promise<FoundByCode> {
    return this.retention.find(place, code);
  }
}
