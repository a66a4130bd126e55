import type { LocalisedText } from '#domain';
import { Document } from '../parts/document.js';
import { Day, Text } from '../parts/text.js';
import { linkTo, processPath, titleOf, type Site } from '../view.js';

export interface ListedProcess {
  readonly slug: string;
  readonly kind: string;
  readonly title: LocalisedText;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isSample: boolean;
  readonly people: number;
  readonly contributions: number;
  readonly decisions: number;
  readonly publishedOn: string;
}

/** Everything that a municipality has published, newest first. */
export function ListPage({ site, processes }: { readonly site: Site; readonly processes: readonly ListedProcess[] }) {
  const { words, workspace } = site;
  const { t } = words;
  return (
    <Document site={site} title={titleOf(site, t('public.list'))}>
      <header className="opening">
        <p className="kind">
          <Text text={workspace.name} words={words} />
        </p>
        <h1>{t('public.list')}</h1>
        <p className="lead">{t('public.list.lead')}</p>
      </header>
      {processes.length === 0 ? <p>{t('public.list.none')}</p> : null}
      <ul className="processes">
        {processes.map((process) => (
          <li key={process.slug} className="card">
            <p className="kind">{t('public.kind', { kind: words.word('process-kind', process.kind) })}</p>
            <h2>
              <a href={linkTo(site, processPath(workspace.slug, process.slug))}>
                <Text text={process.title} words={words} />
              </a>
            </h2>
            <p>
              {t('public.list.numbers', { people: process.people, opinions: process.contributions })}{' '}
              {t('public.list.decisions', { count: process.decisions })}
            </p>
            <p className="small">
              {process.startsOn !== null && process.endsOn !== null ? (
                <>{t('public.took-place', { dates: words.dateRange(process.startsOn, process.endsOn) })} </>
              ) : null}
              {t('public.published')} <Day day={process.publishedOn} words={words} />.
            </p>
          </li>
        ))}
      </ul>
    </Document>
  );
}
