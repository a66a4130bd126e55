import { Controller, HttpCode, Param, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { takenWebhook, type TakenWebhook } from '#contracts';
import { type FastifyRequest } from 'fastify';
import { Access } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { HooksService } from './hooks.service.js';

@Controller('api/hooks')
export class HooksController {
  constructor(private readonly hooks: HooksService) {}

  @Post('citizenlab/:connection')
  @HttpCode(202)
  @Access('signed')
  @Answers(takenWebhook, 'A notification of CitizenLab, signed with the secret of its connection')
  take(@Param('connection') id: string, @Req() request: RawBodyRequest<FastifyRequest>): Promise<TakenWebhook> {
    return this.hooks.take(id, request.rawBody ?? Buffer.alloc(0), request.headers, request.ip);
  }
}
