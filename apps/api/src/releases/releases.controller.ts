import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  compareReleasesQuery,
  freezeRequest,
  releaseAnswer,
  releaseComparison,
  releaseList,
  releaseSummary,
  uuid,
  withdrawReleaseRequest,
  type CompareReleasesQuery,
  type FreezeRequest,
  type ReleaseAnswer,
  type ReleaseComparison,
  type ReleaseList,
  type ReleaseSummary,
  type WithdrawReleaseRequest,
} from '#contracts';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { ReleasesService } from './releases.service.js';

@Controller('api/workspaces/:workspace/processes/:process/releases')
export class ReleasesController {
  constructor(private readonly releases: ReleasesService) {}

  @Get()
  @Access('viewer')
  @Answers(releaseList, 'The releases of a process, newest first')
  list(@InProcess() place: ProcessPlace): Promise<ReleaseList> {
    return this.releases.list(place);
  }

  @Post()
  @Access('publisher', 'write')
  @Answers(releaseSummary, 'Freezes the present state of a process as its next release')
  freeze(@InProcess() place: ProcessPlace, @Body(valid(freezeRequest)) body: FreezeRequest): Promise<ReleaseSummary> {
    return this.releases.freeze(place, body);
  }

  @Get(':release')
  @Access('viewer')
  @Answers(releaseAnswer, 'A release whole; of a withdrawn one the reason alone')
  read(@InProcess() place: ProcessPlace, @Param('release', valid(uuid)) id: string): Promise<ReleaseAnswer> {
    return this.releases.read(place, id);
  }

  @Get(':release/differences')
  @Access('viewer')
  @Answers(releaseComparison, 'What is different in a later release')
  compare(
    @InProcess() place: ProcessPlace,
    @Param('release', valid(uuid)) id: string,
    @Query(valid(compareReleasesQuery)) query: CompareReleasesQuery,
  ): Promise<ReleaseComparison> {
    return this.releases.compare(place, id, query.with);
  }

  @Post(':release/publication')
  @HttpCode(200)
  @Access('publisher', 'write')
  @Answers(releaseSummary, 'Publishes a release')
  publish(@InProcess() place: ProcessPlace, @Param('release', valid(uuid)) id: string): Promise<ReleaseSummary> {
    return this.releases.publish(place, id);
  }

  @Post(':release/withdrawal')
  @HttpCode(200)
  @Access('publisher', 'write')
  @Answers(releaseSummary, 'Withdraws a release; its reason is all that is shown of it from then on')
  withdraw(
    @InProcess() place: ProcessPlace,
    @Param('release', valid(uuid)) id: string,
    @Body(valid(withdrawReleaseRequest)) body: WithdrawReleaseRequest,
  ): Promise<ReleaseSummary> {
    return this.releases.withdraw(place, id, body);
  }
}
