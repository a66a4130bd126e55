import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import {
  accessibilityAnswer,
  accessibilityFacts,
  publicId,
  publicPageAnswer,
  tellRequest,
  type AccessibilityAnswer,
  type AccessibilityFactsRequest,
  type PublicPageAnswer,
  type TellRequest,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, InWorkspace, type Place, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { PublicStaffService, type ListToTell } from './public-staff.service.js';

@Controller('api/workspaces/:workspace')
export class PublicStaffController {
  constructor(private readonly staff: PublicStaffService) {}

  @Get('processes/:process/public')
  @Access('viewer')
  @Answers(publicPageAnswer, 'The results page as the office sees it: what is late and from when residents read it')
  read(@InProcess() place: ProcessPlace): Promise<PublicPageAnswer> {
    return this.staff.read(place);
  }

  @Post('processes/:process/public/messages/:message/handled')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(publicPageAnswer, 'Mark a message of a reader as handled')
  handle(
    @InProcess() place: ProcessPlace,
    @Param('message', valid(publicId)) message: string,
  ): Promise<PublicPageAnswer> {
    return this.staff.handle(place, message);
  }

  @Post('processes/:process/public/codes')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(null, 'Codes and links to the own trail of everybody in the published release, for the platform to send')
  async codes(
    @InProcess() place: ProcessPlace,
    @Body(valid(tellRequest)) request: TellRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendList(reply, await this.staff.codes(place, request));
  }

  @Post('processes/:process/public/decisions/:decision/to-tell')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(null, 'Whom to tell of a decision: platform references with the link to each trail, never an address')
  async toTell(
    @InProcess() place: ProcessPlace,
    @Param('decision', valid(publicId)) decision: string,
    @Body(valid(tellRequest)) request: TellRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendList(reply, await this.staff.toTell(place, decision, request));
  }

  @Get('accessibility-statement')
  @Access('viewer')
  @Answers(accessibilityAnswer, 'What is filled in for the accessibility statement of the results pages')
  statement(@InWorkspace() place: Place): Promise<AccessibilityAnswer> {
    return this.staff.statement(place);
  }

  @Put('accessibility-statement')
  @Access('admin')
  @Answers(accessibilityAnswer, 'Fill in the accessibility statement of the results pages')
  save(
    @InWorkspace() place: Place,
    @Body(valid(accessibilityFacts)) facts: AccessibilityFactsRequest,
  ): Promise<AccessibilityAnswer> {
    return this.staff.saveStatement(place, facts);
  }
}

function sendList(reply: FastifyReply, { name, type, body }: ListToTell): void {
  void reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(body);
}
