import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { session, signInRequest, type Session, type SignInRequest } from '#contracts';
import { type Settings } from '#settings';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access, CalledBy, type Caller } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { SETTINGS } from '../tokens.js';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';

@Controller('api/session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('public')
  @Answers(session, 'Sign in with e-mail and password')
  async signIn(
    @Body(valid(signInRequest)) { email, password }: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { secret, session } = await this.sessions.signIn(email, password, request.ip);
    writeSessionCookie(reply, this.settings, secret, new Date(session.expiresAt));
    return session;
  }

  /** Asked on every first visit: that nobody is signed in is an answer and no error. */
  @Get()
  @Access('public')
  @Answers(session, 'Who is signed in, and in which municipalities; 204 where nobody is')
  async read(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session | undefined> {
    const secret = readSessionCookie(request, this.settings);
    const found = secret === null ? null : await this.sessions.find(secret);
    if (found) return found;
    reply.status(204);
  }

  @Delete()
  @HttpCode(204)
  @Access('signed-in')
  @Answers(null, 'Sign out')
  async signOut(
    @CalledBy() { sessionTokenHash }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (sessionTokenHash) await this.sessions.signOut(sessionTokenHash);
    clearSessionCookie(reply, this.settings);
  }
}
