import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { paperFormList, paperFormRequest, publicId, type PaperFormList, type PaperFormRequest } from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { PaperFormsService } from './paper-forms.service.js';

/** A page with a style of its own, a drawing, and nothing else. */
const PAPER_SECURITY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

@Controller('api/workspaces/:workspace/processes/:process/public/paper-forms')
export class PaperFormsController {
  constructor(private readonly forms: PaperFormsService) {}

  @Get()
  @Access('viewer')
  @Answers(paperFormList, 'Batches of paper forms with a stub, and how many of their sheets were typed in')
  list(@InProcess() place: ProcessPlace): Promise<PaperFormList> {
    return this.forms.list(place);
  }

  @Post()
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(paperFormList, 'Take the next numbers for a batch of paper forms; no two batches share a number')
  create(
    @InProcess() place: ProcessPlace,
    @Body(valid(paperFormRequest)) request: PaperFormRequest,
  ): Promise<PaperFormList> {
    return this.forms.create(place, request);
  }

  @Get(':batch/sheets')
  @Access('editor')
  @Answers(null, 'The sheets of a batch as a page to print, one A4 each')
  async sheets(
    @InProcess() place: ProcessPlace,
    @Param('batch', valid(publicId)) batch: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', PAPER_SECURITY)
      .header('cache-control', 'no-store')
      .send(await this.forms.sheets(place, batch));
  }
}
