import { Controller, Get, Query, Res } from '@nestjs/common';
import {
  accessLog,
  assessmentQuery,
  qualityAnswer,
  type AccessLog,
  type AssessmentQuery,
  type QualityAnswer,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { AssessmentService } from './assessment.service.js';
import { QualityService } from './quality.service.js';

@Controller('api/workspaces/:workspace/processes/:process/quality')
@Access('viewer')
export class QualityController {
  constructor(
    private readonly quality: QualityService,
    private readonly assessments: AssessmentService,
  ) {}

  @Get()
  @Answers(
    qualityAnswer,
    'Rows in and out, copies, odd dates, how complete what people told of themselves is, and what is hidden',
  )
  read(@InProcess() place: ProcessPlace): Promise<QualityAnswer> {
    return this.quality.read(place);
  }

  @Get('log')
  @Access('admin')
  @Answers(accessLog, 'Who last did what with this process, newest first')
  log(@InProcess() place: ProcessPlace): Promise<AccessLog> {
    return this.quality.log(place);
  }

  @Get('assessment')
  @Access('analyst')
  @Answers(null, 'Draft of a data protection impact assessment as Markdown, made from what is stored and set')
  async assessment(
    @InProcess() place: ProcessPlace,
    @Query(valid(assessmentQuery)) { language }: AssessmentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, text } = await this.assessments.write(place, language, new Date());
    void reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .header('content-type', 'text/markdown; charset=utf-8')
      .send(text);
  }
}
