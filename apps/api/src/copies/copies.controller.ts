import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  copiesAnswer,
  copiesPreview,
  copiesQuery,
  copiesRequest,
  type CopiesAnswer,
  type CopiesPreview,
  type CopiesQuery,
  type CopiesRequest,
} from '#contracts';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { CopiesService } from './copies.service.js';

/** Nothing is written here but a line of the trail: the role in the other municipality decides what may be written there. */
@Controller('api/workspaces/:workspace/copies')
export class CopiesController {
  constructor(private readonly copies: CopiesService) {}

  @Get()
  @Access('viewer')
  @Answers(copiesPreview, 'What can be copied to another municipality of the person, how it stands there, what stays')
  preview(@InWorkspace() place: Place, @Query(valid(copiesQuery)) { to }: CopiesQuery): Promise<CopiesPreview> {
    return this.copies.preview(place, to);
  }

  @Post()
  @HttpCode(200)
  @Access('viewer', 'write')
  @Answers(copiesAnswer, 'Copies all of them to another municipality or none; never words of residents')
  copy(@InWorkspace() place: Place, @Body(valid(copiesRequest)) request: CopiesRequest): Promise<CopiesAnswer> {
    return this.copies.copy(place, request);
  }
}
