import { Body, Controller, Get, Post } from '@nestjs/common';
import {
  createProcessRequest,
  overview,
  process,
  processSummary,
  type CreateProcessRequest,
  type Overview,
  type Process,
  type ProcessSummary,
} from '#contracts';
import { Access, InProcess, InWorkspace, type Place, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { OverviewService } from './overview.service.js';
import { ProcessesService } from './processes.service.js';

@Controller('api/workspaces/:workspace')
@Access('viewer')
export class ProcessesController {
  constructor(
    private readonly processes: ProcessesService,
    private readonly overviews: OverviewService,
  ) {}

  @Post('processes')
  @Access('admin', 'write')
  @Answers(processSummary, 'Add a process')
  create(
    @InWorkspace() place: Place,
    @Body(valid(createProcessRequest)) request: CreateProcessRequest,
  ): Promise<ProcessSummary> {
    return this.processes.create(place, request);
  }

  @Get('processes/:process')
  @Answers(process, 'One process: question, dates, promised level, population, dataset version')
  find(@InProcess() place: ProcessPlace): Promise<Process> {
    return this.processes.find(place);
  }

  @Get('processes/:process/overview')
  @Answers(overview, 'What residents said, who was reached, what was done')
  overview(@InProcess() place: ProcessPlace): Promise<Overview> {
    return this.overviews.read(place);
  }
}
