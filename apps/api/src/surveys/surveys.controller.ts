import { Body, Controller, Get, Param, Patch, Query, Res } from '@nestjs/common';
import {
  changeQuestionRequest,
  survey,
  surveyList,
  surveyQuery,
  tableQuery,
  uuid,
  type ChangeQuestionRequest,
  type Survey,
  type SurveyList,
  type SurveyQuery,
  type TableQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { SurveysService } from './surveys.service.js';

@Controller('api/workspaces/:workspace/processes/:process/surveys')
export class SurveysController {
  constructor(private readonly surveys: SurveysService) {}

  @Get()
  @Access('viewer')
  @Answers(surveyList, 'The questionnaires of a process: its sources that ask questions')
  list(@InProcess() place: ProcessPlace): Promise<SurveyList> {
    return this.surveys.list(place);
  }

  @Get(':source')
  @Access('viewer')
  @Answers(survey, 'The questions of a questionnaire with their results, pooled or on one channel', { table: true })
  async read(
    @InProcess() place: ProcessPlace,
    @Param('source', valid(uuid)) source: string,
    @Query(valid(surveyQuery)) { format, channel }: SurveyQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.surveys.get(place, source, channel ?? null));
    else sendTable(reply, format, await this.surveys.results(place, source, channel ?? null));
  }

  @Get(':source/code-book')
  @Access('viewer')
  @Answers(survey, 'The code book of a questionnaire: questions, types and options', { table: true })
  async codeBook(
    @InProcess() place: ProcessPlace,
    @Param('source', valid(uuid)) source: string,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.surveys.get(place, source, null));
    else sendTable(reply, format, await this.surveys.codeBook(place, source));
  }

  @Patch(':source/questions/:question')
  @Access('editor', 'write')
  @Answers(survey, 'Change type, words, order or visibility of a question; null gives a part back to the source')
  change(
    @InProcess() place: ProcessPlace,
    @Param('source', valid(uuid)) source: string,
    @Param('question', valid(uuid)) question: string,
    @Body(valid(changeQuestionRequest)) request: ChangeQuestionRequest,
  ): Promise<Survey> {
    return this.surveys.change(place, source, question, request);
  }
}
