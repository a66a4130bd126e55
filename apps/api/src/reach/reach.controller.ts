import { Controller, Get, Query, Res } from '@nestjs/common';
import {
  reachAnswer,
  reachChannelsAnswer,
  reachOverTimeAnswer,
  reachThemesAnswer,
  reachThemesQuery,
  reachVoiceAnswer,
  tableQuery,
  type ReachThemesQuery,
  type TableQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { channelsTable, overTimeTable, reachTable, themesTable, voiceTable } from './reach-tables.js';
import { ReachService } from './reach.service.js';

@Controller('api/workspaces/:workspace/processes/:process/reach')
export class ReachController {
  constructor(private readonly reach: ReachService) {}

  @Get()
  @Access('viewer')
  @Answers(reachAnswer, 'Who took part, group by group, against the resident population', { table: true })
  async read(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.reach.answer(place);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, reachTable(place, answer));
  }

  @Get('themes')
  @Access('viewer')
  @Answers(reachThemesAnswer, 'Who raised what: themes by the groups of one attribute, people counted', { table: true })
  async themes(
    @InProcess() place: ProcessPlace,
    @Query(valid(reachThemesQuery)) { variable, format }: ReachThemesQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.reach.themes(place, variable);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, themesTable(place, answer));
  }

  @Get('channels')
  @Access('viewer')
  @Answers(reachChannelsAnswer, 'Whom each channel reached, and whom it adds to the others', { table: true })
  async channels(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.reach.channels(place);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, channelsTable(place, answer));
  }

  @Get('voice')
  @Access('viewer')
  @Answers(reachVoiceAnswer, 'How evenly people share the floor, who came back, and how many went how far', {
    table: true,
  })
  async voice(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.reach.voice(place);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, voiceTable(place, answer));
  }

  @Get('over-time')
  @Access('viewer')
  @Answers(reachOverTimeAnswer, 'Reach as it grew, period by period', { table: true })
  async overTime(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.reach.overTime(place);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, overTimeTable(place, answer));
  }
}
