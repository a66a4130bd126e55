import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { isLanguage, translate, type Language } from '#language';
import { NoticePage, PostButton, renderPage } from '#public';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Access } from '../http/access.decorator.js';
import { keptPage } from '../public/page-cache.js';
import { sendPage, siteOf } from '../public/public-site.js';
import { DigestsService } from './digests.service.js';

interface At {
  readonly workspace: string;
  readonly key: string;
}

/**
 * Ends a digest from its mail, without signing in: by hand with a button, because programs follow links, and by a mail program with one
 * POST (RFC 8058). The log knows the pattern of the address and never the key in it.
 */
@Controller()
@Access('public')
export class DigestVisitorsController {
  constructor(private readonly digests: DigestsService) {}

  @Get(['digests/:workspace/unsubscribe/:key'])
  ask(
    @Param() { workspace, key }: At,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const language = readLanguage(lang);
    const action = createElement(PostButton, {
      action: `/digests/${encodeURIComponent(workspace)}/unsubscribe/${encodeURIComponent(key)}?lang=${language}`,
      label: translate(language, 'digests.unsubscribe.button'),
    });
    send(request, reply, language, 'ask', action);
  }

  /** The key is its own proof; a mail program sends no Origin and no cookie. */
  @Post(['digests/:workspace/unsubscribe/:key'])
  @Access('signed')
  async end(
    @Param() { workspace, key }: At,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isGone = await this.digests.unsubscribe(workspace, key);
    send(request, reply, readLanguage(lang), isGone ? 'done' : 'unknown');
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
  what: 'ask' | 'done' | 'unknown',
  action?: ReturnType<typeof createElement>,
): void {
  const page = {
    site: siteOf(null, language, { path: null }),
    title: translate(language, `digests.unsubscribe.${what}`),
    text: translate(language, `digests.unsubscribe.${what}.text`),
    ...(action && { action }),
  };
  const html = keptPage('text/html; charset=utf-8', renderPage(createElement(NoticePage, page)));
  sendPage(request, reply, html, { status: what === 'unknown' ? 404 : 200, keep: 'nowhere' });
}

function readLanguage(lang: string | undefined): Language {
  return isLanguage(lang ?? '') ? (lang as Language) : 'pl';
}
