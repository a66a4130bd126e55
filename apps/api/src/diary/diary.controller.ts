import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  diary,
  diaryEntry,
  diaryEntryRequest,
  diaryQuery,
  uuid,
  type DiaryEntry,
  type DiaryEntryRequest,
  type DiaryQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { DiaryService } from './diary.service.js';

@Controller('api/workspaces/:workspace/processes/:process/diary')
export class DiaryController {
  constructor(private readonly diary: DiaryService) {}

  @Get()
  @Access('viewer')
  @Answers(diary, 'The process diary, newest first, with its sums and the cost per added participant', { table: true })
  async read(
    @InProcess() place: ProcessPlace,
    @Query(valid(diaryQuery)) { format }: DiaryQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.diary.read(place));
    else sendTable(reply, format, await this.diary.table(place));
  }

  @Post()
  @Access('editor', 'write')
  @Answers(diaryEntry, 'Write an entry into the diary')
  create(
    @InProcess() place: ProcessPlace,
    @Body(valid(diaryEntryRequest)) entry: DiaryEntryRequest,
  ): Promise<DiaryEntry> {
    return this.diary.save(place, null, entry);
  }

  @Put(':entry')
  @Access('editor', 'write')
  @Answers(diaryEntry, 'Change an entry of the diary')
  change(
    @InProcess() place: ProcessPlace,
    @Param('entry', valid(uuid)) id: string,
    @Body(valid(diaryEntryRequest)) entry: DiaryEntryRequest,
  ): Promise<DiaryEntry> {
    return this.diary.save(place, id, entry);
  }

  @Delete(':entry')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Take an entry out of the diary; it can be restored')
  remove(@InProcess() place: ProcessPlace, @Param('entry', valid(uuid)) id: string): Promise<void> {
    return this.diary.mark(place, id, true);
  }

  @Post(':entry/restore')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Bring an entry back that was taken out')
  restore(@InProcess() place: ProcessPlace, @Param('entry', valid(uuid)) id: string): Promise<void> {
    return this.diary.mark(place, id, false);
  }
}
