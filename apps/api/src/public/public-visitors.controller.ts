import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { IdeaPage, linkTo, NoticePage, PostButton, processPath, renderPage, type IdeaTrail } from '#public';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { createElement, type ReactElement } from 'react';
import { z } from 'zod';
import { Access } from '../http/access.decorator.js';
import { TooManyAttemptsError } from '../http/http-errors.js';
import { keptPage } from './page-cache.js';
import { PublicLimits, type LimitedAct } from './public-limits.js';
import { PublicPagesService, type Opened } from './public-pages.service.js';
import { sendPage } from './public-site.js';
import { PublicVisitorsService } from './public-visitors.service.js';

interface At {
  readonly workspace: string;
  readonly process: string;
}
type Open = Opened & { readonly refused: null };

const ideaForm = z.object({ key: z.string().trim().min(1).max(500) });
const addressForm = z.object({ address: z.email().max(254) });
const messageForm = z.object({ text: z.string().trim().min(3).max(2000) });
const wrongGroupForm = messageForm.extend({ number: z.coerce.number().int().min(1).max(10_000_000) });
const HTML = 'text/html; charset=utf-8';

/**
 * Forms of the results pages. None of these answers is kept by a browser or a proxy. The log knows the pattern of an address and never
 * the address itself, so the code in a link of a mail is not in it.
 */
@Controller()
@Access('public')
export class PublicVisitorsController {
  constructor(
    private readonly pages: PublicPagesService,
    private readonly visitors: PublicVisitorsService,
    private readonly limits: PublicLimits,
  ) {}

  @Get(['public/:workspace/:process/idea'])
  async ideaForm(
    @Param() at: At,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(request, reply, at, lang, null, (opened) => this.ideaPage(opened, at, lang, '/idea', null));
  }

  @Post(['public/:workspace/:process/idea'])
  async idea(
    @Param() at: At,
    @Query('lang') lang: string | undefined,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = ideaForm.safeParse(body);
    await this.answer(request, reply, at, lang, 'idea', async (opened) =>
      this.ideaPage(opened, at, lang, '/idea', await this.visitors.ideas(opened, form.data?.key ?? '')),
    );
  }

  /** The link in a person's mail. */
  @Get(['public/:workspace/:process/idea/:code'])
  async ideaByLink(
    @Param() { code, ...at }: At & { code: string },
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(request, reply, at, lang, 'idea', async (opened) =>
      this.ideaPage(opened, at, lang, `/idea/${encodeURIComponent(code)}`, await this.visitors.ideas(opened, code)),
    );
  }

  @Post(['public/:workspace/:process/wrong-group'])
  async wrongGroup(
    @Param() at: At,
    @Query('lang') lang: string | undefined,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = wrongGroupForm.safeParse(body);
    await this.answer(request, reply, at, lang, 'message', async (opened) => {
      if (!form.success) return null;
      await this.visitors.tellOffice(opened, form.data.text, form.data.number);
      return this.notice(opened, at, lang, 'public.thanks', 'public.thanks.text');
    });
  }

  @Post(['public/:workspace/:process/feedback'])
  async feedback(
    @Param() at: At,
    @Query('lang') lang: string | undefined,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = messageForm.safeParse(body);
    await this.answer(request, reply, at, lang, 'message', async (opened) => {
      if (!form.success) return null;
      await this.visitors.tellOffice(opened, form.data.text, null);
      return this.notice(opened, at, lang, 'public.thanks', 'public.thanks.text');
    });
  }

  @Post(['public/:workspace/:process/subscription'])
  async subscribe(
    @Param() at: At,
    @Query('lang') lang: string | undefined,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = addressForm.safeParse(body);
    await this.answer(request, reply, at, lang, 'subscription', async (opened) => {
      if (!form.success) return null;
      await this.visitors.subscribe(opened, form.data.address, lang);
      return this.notice(opened, at, lang, 'public.subscribe.sent', 'public.subscribe.sent-text');
    });
  }

