import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { NotFoundError } from '#domain';
import type { Settings } from '#settings';
import { readSessionCookie } from '../auth/session-cookie.js';
import { Access } from '../http/access.decorator.js';
import { DASHBOARD_FOLDER, SETTINGS } from '../tokens.js';
import { FirstPage } from './first-page.js';

/** Every address of the dashboard is one page; the router in the browser knows which screen it is. */
@Controller()
@Access('public')
export class DashboardController {
  private firstPage: FirstPage | undefined;

  constructor(
    @Inject(DASHBOARD_FOLDER) private readonly folder: string,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get(['/', 'sign-in', 'start', 'invitation', 's', 'compare', 'w/*'])
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.firstPage ??= FirstPage.open(this.folder);
    if (this.firstPage === undefined) throw new NotFoundError('not-found', 'The dashboard has not been built.');
    const page = this.firstPage.write({
      path: request.url.split('?', 1)[0]!,
      languages: request.headers['accept-language'],
      hasSession: readSessionCookie(request, this.settings) !== null,
    });
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-language, cookie')
      .send(page);
  }
}
