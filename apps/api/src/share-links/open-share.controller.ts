import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { openShareRequest, shareGuest, type OpenShareRequest, type ShareGuest } from '#contracts';
import { type Database } from '#persistence';
import { type Settings } from '#settings';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { NotSignedInError } from '../http/http-errors.js';
import { valid } from '../http/zod-pipe.js';
import { DATABASE, SETTINGS } from '../tokens.js';
import { findVisit } from './guest-access.js';
import { clearGuestCookie, readGuestCookie, writeGuestCookie } from './guest-cookie.js';
import { OpenShareService } from './open-share.service.js';

/** The door for browsers that were given a share link and have no account. */
@Controller('api/share')
@Access('public')
export class OpenShareController {
  constructor(
    private readonly shares: OpenShareService,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(200)
  @Answers(shareGuest, 'Open a share link by its token, and its password where it has one')
  async open(
    @Body(valid(openShareRequest)) request: OpenShareRequest,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShareGuest> {
    const { secret, endsAt, guest } = await this.shares.open(request, ip);
    writeGuestCookie(reply, this.settings, secret, endsAt);
    return guest;
  }

  @Get()
  @Answers(shareGuest, 'The share link that this browser has opened')
  async read(@Req() request: FastifyRequest): Promise<ShareGuest> {
    const visit = await findVisit(request, this.database, this.settings);
    if (!visit) throw new NotSignedInError();
    return this.shares.describe(visit);
  }

  @Delete()
  @HttpCode(204)
  @Answers(null, 'Leave a share link that this browser has opened')
  async leave(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = readGuestCookie(request, this.settings);
    if (secret !== null) await this.shares.leave(secret);
    clearGuestCookie(reply, this.settings);
  }
}
