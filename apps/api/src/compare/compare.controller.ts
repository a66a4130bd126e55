import { Controller, Get, Query, Res } from '@nestjs/common';
import { compareAnswer, compareQuery, type CompareQuery } from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, CalledBy, type Caller } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { NotSignedInError } from '../http/http-errors.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { compareTable } from './compare-table.js';
import { CompareService } from './compare.service.js';

@Controller('api/compare')
export class CompareController {
  constructor(private readonly comparison: CompareService) {}

  @Get()
  @Access('signed-in')
  @Answers(compareAnswer, 'Reach of two to six processes of municipalities that the person may see: comparable or not')
  async compare(
    @CalledBy() { personId }: Caller,
    @Query(valid(compareQuery)) { with: asked, format }: CompareQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (personId === null) throw new NotSignedInError();
    const answer = await this.comparison.answer(personId, asked);
    if (format === 'json') void reply.send(answer);
    else sendTable(reply, format, compareTable(answer));
  }
}
