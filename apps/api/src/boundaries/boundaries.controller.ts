import { Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  boundarySet,
  boundarySetList,
  processBoundaries,
  uuid,
  type BoundarySet,
  type BoundarySetList,
  type ProcessBoundaries,
} from '#contracts';
import { type FastifyRequest } from 'fastify';
import { Access, InProcess, InWorkspace, type Place, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { BoundariesService } from './boundaries.service.js';

@Controller('api/workspaces/:workspace')
export class BoundariesController {
  constructor(private readonly boundaries: BoundariesService) {}

  @Get('boundaries')
  @Access('viewer')
  @Answers(boundarySetList, 'Boundaries of places that the municipality uploaded, without their shapes')
  list(@InWorkspace() place: Place): Promise<BoundarySetList> {
    return this.boundaries.list(place);
  }

  @Post('boundaries')
  @Access('editor', 'write')
  @Answers(
    boundarySet,
    'Upload boundaries of places as GeoJSON (multipart: file, name, source, variable, property, swap)',
  )
  upload(@InWorkspace() place: Place, @Req() request: FastifyRequest): Promise<BoundarySet> {
    return this.boundaries.upload(place, request);
  }

  @Delete('boundaries/:boundaries')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete a set of boundaries')
  remove(@InWorkspace() place: Place, @Param('boundaries', valid(uuid)) id: string): Promise<void> {
    return this.boundaries.remove(place, id);
  }

  @Get('processes/:process/boundaries')
  @Access('viewer')
  @Answers(processBoundaries, 'The boundaries that fit the places of a process, and what has no counterpart')
  ofProcess(@InProcess() place: ProcessPlace): Promise<ProcessBoundaries> {
    return this.boundaries.ofProcess(place);
  }
}
