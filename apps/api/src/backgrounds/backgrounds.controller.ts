import { Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { background, backgroundList, uuid, type Background, type BackgroundList } from '#contracts';
import { type FastifyRequest } from 'fastify';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { BackgroundsService } from './backgrounds.service.js';

@Controller('api/workspaces/:workspace/backgrounds')
@Access('analyst')
export class BackgroundsController {
  constructor(private readonly backgrounds: BackgroundsService) {}

  @Get()
  @Answers(backgroundList, 'Reference texts of a municipality: their names and how many, never the texts')
  list(@InWorkspace() place: Place): Promise<BackgroundList> {
    return this.backgrounds.list(place);
  }

  @Post()
  @Access('editor', 'write')
  @Answers(
    background,
    'Import reference texts, one a line or from one column of a table (multipart: file, name, column)',
  )
  upload(@InWorkspace() place: Place, @Req() request: FastifyRequest): Promise<Background> {
    return this.backgrounds.upload(place, request);
  }

  @Delete(':background')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete reference texts that no process uses')
  remove(@InWorkspace() place: Place, @Param('background', valid(uuid)) id: string): Promise<void> {
    return this.backgrounds.remove(place, id);
  }
}
