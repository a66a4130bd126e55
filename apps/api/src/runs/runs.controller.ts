import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { run, runList, startRunRequest, uuid, type Run, type RunList } from '#contracts';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendRunEvents } from './run-events.js';
import { RunsService } from './runs.service.js';

@Controller('api/workspaces/:workspace/processes/:process/runs')
@Access('viewer')
export class RunsController {
  constructor(private readonly runs: RunsService) {}

  @Get()
  @Answers(runList, 'The newest run of each kind, newest first')
  list(@InProcess() place: ProcessPlace): Promise<RunList> {
    return this.runs.list(place);
  }

  @Post(':kind')
  @HttpCode(202)
  @Access('editor', 'write')
  @Answers(run, 'Compute anew: find-themes, measure-reach or measure-impact')
  start(
    @InProcess() place: ProcessPlace,
    @Param('kind') kind: string,
    @Body(valid(startRunRequest)) { seed }: z.infer<typeof startRunRequest>,
  ): Promise<Run> {
    return this.runs.start(place, kind, seed);
  }

  @Get(':run')
  @Answers(run, 'One run: its state and its named steps')
  get(@InProcess() place: ProcessPlace, @Param('run', valid(uuid)) id: string): Promise<Run> {
    return this.runs.get(place, id);
  }

  @Post(':run/cancel')
  @HttpCode(202)
  @Access('editor', 'write')
  @Answers(run, 'Ask a run to stop; nothing of it is stored')
  cancel(@InProcess() place: ProcessPlace, @Param('run', valid(uuid)) id: string): Promise<Run> {
    return this.runs.cancel(place, id);
  }

  @Get(':run/events')
  @Answers(null, 'Server-sent events: the run at each change, until it has ended')
  async events(
    @InProcess() place: ProcessPlace,
    @Param('run', valid(uuid)) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.runs.get(place, id);
    await sendRunEvents(reply, () => this.runs.get(place, id), this.runs.stopping);
  }
}
