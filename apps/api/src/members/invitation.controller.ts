import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { acceptInvitationRequest, acceptedInvitation, type AcceptInvitationRequest, type Session } from '#contracts';
import { type Settings } from '#settings';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { writeSessionCookie } from '../auth/session-cookie.js';
import { Access } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { SETTINGS } from '../tokens.js';
import { MembersService } from './members.service.js';

@Controller('api/invitation')
export class InvitationController {
  constructor(
    private readonly members: MembersService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('public')
  @Answers(acceptedInvitation, 'Become a member by a link, and be signed in')
  async accept(
    @Body(valid(acceptInvitationRequest)) request: AcceptInvitationRequest,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { secret, session } = await this.members.accept(request, ip);
    writeSessionCookie(reply, this.settings, secret, new Date(session.expiresAt));
    return session;
  }
}
