import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import {
  digestList,
  digestPreview,
  digestRequest,
  uuid,
  type DigestList,
  type DigestPreview,
  type DigestRequest,
} from '#contracts';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { DigestsService } from './digests.service.js';

@Controller('api/workspaces/:workspace/digests')
@Access('viewer')
export class DigestsController {
  constructor(private readonly digests: DigestsService) {}

  @Get()
  @Answers(digestList, 'The mails that I asked for')
  list(@InWorkspace() place: Place): Promise<DigestList> {
    return this.digests.list(place);
  }

  @Put()
  @Access('viewer', 'write')
  @Answers(digestList, 'Ask for a mail about a process or the municipality, or change how often')
  save(@InWorkspace() place: Place, @Body(valid(digestRequest)) request: DigestRequest): Promise<DigestList> {
    return this.digests.save(place, request);
  }

  @Delete(':digest')
  @Access('viewer', 'write')
  @Answers(digestList, 'End a mail')
  remove(@InWorkspace() place: Place, @Param('digest', valid(uuid)) id: string): Promise<DigestList> {
    return this.digests.remove(place, id);
  }

  @Get(':digest/preview')
  @Answers(digestPreview, 'What would be sent now')
  preview(@InWorkspace() place: Place, @Param('digest', valid(uuid)) id: string): Promise<DigestPreview> {
    return this.digests.preview(place, id);
  }
}
