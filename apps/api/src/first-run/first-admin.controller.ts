import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { firstAdminAnswer, firstAdminRequest, type FirstAdminRequest, type Session } from '#contracts';
import { type Settings } from '#settings';
import { type FastifyReply } from 'fastify';
import { writeSessionCookie } from '../auth/session-cookie.js';
import { Access } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { SETTINGS } from '../tokens.js';
import { FirstAdminService } from './first-admin.service.js';

@Controller('api/installation/first-administrator')
@Access('public')
export class FirstAdminController {
  constructor(
    private readonly firstAdmin: FirstAdminService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(200)
  @Answers(
    firstAdminAnswer,
    'Begin an empty installation with the code that it printed: a municipality and who runs it',
  )
  async begin(
    @Body(valid(firstAdminRequest)) request: FirstAdminRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { secret, session } = await this.firstAdmin.begin(request);
    writeSessionCookie(reply, this.settings, secret, new Date(session.expiresAt));
    return session;
  }
}
