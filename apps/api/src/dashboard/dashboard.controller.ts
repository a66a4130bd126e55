import { Controller, Get, Inject, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { NotFoundError } from '#domain';
import { Access } from '../http/access.decorator.js';
import { DASHBOARD_FOLDER } from '../tokens.js';

/** Every address of the dashboard is one page; the router in the browser knows which screen it is. */
@Controller()
@Access('public')
export class DashboardController {
  constructor(@Inject(DASHBOARD_FOLDER) private readonly folder: string) {}

  @Get(['/', 'sign-in', 'start', 'invitation', 's', 'compare', 'w/*'])
  page(@Res() reply: FastifyReply): void {
    const file = join(this.folder, 'index.html');
    if (!existsSync(file)) throw new NotFoundError('not-found', 'The dashboard has not been built.');
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(createReadStream(file));
  }
}
