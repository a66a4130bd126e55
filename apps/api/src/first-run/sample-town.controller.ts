import { Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { sampleTown, type SampleTown } from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { SampleTownService } from './sample-town.service.js';

@Controller('api/workspaces/:workspace/sample-town')
export class SampleTownController {
  constructor(private readonly towns: SampleTownService) {}

  @Get()
  @Access('viewer')
  @Answers(sampleTown, 'How far the loading of this invented municipality is; 204 for one that nobody loaded')
  async read(
    @InWorkspace() place: Place,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SampleTown | undefined> {
    const town = await this.towns.find(place);
    if (town) return town;
    reply.status(204);
  }

  @Post()
  @Access('admin')
  @Answers(sampleTown, 'Load an invented municipality beside this one, to try things with')
  load(@InWorkspace() place: Place): Promise<SampleTown> {
    return this.towns.load(place);
  }

  @Delete()
  @HttpCode(204)
  @Access('admin')
  @Answers(null, 'Remove this invented municipality whole')
  remove(@InWorkspace() place: Place): Promise<void> {
    return this.towns.remove(place);
  }
}