  /** Shows a button: mail programs open links by themselves, and that is nobody's consent. */
  @Get(['public/:workspace/:process/subscription/:key'])
  async askToConfirm(
    @Param() { key, ...at }: At & { key: string },
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(request, reply, at, lang, null, (opened) => {
      const { site } = this.pages.view(opened, lang, null);
      const { t } = site.words;
      const action = createElement(PostButton, {
        action: linkTo(site, `${processPath(at.workspace, at.process)}/subscription/${encodeURIComponent(key)}`),
        label: t('public.subscribe.confirm-button'),
      });
      return createElement(NoticePage, {
        site,
        title: t('public.subscribe.confirm'),
        text: t('public.subscribe.confirm-text'),
        action,
      });
    });
  }

  @Post(['public/:workspace/:process/subscription/:key'])
  async confirm(
    @Param() { key, ...at }: At & { key: string },
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answer(request, reply, at, lang, null, async (opened) =>
      (await this.visitors.confirm(opened, key))
        ? this.notice(opened, at, lang, 'public.subscribe.done', 'public.subscribe.done-text')
        : this.notice(opened, at, lang, 'public.not-found', 'public.not-found.text'),
    );
  }

  /** Works whatever became of the results. */
  @Get(['public/:workspace/:process/unsubscribe/:key'])
  async askToLeave(
    @Param() { workspace, process, key }: At & { key: string },
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const site = this.pages.site(await this.pages.workspace(workspace), lang, null);
    const { t } = site.words;
    const action = createElement(PostButton, {
      action: linkTo(site, `${processPath(workspace, process)}/unsubscribe/${encodeURIComponent(key)}`),
      label: t('public.unsubscribe.button'),
    });
    const page = { site, title: t('public.unsubscribe'), text: t('public.unsubscribe.text'), action };
    sendPage(request, reply, keptPage(HTML, renderPage(createElement(NoticePage, page))), { keep: 'nowhere' });
  }

  @Post(['public/:workspace/:process/unsubscribe/:key'])
  // the key is its own proof; a mail program sends no Origin and no cookie (RFC 8058)
  @Access('signed')
  async unsubscribe(
    @Param() { workspace: slug, key }: At & { key: string },
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const workspace = await this.pages.workspace(slug);
    const isGone = workspace !== null && (await this.visitors.unsubscribe(workspace.id, key));
    const page = this.pages.notice(workspace, lang, isGone ? 'unsubscribe.done' : 'not-found');
    sendPage(request, reply, page, { status: isGone ? 200 : 404, keep: 'nowhere' });
  }

  private ideaPage(
    opened: Open,
    at: At,
    lang: string | undefined,
    rest: string,
    trails: readonly IdeaTrail[] | null,
  ): ReactElement {
    const view = this.pages.view(opened, lang, processPath(at.workspace, at.process) + rest);
    return createElement(IdeaPage, { view, trails });
  }

  private notice(
    opened: Open,
    at: At,
    lang: string | undefined,
    title: 'public.thanks' | 'public.subscribe.sent' | 'public.subscribe.done' | 'public.not-found',
    text: 'public.thanks.text' | 'public.subscribe.sent-text' | 'public.subscribe.done-text' | 'public.not-found.text',
  ): ReactElement {
    const { site } = this.pages.view(opened, lang, null);
    const { t } = site.words;
    const action = createElement(
      'a',
      { href: linkTo(site, processPath(at.workspace, at.process)) },
      t('public.back-to-results'),
    );
    return createElement(NoticePage, { site, title: t(title), text: t(text), action });
  }

  /** Counts the try, opens the release, makes the page; null where a field of the form is missing. */
  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    at: At,
    lang: string | undefined,
    act: LimitedAct | null,
    make: (opened: Open) => ReactElement | null | Promise<ReactElement | null>,
  ): Promise<void> {
    try {
      if (act !== null) await this.limits.take(act, request.ip);
    } catch (error) {
      if (!(error instanceof TooManyAttemptsError)) throw error;
      void reply.header('retry-after', String(error.retryAfterSeconds));
      sendPage(request, reply, this.pages.notice(null, lang, 'too-many'), { status: 429, keep: 'nowhere' });
      return;
    }
    const opened = await this.pages.open({ ...at, lang });
    if (opened.refused) {
      sendPage(request, reply, opened.refused.page, { status: opened.refused.status, keep: 'nowhere' });
      return;
    }
    const page = await make(opened);
    if (page === null)
      sendPage(request, reply, this.pages.notice(opened.workspace, lang, 'invalid'), { status: 400, keep: 'nowhere' });
    else sendPage(request, reply, keptPage(HTML, renderPage(page)), { keep: 'nowhere' });
  }
}
