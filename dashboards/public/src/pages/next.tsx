import { promisedDays, type PromisedDay } from '#domain';
import { PromisedBy } from '../parts/dated.js';
import { Delivery, Sign } from '../parts/signs.js';
import { Text, Untranslated } from '../parts/text.js';
import type { ProcessView } from '../view.js';

/** What is still to come, with its days; what is late says so. */
export function Next({ view }: { readonly view: ProcessView }) {
  const { site, content, today } = view;
  const { words } = site;
  const promises = promisedDays(content, today);
  const known = new Set(promises.map(({ id }) => id));
  const undated = [
    ...content.commitments.filter(
      ({ id, dueOn }) => dueOn === null && !content.outcomes.some(({ commitmentId }) => commitmentId === id),
    ),
    ...content.outcomes.filter(
      ({ id, delivery }) => !known.has(id) && delivery !== 'delivered' && delivery !== 'abandoned',
    ),
  ];
  return (
    <section id="next" aria-labelledby="next-title">
      <h2 id="next-title">
        <Sign name="next" />
        {words.t('public.next')}
      </h2>
      {promises.length + undated.length === 0 ? <p>{words.t('public.next.nothing')}</p> : null}
      <ul className="plain">
        {promises.map((promise) => (
          <li key={promise.id ?? promise.subject}>
            <Promised promise={promise} view={view} />
          </li>
        ))}
        {undated.map(({ id, title }) => (
          <li key={id} className="card">
            <p className="strong">
              <Text text={title} words={words} />
            </p>
            <p>{words.t('public.no-date')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Promised({ promise, view }: { readonly promise: PromisedDay; readonly view: ProcessView }) {
  const { words } = view.site;
  const outcome = view.content.outcomes.find(({ id }) => id === promise.id);
  return (
    <div className="card">
      {outcome === undefined ? null : (
        <p className="card-top">
          <Delivery code={outcome.delivery} words={words} />
        </p>
      )}
      <p className="strong">
        {promise.subject === 'answer' ? words.t('public.answer-to-all') : <Text text={promise.title} words={words} />}
      </p>
      {promise.subject === 'answer' ? null : <Untranslated text={promise.title} words={words} />}
      <PromisedBy promise={promise} words={words} />
      {promise.office === null ? null : (
        <p className="signed">{words.t('public.office', { office: promise.office })}</p>
      )}
    </div>
  );
}
