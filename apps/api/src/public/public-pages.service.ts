import { Inject, Injectable } from '@nestjs/common';
import { dayIn, type ReleaseContent } from '#domain';
import { toCsv } from '#figures';
import {
  countRemarkPages,
  listPath,
  ListPage,
  MethodPage,
  NoticePage,
  pageTables,
  processPath,
  ProcessPage,
  RemarksPage,
  remarkTable,
  renderPage,
  AccessibilityPage,
  accessibilityPath,
  type ProcessView,
  type Site,
} from '#public';
import { readAccessibilityStatement, readLogo, type Database, type LogoRow, type PublicRelease } from '#persistence';
import { type Settings } from '#settings';
import QRCode from 'qrcode';
import { createElement } from 'react';
import { accessibilityFacts } from '#contracts';
import { siteUrl } from '../../../worker/src/public/tell-subscribers.js';
import { DATABASE, SETTINGS } from '../tokens.js';
import { keptPage, PageCache, type KeptPage } from './page-cache.js';
import { PublicReleases, type PublicWorkspace } from './public-releases.js';
import { languageOf, siteOf } from './public-site.js';
import { writeWorkbook } from './workbook.js';

const HTML = 'text/html; charset=utf-8';
const SLUG = /^[\w-]{1,100}$/;

const NOTICES = {
  'not-found': ['public.not-found', 'public.not-found.text'],
  'too-many': ['public.too-many', 'public.too-many.text'],
  invalid: ['public.invalid', 'public.invalid.text'],
  'unsubscribe.done': ['public.unsubscribe.done', 'public.unsubscribe.done-text'],
} as const;

export type DownloadFormat = 'csv' | 'xlsx' | 'json';

/** Where a caller wants to go: a municipality, a process of it, the language. */
export interface Wanted {
  readonly workspace: string;
  readonly process: string;
  readonly lang?: string | undefined;
  /** A release of one's own choice; the newest that stands otherwise. */
  readonly number?: number | null;
}

/** A process that is open to everybody, or the page that says why it is not. */
export type Opened =
  | {
      readonly workspace: PublicWorkspace;
      readonly release: PublicRelease;
      readonly content: ReleaseContent;
      readonly refused: null;
    }
  | { readonly refused: { readonly page: KeptPage; readonly status: 404 | 410 } };

