import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access } from '../http/access.decorator.js';
import { TooManyAttemptsError } from '../http/http-errors.js';
import { PublicAssets } from './public-assets.js';
import { PublicLimits } from './public-limits.js';
import { PublicPagesService, type DownloadFormat } from './public-pages.service.js';
import { sendPage } from './public-site.js';

interface At {
  readonly workspace: string;
  readonly process: string;
}

/** Results pages that everybody may read. They are pages for people and no part of the api: each has its address as a list. */
@Controller()
@Access('public')
export class PublicPagesController {
  constructor(
    private readonly pages: PublicPagesService,
    private readonly assets: PublicAssets,
    private readonly limits: PublicLimits,
  ) {}

  @Get(['public-assets/:name'])
  asset(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const file = this.assets.find(name);
    if (file === null)
      sendPage(request, reply, this.pages.notice(null, 'pl', 'not-found'), { status: 404, keep: 'nowhere' });
    else sendPage(request, reply, file, { keep: 'for-good' });
  }

  @Get(['public/:workspace'])
  async list(
    @Param('workspace') workspace: string,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, await this.pages.list(workspace, lang));
  }

  @Get(['public/:workspace/-/accessibility'])
  async accessibility(
    @Param('workspace') workspace: string,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, await this.pages.accessibility(workspace, lang));
  }

  /** The coat of arms; opened by itself it may do nothing but be seen. */
  @Get(['public/:workspace/-/logo'])
  async logo(@Param('workspace') workspace: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const logo = await this.pages.logo(workspace);
    if (logo === null) {
      sendPage(request, reply, this.pages.notice(null, 'pl', 'not-found'), { status: 404, keep: 'nowhere' });
      return;
    }
    void reply
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .header('cache-control', 'public, max-age=300')
      .header('etag', `"${logo.hash}"`)
      .header('x-content-type-options', 'nosniff')
      .header('content-type', logo.type)
      .send(logo.bytes);
  }

  @Get(['public/:workspace/:process'])
  async process(
    @Param() at: At,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, await this.pages.process({ ...at, lang }));
  }

  /** One release for good: what a report or a letter refers to. */
  @Get(['public/:workspace/:process/releases/:number'])
  async release(
    @Param() { number, ...at }: At & { number: string },
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, await this.pages.process({ ...at, lang, number: wholeNumber(number) ?? 0 }));
  }

  @Get(['public/:workspace/:process/method'])
  async method(
    @Param() at: At,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, await this.pages.method({ ...at, lang }));
  }

  @Get(['public/:workspace/:process/remarks'])
  async remarks(
    @Param() at: At,
    @Query() { lang, page }: { lang?: string; page?: string },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, await this.pages.remarks({ ...at, lang }, wholeNumber(page) ?? 1));
  }

  @Get(['public/:workspace/:process/qr.svg'])
  async qr(@Param() at: At, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(request, reply, await this.pages.qr(at));
  }

  @Get(['public/:workspace/:process/download/:format'])
  async download(
    @Param() { format, ...at }: At & { format: string },
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!['csv', 'xlsx', 'json'].includes(format)) {
      sendPage(request, reply, this.pages.notice(null, lang, 'not-found'), { status: 404, keep: 'nowhere' });
      return;
    }
    try {
      await this.limits.take('download', request.ip);
    } catch (error) {
      if (!(error instanceof TooManyAttemptsError)) throw error;
      void reply.header('retry-after', String(error.retryAfterSeconds));
      sendPage(request, reply, this.pages.notice(null, lang, 'too-many'), { status: 429, keep: 'nowhere' });
      return;
    }
    const { page, status, name } = await this.pages.download({ ...at, lang }, format as DownloadFormat);
    if (status === 200) sendPage(request, reply, page, { keep: 'a-minute', fileName: name });
    else sendPage(request, reply, page, { status, keep: 'nowhere' });
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { page, status }: { page: Parameters<typeof sendPage>[2]; status: number },
): void {
  sendPage(request, reply, page, { status, keep: status === 200 ? 'a-minute' : 'nowhere' });
}

function wholeNumber(text: string | undefined): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : null;
}
