import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import {
  saveTalkRequest,
  talkAnswer,
  talkFile,
  talkQuery,
  type SaveTalkRequest,
  type TalkAnswer,
  type TalkFile,
  type TalkQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { TalkService } from './talk.service.js';

@Controller('api/workspaces/:workspace/processes/:process/talk')
export class TalkController {
  constructor(private readonly talk: TalkService) {}

  @Get()
  @Access('viewer')
  @Answers(talkAnswer, 'The talk of a process and what its release offers for slides')
  read(@InProcess() place: ProcessPlace, @Query(valid(talkQuery)) { release }: TalkQuery): Promise<TalkAnswer> {
    return this.talk.read(place, release ?? null);
  }

  @Put()
  @Access('editor', 'write')
  @Answers(talkAnswer, 'Saves the talk over the version that was read')
  save(@InProcess() place: ProcessPlace, @Body(valid(saveTalkRequest)) body: SaveTalkRequest): Promise<TalkAnswer> {
    return this.talk.save(place, body);
  }

  @Get('files/:kind')
  @Access('viewer')
  @Answers(null, 'The talk as a PowerPoint file, or as one HTML file that needs no network')
  file(
    @InProcess() place: ProcessPlace,
    @Param('kind', valid(talkFile)) kind: TalkFile,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.talk.send(reply, place, kind);
  }
}
