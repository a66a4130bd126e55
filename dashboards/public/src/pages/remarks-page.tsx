import type { ReleasedRemark } from '#domain';
import { Document } from '../parts/document.js';
import { Position } from '../parts/signs.js';
import { Day, Text } from '../parts/text.js';
import { linkTo, processPath, type ProcessView } from '../view.js';
import { remarkText } from '../model/tables.js';

export const REMARKS_A_PAGE = 50;

/** How many pages the table of remarks has; one where there is nothing. */
export function countRemarkPages({ content }: ProcessView): number {
  return Math.max(1, Math.ceil(content.remarks.length / REMARKS_A_PAGE));
}

/** Everything that was said, one row an opinion, with the position of the municipality; fifty a page. */
export function RemarksPage({ view, page }: { readonly view: ProcessView; readonly page: number }) {
  const { site, content } = view;
  const { words } = site;
  const { t } = words;
  const path = processPath(content.workspace.slug, content.process.slug);
  const pages = countRemarkPages(view);
  const shown = content.remarks.slice((page - 1) * REMARKS_A_PAGE, page * REMARKS_A_PAGE);
  return (
    <Document site={site} title={t('public.all-remarks')}>
      <p className="kind">
        <a href={linkTo(site, path)}>
          <Text text={content.process.title} words={words} />
        </a>
      </p>
      <h1>{t('public.all-remarks')}</h1>
      <p>{t('public.remarks.sentence', { count: content.remarks.length })}</p>
      <ol className="remarks">
        {shown.map((remark) => (
          <Remark key={remark.number} remark={remark} view={view} path={path} />
        ))}
      </ol>
      {pages > 1 ? (
        <nav className="pages" aria-label={t('public.pages')}>
          {page > 1 ? (
            <a href={linkTo(site, `${path}/remarks?page=${page - 1}`)} rel="prev">
              {t('public.page-before')}
            </a>
          ) : null}
          <span>{t('public.page-of', { page, pages })}</span>
          {page < pages ? (
            <a href={linkTo(site, `${path}/remarks?page=${page + 1}`)} rel="next">
              {t('public.page-after')}
            </a>
          ) : null}
        </nav>
      ) : null}
    </Document>
  );
}

function Remark(props: { readonly remark: ReleasedRemark; readonly view: ProcessView; readonly path: string }) {
  const { remark, view, path } = props;
  const { words } = view.site;
  const theme = view.content.themes.find(({ id }) => id === remark.themeIds[0]);
  const decision = view.content.decisions.find(({ id }) => id === remark.decisionId);
  const isShown = remark.text !== null;
  return (
    <li className="remark">
      <p className="small">
        {words.t('public.idea.number', { number: remark.number })}
        {remark.receivedOn === null ? null : (
          <>
            {' · '}
            <Day day={remark.receivedOn} words={words} />
          </>
        )}
        {theme === undefined ? null : ` · ${words.t('public.theme-is', { theme: theme.label })}`}
      </p>
      <p
        className={isShown && !remark.isSummary ? 'voice' : 'withheld'}
        lang={isShown && remark.language !== null && remark.language !== words.language ? remark.language : undefined}
      >
        {remark.isSummary ? `${words.t('public.summary')} ` : null}
        {remarkText(remark, words)}
      </p>
      {isShown && remark.language !== null && remark.language !== words.language ? (
        <p className="original">{words.t('public.original', { language: words.languageName(remark.language) })}</p>
      ) : null}
      <p>
        <Position code={remark.position} words={words} />{' '}
        {decision === undefined ? null : (
          <a href={linkTo(view.site, `${path}#decision-${decision.id}`)}>{words.t('public.theme.decision')}</a>
        )}
      </p>
    </li>
  );
}
