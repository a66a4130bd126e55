import { mainThemes } from '../model/tables.js';
import { isPartlyUntranslated } from '../model/untranslated.js';
import { Document } from '../parts/document.js';
import { Sign } from '../parts/signs.js';
import { Day, Text } from '../parts/text.js';
import { linkTo, processPath, type ProcessView } from '../view.js';
import { pickText } from '../words.js';
import { Asked } from './asked.js';
import { Done } from './done.js';
import { Forms } from './forms.js';
import { Next } from './next.js';
import { Reached } from './reached.js';
import { Said } from './said.js';

/** The results of one process as a letter to residents: we asked, you said, who was reached, we did, what next. */
export function ProcessPage({ view }: { readonly view: ProcessView }) {
  const { site, content, release } = view;
  const { words } = site;
  const { process } = content;
  const path = processPath(content.workspace.slug, process.slug);
  const title = pickText(process.title, words.language)?.text ?? process.slug;
  return (
    <Document
      site={site}
      title={`${title} – ${pickText(site.workspace.name, words.language)?.text ?? ''}`}
      foot={<ProcessFoot view={view} path={path} />}
    >
      <article>
        <header className="opening">
          <p className="kind">{words.t('public.kind', { kind: words.word('process-kind', process.kind) })}</p>
          <h1>
            <Text text={process.title} words={words} />
          </h1>
          {pickText(process.summary, words.language) === null ? null : (
            <p className="lead">
              <Text text={process.summary} words={words} />
            </p>
          )}
          <p className="small">
            {process.startsOn !== null && process.endsOn !== null ? (
              <>{words.t('public.took-place', { dates: words.dateRange(process.startsOn, process.endsOn) })} </>
            ) : null}
            {words.t('public.published')} <Day day={release.publishedOn} words={words} />.{' '}
            {words.t('public.release', { number: release.number })}
          </p>
          {isPartlyUntranslated(content, words.language) ? (
            <p className="notice small">{words.t('public.not-translated')}</p>
          ) : null}
          <Headline view={view} />
          <p className="find-link">
            <a className="button" href="#your-idea">
              {words.t('public.find-your-idea')}
            </a>
          </p>
        </header>
        <Asked view={view} />
        <Said view={view} path={path} />
        <Reached view={view} path={path} />
        <Done view={view} />
        <Next view={view} />
        <Forms view={view} path={path} />
      </article>
    </Document>
  );
}

/** Three numbers, always in this order: said, reached, done. */
function Headline({ view: { site, content } }: { readonly view: ProcessView }) {
  const { words } = site;
  const { counts, decisions, outcomes } = content;
  const delivered = outcomes.filter(({ delivery }) => delivery === 'delivered').length;
  return (
    <ul className="headline">
      <li>
        <a href="#said">
          <Sign name="said" />
          <b>{words.number(counts.eligible.contributions)}</b>
          <span>{words.t('public.headline.said', { count: counts.eligible.contributions })}</span>
          <span className="small">{words.t('public.headline.themes', { count: mainThemes(content).length })}</span>
        </a>
      </li>
      <li>
        <a href="#reached">
          <Sign name="reached" />
          <b>{words.number(counts.eligible.people)}</b>
          <span>{words.t('public.headline.people', { count: counts.eligible.people })}</span>
          <span className="small">
            {counts.heads > 0 ? words.t('public.headline.heads', { count: counts.heads }) : null}
          </span>
        </a>
      </li>
      <li>
        <a href="#done">
          <Sign name="done" />
          <b>{words.number(decisions.length)}</b>
          <span>{words.t('public.headline.decisions', { count: decisions.length })}</span>
          <span className="small">{words.t('public.headline.delivered', { count: delivered })}</span>
        </a>
      </li>
    </ul>
  );
}

function ProcessFoot({ view, path }: { readonly view: ProcessView; readonly path: string }) {
  const { site, content, release } = view;
  const { t, number } = site.words;
  const withheld = content.withheld.reduce((sum, { texts }) => sum + texts, 0);
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('public.about')}</h2>
      <p>
        {t('public.about.release', { number: release.number, version: number(content.methods.datasetVersion) })}{' '}
        {withheld > 0 ? t('public.about.withheld', { texts: withheld }) : null}
      </p>
      <ul className="links">
        <li>
          <a href={linkTo(site, `${path}/method`)}>{t('public.method')}</a>
        </li>
        <li>
          <a href={linkTo(site, `${path}/remarks`)}>{t('public.all-remarks')}</a>
        </li>
        {(['csv', 'xlsx', 'json'] as const).map((format) => (
          <li key={format}>
            <a href={linkTo(site, `${path}/download/${format}`)} download>
              {t('public.download', { format: format.toUpperCase() })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
