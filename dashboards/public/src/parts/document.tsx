import type { ReactNode } from 'react';
import { LANGUAGE_NAMES } from '#language';
import { accessibilityPath, linkTo, listPath, lookVariables, type Site } from '../view.js';
import { Text } from './text.js';

/** One page from head to foot: the name of the municipality, the switch of languages, the content, what stands under every page. */
export function Document(props: {
  readonly site: Site;
  readonly title: string;
  readonly isPrivate?: boolean;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}) {
  const { site, title, isPrivate = false, children, foot } = props;
  const { words, workspace } = site;
  return (
    <html lang={words.language} style={lookVariables(site.colours)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href={site.logo ?? '/public-assets/mark.svg'} />
        {isPrivate ? <meta name="robots" content="noindex, nofollow" /> : null}
        {workspace.slug === '' ? null : (
          <meta name="deklaracja-dostępności" content={accessibilityPath(workspace.slug)} />
        )}
        <style dangerouslySetInnerHTML={{ __html: site.style }} />
      </head>
      <body>
        <a className="skip" href="#main">
          {words.t('public.skip')}
        </a>
        {site.isSample ? <p className="sample">{words.t('public.sample')}</p> : null}
        <header className="top">
          <div className="stage top-line">
            {workspace.slug === '' ? (
              <p className="mark">
                <Text text={workspace.name} words={words} />
              </p>
            ) : (
              <a className="mark" href={linkTo(site, listPath(workspace.slug))}>
                {site.logo === null ? null : <img className="arms" src={site.logo} alt="" height={44} />}
                <Text text={workspace.name} words={words} />
              </a>
            )}
            {site.path === null || site.languages.length < 2 ? null : <Languages site={site} path={site.path} />}
          </div>
        </header>
        <main id="main" className="stage">
          {children}
        </main>
        <footer className="foot">
          <div className="stage">
            {foot}
            {workspace.slug === '' ? null : <FootLinks site={site} />}
          </div>
        </footer>
      </body>
    </html>
  );
}

function FootLinks({ site }: { readonly site: Site }) {
  const { words, workspace } = site;
  return (
    <nav aria-label={words.t('public.foot')}>
      <ul>
        <li>
          <a href={linkTo(site, listPath(workspace.slug))}>{words.t('public.all-processes')}</a>
        </li>
        <li>
          <a href={linkTo(site, accessibilityPath(workspace.slug))}>{words.t('public.accessibility')}</a>
        </li>
      </ul>
    </nav>
  );
}

function Languages({ site, path }: { readonly site: Site; readonly path: string }) {
  return (
    <nav className="languages" aria-label={site.words.t('public.languages')}>
      {site.languages.map((language) => (
        <a
          key={language}
          href={language === site.languages[0] ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`}
          lang={language}
          hrefLang={language}
          aria-current={language === site.words.language ? 'true' : undefined}
        >
          {LANGUAGE_NAMES[language]}
        </a>
      ))}
    </nav>
  );
}
