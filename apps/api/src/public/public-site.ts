import { isScreenLanguage, SCREEN_LANGUAGES, type ScreenLanguage } from '#language';
import { publicWords, type Site } from '#public';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type KeptPage } from './page-cache.js';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.js';
import { type PublicWorkspace } from './public-releases.js';

/** What a municipality offers; where there is none, everything. */
export function languagesOf(workspace: Branded | null): readonly [ScreenLanguage, ...ScreenLanguage[]] {
  const [first = 'pl', ...rest] = (workspace?.branding.languages.public ?? SCREEN_LANGUAGES).filter(isScreenLanguage);
  return [first, ...rest];
}

/** The asked language where it is offered, else the first that is. */
export function languageOf(workspace: Branded | null, lang: string | undefined): ScreenLanguage {
  const offered = languagesOf(workspace);
  return offered.find((language) => language === lang) ?? offered[0];
}

type Branded = Pick<PublicWorkspace, 'branding'>;

export function siteOf(
  workspace: Pick<PublicWorkspace, 'slug' | 'name' | 'branding'> | null,
  lang: string | undefined,
  options: { readonly path: string | null; readonly isSample?: boolean },
): Site {
  return {
    words: publicWords(languageOf(workspace, lang), workspace?.branding.labels),
    languages: languagesOf(workspace),
    colours: workspace?.branding.colours ?? null,
    logo: logoPath(workspace),
    workspace: workspace ?? { slug: '', name: { pl: 'Nasłuch' } },
    style: PAGE_STYLE,
    path: options.path,
    isSample: options.isSample ?? false,
  };
}

function logoPath(workspace: Pick<PublicWorkspace, 'slug' | 'branding'> | null): string | null {
  const hash = workspace?.branding.logoHash ?? null;
  return workspace === null || hash === null ? null : `/public/${workspace.slug}/-/logo?v=${hash}`;
}

/** Nothing is run, nothing is asked of anybody else; figures place their marks with style attributes. */
const CONTENT_SECURITY = [
  "default-src 'none'",
  `style-src ${PAGE_STYLE_HASH}`,
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sends a page: packed where the browser takes it, and not at all where the browser has it. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: KeptPage,
  options: { readonly status?: number; readonly keep: 'nowhere' | 'a-minute' | 'for-good'; readonly fileName?: string },
): void {
  const cacheControl = {
    nowhere: 'no-store',
    'a-minute': 'public, max-age=60, must-revalidate',
    'for-good': 'public, max-age=31536000, immutable',
  }[options.keep];
  void reply
    .header('content-security-policy', CONTENT_SECURITY)
    .header('cache-control', cacheControl)
    .header('vary', 'accept-encoding')
    .header('content-type', page.type);
  if (options.keep === 'nowhere') void reply.header('x-robots-tag', 'noindex');
  else {
    void reply.header('etag', page.etag);
    if (request.headers['if-none-match'] === page.etag) {
      void reply.status(304).send();
      return;
    }
  }
  if (options.fileName !== undefined)
    void reply.header('content-disposition', `attachment; filename="${options.fileName}"`);
  const packed = page.gzip !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (packed) void reply.header('content-encoding', 'gzip');
  void reply.status(options.status ?? 200).send(packed ? page.gzip : page.body);
}
