import { Controller, Get, Query, Res } from '@nestjs/common';
import { compareAnswer, compareQuery, compareThemesAnswer, type CompareQuery } from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, CalledBy, type Caller } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { NotSignedInError } from '../http/http-errors.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { CompareAccess } from './compare-access.js';
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
}
