import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  compareAnswer,
  compareQuery,
  compareThemesAnswer,
  themeMatchRequest,
  uuid,
  type CompareQuery,
  type ThemeMatchRequest,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, CalledBy, type Caller } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { NotSignedInError } from '../http/http-errors.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { CompareAccess } from './compare-access.js';
import { CompareMatchesService } from './compare-matches.service.js';
import { compareThemesTable } from './compare-themes-table.js';
import { CompareThemesService } from './compare-themes.service.js';
import { compareTable } from './compare-table.js';
import { CompareService } from './compare.service.js';

@Controller('api/compare')
export class CompareController {
  constructor(
    private readonly access: CompareAccess,
    private readonly comparison: CompareService,
    private readonly themeComparison: CompareThemesService,
    private readonly matches: CompareMatchesService,
  ) {}

  @Get()
  @Access('signed-in')
  @Answers(compareAnswer, 'Reach of two to six processes of municipalities that the person may see: comparable or not')
  async compare(
    @CalledBy() { personId }: Caller,
    @Query(valid(compareQuery)) { with: asked, format }: CompareQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (personId === null) throw new NotSignedInError();
    const { open, closed } = await this.access.split(personId, asked);
    const answer = await this.comparison.answer(personId, open, closed);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, compareTable(answer));
  }

  @Get('themes')
  @Access('signed-in')
  @Answers(compareThemesAnswer, 'Their themes: what a shared codeframe puts together, and what has no counterpart')
  async themes(
    @CalledBy() { personId }: Caller,
    @Query(valid(compareQuery)) { with: asked, format }: CompareQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (personId === null) throw new NotSignedInError();
    const { open } = await this.access.split(personId, asked);
    const answer = await this.themeComparison.answer(personId, open);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, compareThemesTable(answer));
  }

  @Post('matches')
  @HttpCode(204)
  @Access('signed-in', 'write')
  @Answers(null, 'Say that two themes of two processes are about the same: from then on they are compared')
  async match(
    @CalledBy() { personId }: Caller,
    @Body(valid(themeMatchRequest)) request: ThemeMatchRequest,
  ): Promise<void> {
    if (personId === null) throw new NotSignedInError();
    await this.matches.match(personId, request);
  }

  @Delete('matches/:match')
  @HttpCode(204)
  @Access('signed-in', 'write')
  @Answers(null, 'Take such a match back')
  async undo(@CalledBy() { personId }: Caller, @Param('match', valid(uuid)) id: string): Promise<void> {
    if (personId === null) throw new NotSignedInError();
    await this.matches.undo(personId, id);
  }
}
