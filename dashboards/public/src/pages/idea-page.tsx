import { promisedDays } from '#domain';
import type { IdeaTrail } from '../model/trail.js';
import { PromisedBy } from '../parts/dated.js';
import { Document } from '../parts/document.js';
import { Delivery } from '../parts/signs.js';
import { Day, Quote, Text } from '../parts/text.js';
import { linkTo, processPath, titleOf, type ProcessView } from '../view.js';
import { DecisionBody, Outcome, Response } from './done.js';
import { IdeaForm } from './forms.js';

/**
 * The way of one's own idea. A code, number or address that nothing bears gets one and the same answer, whatever is wrong with it.
 */
export function IdeaPage({
  view,
  trails,
}: {
  readonly view: ProcessView;
  readonly trails: readonly IdeaTrail[] | null;
}) {
  const { site, content } = view;
  const { words } = site;
  const path = processPath(content.workspace.slug, content.process.slug);
  return (
    <Document site={site} title={titleOf(site, words.t('public.idea.title'))} isPrivate>
      <p className="kind">
        <a href={linkTo(site, path)}>
          <Text text={content.process.title} words={words} />
        </a>
      </p>
      <h1>{words.t('public.idea.title')}</h1>
      {trails !== null && trails.length === 0 ? (
        <div className="notice" role="alert">
          <p>{words.t('public.idea.unknown')}</p>
        </div>
      ) : null}
      {trails?.map((trail) => (
        <Trail key={trail.remark.contributionId} trail={trail} view={view} path={path} />
      ))}
      {trails === null || trails.length === 0 ? <IdeaForm view={view} path={path} /> : null}
      <p>
        <a href={linkTo(site, path)}>{words.t('public.back-to-results')}</a>
      </p>
    </Document>
  );
}

function Trail({
  trail,
  view,
  path,
}: {
  readonly trail: IdeaTrail;
  readonly view: ProcessView;
  readonly path: string;
}) {
  const { remark, theme, subtheme, similar, responses, decision, commitments, outcomes } = trail;
  const { words } = view.site;
  const { t } = words;
  const promises = promisedDays(view.content, view.today);
  const promiseOf = (id: string) => promises.find((promise) => promise.id === id);
  const tracked = new Set(outcomes.flatMap(({ commitmentId }) => commitmentId ?? []));
  return (
    <section aria-labelledby={`idea-${remark.number}`}>
      <h2 id={`idea-${remark.number}`}>{t('public.idea.number', { number: remark.number })}</h2>
      {remark.text !== null && !remark.isSummary ? (
        <Quote title={remark.title} text={remark.text} language={remark.language} words={words} />
      ) : (
        <p className="small">{t('public.idea.not-shown')}</p>
      )}
      <ol className="trail">
        <li>
          <h3>{t('public.trail.received')}</h3>
          <p>{remark.receivedOn === null ? t('public.trail.no-day') : <Day day={remark.receivedOn} words={words} />}</p>
        </li>
        <li>
          <h3>{t('public.trail.grouped')}</h3>
          <p>
            {theme === null
              ? t('public.trail.alone')
              : t('public.trail.similar', {
                  count: similar,
                  theme: [theme.label, subtheme?.label].filter(Boolean).join(' › '),
                })}
          </p>
        </li>
        <li>
          <h3>{t('public.trail.answered')}</h3>
          {responses.length === 0 ? <p>{t('public.trail.no-answer')}</p> : null}
          {responses.map((response) => (
            <Response key={response.id} response={response} words={words} isNamed />
          ))}
        </li>
        <li>
          <h3>{t('public.trail.decided')}</h3>
          {decision !== null ? (
            <div className="card">
              <DecisionBody decision={decision} words={words} />
            </div>
          ) : (
            <NoDecision view={view} office={remark.office} position={remark.position} />
          )}
        </li>
        {commitments
          .filter(({ id }) => !tracked.has(id))
          .map((commitment) => {
            const promise = promiseOf(commitment.id);
            return (
              <li key={commitment.id}>
                <h3>{t('public.trail.promised')}</h3>
                <p className="strong">
                  <Text text={commitment.title} words={words} />
                </p>
                {promise === undefined ? null : <PromisedBy promise={promise} words={words} />}
                {commitment.owner === null ? null : (
                  <p className="signed">{t('public.office', { office: commitment.owner })}</p>
                )}
              </li>
            );
          })}
        {outcomes.map((outcome) => {
          const promise = promiseOf(outcome.id);
          const isOver = outcome.delivery === 'delivered' || outcome.delivery === 'abandoned';
          return (
            <li key={outcome.id}>
              <h3>{t('public.trail.outcome')}</h3>
              {isOver ? (
                <Outcome outcome={outcome} words={words} />
              ) : (
                <>
                  <p className="strong">
                    <Text text={outcome.title} words={words} />
                  </p>
                  <p>
                    <Delivery code={outcome.delivery} words={words} />
                  </p>
                  {promise === undefined ? (
                    <p>{t('public.no-date')}</p>
                  ) : (
                    <PromisedBy promise={promise} words={words} />
                  )}
                </>
              )}
            </li>
          );
        })}
      </ol>
      <WrongGroup trail={trail} view={view} path={path} />
    </section>
  );
}

function NoDecision(props: {
  readonly view: ProcessView;
  readonly office: string | null;
  readonly position: IdeaTrail['remark']['position'];
}) {
  const { view, office, position } = props;
  const { words } = view.site;
  const expected = promisedDays(view.content, view.today).find(({ subject }) => subject === 'answer');
  return (
    <>
      <p>{position === null ? words.t('public.trail.no-decision') : words.word('public.position', position)}</p>
      {expected === undefined ? null : <PromisedBy promise={expected} words={words} />}
      {office === null ? null : <p className="signed">{words.t('public.office', { office })}</p>}
    </>
  );
}

/** The number of the remark says which one; no code is sent again. */
function WrongGroup({
  trail,
  view,
  path,
}: {
  readonly trail: IdeaTrail;
  readonly view: ProcessView;
  readonly path: string;
}) {
  if (trail.theme === null) return null;
  const { site } = view;
  const { t } = site.words;
  const id = `wrong-${trail.remark.number}`;
  return (
    <details className="wrong-group">
      <summary>{t('public.wrong-group')}</summary>
      <form method="post" action={linkTo(site, `${path}/wrong-group`)}>
        <input type="hidden" name="number" value={trail.remark.number} />
        <label htmlFor={id}>{t('public.wrong-group.text')}</label>
        <textarea id={id} name="text" rows={3} required minLength={3} maxLength={500} />
        <button type="submit">{t('public.wrong-group.send')}</button>
      </form>
    </details>
  );
}