/** The pages of published releases: rendered once, then sent from memory. */
@Injectable()
export class PublicPagesService {
  private readonly cache = new PageCache();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly releases: PublicReleases,
  ) {}

  async open({ workspace: slug, process, lang, number = null }: Wanted): Promise<Opened> {
    const isPossible = SLUG.test(slug) && SLUG.test(process);
    const workspace = isPossible ? await this.releases.workspace(slug) : null;
    const release = workspace ? await this.releases.release(workspace.id, process, number) : null;
    if (workspace === null || release === null)
      return { refused: { page: this.notice(workspace, lang, 'not-found'), status: 404 } };
    const content = release.withdrawnAt === null ? await this.releases.content(workspace.id, release) : null;
    if (content === null)
      return { refused: { page: await this.withdrawn(workspace, process, lang, release), status: 410 } };
    return { workspace, release, content, refused: null };
  }

  view(opened: Opened & { readonly refused: null }, lang: string | undefined, path: string | null): ProcessView {
    const { workspace, release, content } = opened;
    return {
      site: this.site(workspace, lang, path, content.process.isSample),
      content,
      release: { number: release.number, publishedOn: dayIn(content.process.timeZone, release.publishedAt) },
      today: dayIn(content.process.timeZone, new Date()),
      canSubscribe: this.settings.smtpUrl !== null,
    };
  }

  site(workspace: PublicWorkspace | null, lang: string | undefined, path: string | null, isSample = false): Site {
    return siteOf(workspace, lang, { path, isSample });
  }

  async process(wanted: Wanted): Promise<{ page: KeptPage; status: number }> {
    return this.rendered(wanted, '', (view) => createElement(ProcessPage, { view }));
  }

  async method(wanted: Wanted): Promise<{ page: KeptPage; status: number }> {
    return this.rendered(wanted, '/method', (view) => createElement(MethodPage, { view }));
  }

  async remarks(wanted: Wanted, asked: number): Promise<{ page: KeptPage; status: number }> {
    return this.rendered(wanted, asked > 1 ? `/remarks?page=${asked}` : '/remarks', (view) =>
      createElement(RemarksPage, { view, page: Math.min(asked, countRemarkPages(view)) }),
    );
  }

  async list(slug: string, lang: string | undefined): Promise<{ page: KeptPage; status: number }> {
    const workspace = SLUG.test(slug) ? await this.releases.workspace(slug) : null;
    if (workspace === null) return { page: this.notice(null, lang, 'not-found'), status: 404 };
    const listings = await this.releases.list(workspace.id);
    const newest = listings.map(({ publishedAt }) => publishedAt.getTime());
    const key = `list ${workspace.id} ${languageOf(workspace, lang)} ${newest.join()} ${lookOf(workspace)}`;
    const page = await this.cache.get(key, () => {
      const site = this.site(workspace, lang, listPath(slug), workspace.isSample);
      const processes = listings.map(({ publishedAt, ...one }) => ({
        ...one,
        publishedOn: dayIn('Europe/Warsaw', publishedAt),
      }));
      return keptPage(HTML, renderPage(createElement(ListPage, { site, processes })));
    });
    return { page, status: 200 };
  }

  async accessibility(slug: string, lang: string | undefined): Promise<{ page: KeptPage; status: number }> {
    const workspace = SLUG.test(slug) ? await this.releases.workspace(slug) : null;
    if (workspace === null) return { page: this.notice(null, lang, 'not-found'), status: 404 };
    const stored = await this.database.inWorkspace(workspace.id, (db) => readAccessibilityStatement(db, workspace.id));
    const facts = accessibilityFacts.safeParse(stored);
    const site = this.site(workspace, lang, accessibilityPath(slug), workspace.isSample);
    const page = createElement(AccessibilityPage, { site, facts: facts.success ? facts.data : null });
    return { page: keptPage(HTML, renderPage(page)), status: 200 };
  }

  async download(wanted: Wanted, format: DownloadFormat): Promise<{ page: KeptPage; status: number; name: string }> {
    const opened = await this.open(wanted);
    if (opened.refused) return { ...opened.refused, name: '' };
    const { release, content } = opened;
    const { words } = this.view(opened, wanted.lang, null).site;
    const key = `download ${format} ${release.id} ${release.hash} ${words.language} ${lookOf(opened.workspace)}`;
    const page = await this.cache.get(key, async () => {
      if (format === 'csv')
        return keptPage('text/csv; charset=utf-8', toCsv(remarkTable(content, words), 'polish-excel'));
      if (format === 'xlsx')
        return keptPage(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          await writeWorkbook(pageTables(content, words)),
        );
      const { process, counts, methods, withheld } = content;
      const tables = pageTables(content, words);
      const whole = {
        release: release.number,
        publishedAt: release.publishedAt,
        process,
        counts,
        withheld,
        methods,
        tables,
      };
      return keptPage('application/json; charset=utf-8', JSON.stringify(whole));
    });
    const sample = content.process.isSample ? '-sample-data' : '';
    return { page, status: 200, name: `${content.process.slug}-${release.number}${sample}.${format}` };
  }

  /** The address of the page alone, as a drawing. */
  async qr(wanted: Wanted): Promise<{ page: KeptPage; status: number }> {
    const opened = await this.open(wanted);
    if (opened.refused) return opened.refused;
    const address = siteUrl(this.settings) + processPath(wanted.workspace, wanted.process);
    const page = await this.cache.get(`qr ${address}`, async () =>
      keptPage('image/svg+xml', await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })),
    );
    return { page, status: 200 };
  }

  /** A page that says one thing; the office's own words are never in it. */
  notice(workspace: PublicWorkspace | null, lang: string | undefined, what: keyof typeof NOTICES): KeptPage {
    const site = this.site(workspace, lang, null);
    const [title, text] = NOTICES[what];
    const page = { site, title: site.words.t(title), text: site.words.t(text) };
    return keptPage(HTML, renderPage(createElement(NoticePage, page)));
  }

  async logo(slug: string): Promise<LogoRow | null> {
    const workspace = SLUG.test(slug) ? await this.releases.workspace(slug) : null;
    return workspace && this.database.inWorkspace(workspace.id, (db) => readLogo(db, workspace.id));
  }

  async workspace(slug: string): Promise<PublicWorkspace | null> {
    return SLUG.test(slug) ? this.releases.workspace(slug) : null;
  }

  private async rendered(
    wanted: Wanted,
    rest: string,
    page: (view: ProcessView) => Parameters<typeof renderPage>[0],
  ): Promise<{ page: KeptPage; status: number }> {
    const opened = await this.open(wanted);
    if (opened.refused) return opened.refused;
    const path = processPath(wanted.workspace, wanted.process) + rest;
    const view = this.view(opened, wanted.lang, path);
    const key = `page ${opened.release.id} ${opened.release.hash} ${view.site.words.language} ${view.today} ${rest} ${lookOf(opened.workspace)}`;
    const kept = await this.cache.get(key, () => keptPage(HTML, renderPage(page(view))));
    return { page: kept, status: 200 };
  }

  /** Only the reason that the office gave; where a newer release stands, the way there. */
  private async withdrawn(
    workspace: PublicWorkspace,
    process: string,
    lang: string | undefined,
    release: PublicRelease,
  ): Promise<KeptPage> {
    const site = this.site(workspace, lang, null);
    const newest = await this.releases.release(workspace.id, process);
    const { t } = site.words;
    const action =
      newest !== null && newest.withdrawnAt === null
        ? createElement('a', { href: processPath(workspace.slug, process) }, t('public.gone.newest'))
        : undefined;
    const notice = {
      site,
      title: t('public.gone'),
      text: t('public.gone.text'),
      reason: release.withdrawnReason,
      action,
    };
    return keptPage(HTML, renderPage(createElement(NoticePage, notice)));
  }
}

/** Pages are kept by what they were made from: name, look and words of the municipality among it. */
function lookOf({ name, branding }: PublicWorkspace): string {
  return `${branding.version} ${JSON.stringify(name)}`;
}
