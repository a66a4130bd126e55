import type { Act, ReleasedDecision, ReleasedOutcome, ReleasedResponse } from '#domain';
import { Delivery, Position, Sign } from '../parts/signs.js';
import { Day, Paragraphs, Text } from '../parts/text.js';
import { pickText, type PublicWords } from '../words.js';
import type { ProcessView } from '../view.js';

/** What the municipality answered, decided with its reasons, and delivered. */
export function Done({ view }: { readonly view: ProcessView }) {
  const { site, content } = view;
  const { words } = site;
  const { t } = words;
  const delivered = content.outcomes.filter(({ delivery }) => delivery === 'delivered' || delivery === 'abandoned');
  const nothing = content.responses.length + content.decisions.length + delivered.length === 0;
  return (
    <section id="done" aria-labelledby="done-title">
      <h2 id="done-title">
        <Sign name="done" />
        {t('public.done')}
      </h2>
      {nothing ? <p>{t('public.done.nothing')}</p> : null}
      {content.responses.map((response) => (
        <Response key={response.id} response={response} words={words} />
      ))}
      {content.decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} view={view} />
      ))}
      {delivered.length === 0 ? null : (
        <>
          <h3>{t('public.done.delivered')}</h3>
          <ul className="plain">
            {delivered.map((outcome) => (
              <li key={outcome.id}>
                <Outcome outcome={outcome} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function Response(props: {
  readonly response: ReleasedResponse;
  readonly words: PublicWords;
  /** Where the heading above says it already. */
  readonly isNamed?: boolean;
}) {
  const { response, words, isNamed = false } = props;
  return (
    <div className="card">
      {isNamed ? null : <p className="card-top">{words.t('public.answer')}</p>}
      <Paragraphs text={response.text} words={words} />
      <Signed office={response.office} day={response.answeredOn} words={words} />
    </div>
  );
}

function Decision({ decision, view }: { readonly decision: ReleasedDecision; readonly view: ProcessView }) {
  const { words } = view.site;
  const themes = view.content.themes.filter(({ id }) => decision.themeIds.includes(id));
  return (
    <div className="card" id={`decision-${decision.id}`}>
      <DecisionBody decision={decision} words={words} />
      {themes.length === 0 ? null : (
        <p className="small">
          {words.t('public.decision.themes', {
            themes: words.list(themes.map(({ label }) => words.t('public.quoted', { text: label }))),
          })}
        </p>
      )}
      {decision.contributionIds.length === 0 ? null : (
        <p className="small">{words.t('public.decision.opinions', { count: decision.contributionIds.length })}</p>
      )}
    </div>
  );
}

export function DecisionBody({
  decision,
  words,
}: {
  readonly decision: ReleasedDecision;
  readonly words: PublicWords;
}) {
  return (
    <>
      <p className="card-top">
        <Position code={decision.code} words={words} />
      </p>
      <div className="strong">
        <Paragraphs text={decision.text} words={words} />
      </div>
      {pickText(decision.reason, words.language) === null ? null : (
        <p>
          <b>{words.t('public.reason')}</b> <Text text={decision.reason} words={words} />
        </p>
      )}
      <ActLine act={decision.act} words={words} />
      <Signed office={decision.office} day={decision.decidedOn} words={words} />
    </>
  );
}

export function Outcome({ outcome, words }: { readonly outcome: ReleasedOutcome; readonly words: PublicWords }) {
  return (
    <div className="card">
      <p className="card-top">
        <Delivery code={outcome.delivery} words={words} />
        {outcome.deliveredOn === null ? null : <Day day={outcome.deliveredOn} words={words} />}
      </p>
      <p className="strong">
        <Text text={outcome.title} words={words} />
      </p>
      <Paragraphs text={outcome.text} words={words} />
      {outcome.spent === null ? null : (
        <p className="small">{words.t('public.spent', { amount: words.number(outcome.spent) })}</p>
      )}
      <ActLine act={outcome.act} words={words} />
      {outcome.evidence.length === 0 ? null : (
        <ul className="links">
          {outcome.evidence.map(({ label, url }) => (
            <li key={url}>
              <a href={url}>{pickText(label, words.language)?.text ?? words.t('public.evidence')}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ActLine({ act, words }: { readonly act: Act; readonly words: PublicWords }) {
  if (act.kind === undefined && act.number === undefined) return null;
  const name = [act.kind === undefined ? '' : words.word('public.act', act.kind), act.number ?? ''].join(' ').trim();
  const isWeb = act.url !== undefined && /^https?:\/\//i.test(act.url);
  return (
    <p className="small">
      {isWeb ? <a href={act.url}>{name}</a> : name}
      {act.date === undefined ? null : (
        <>
          , <Day day={act.date} words={words} />
        </>
      )}
    </p>
  );
}

function Signed(props: { readonly office: string | null; readonly day: string | null; readonly words: PublicWords }) {
  const { office, day, words } = props;
  if (office === null && day === null) return null;
  return (
    <p className="signed">
      {office}
      {office !== null && day !== null ? ', ' : null}
      {day === null ? null : <Day day={day} words={words} />}
    </p>
  );
}
