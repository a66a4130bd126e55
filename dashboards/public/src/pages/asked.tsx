import { Sign } from '../parts/signs.js';
import { Day, Paragraphs, Text, Untranslated } from '../parts/text.js';
import { pickText } from '../words.js';
import type { ProcessView } from '../view.js';

/** What the municipality asked, what could still change, and how much say it promised. */
export function Asked({ view: { site, content } }: { readonly view: ProcessView }) {
  const { words } = site;
  const { process } = content;
  const openToChange = pickText(process.openToChange, words.language);
  return (
    <section id="asked" aria-labelledby="asked-title">
      <h2 id="asked-title">
        <Sign name="asked" />
        {words.t('public.asked')}
      </h2>
      <p className="question">
        <Text text={process.question} words={words} />
      </p>
      <Untranslated text={process.question} words={words} />
      {openToChange === null ? null : (
        <>
          <h3>{words.t('public.open-to-change')}</h3>
          <Paragraphs text={process.openToChange} words={words} />
        </>
      )}
      <dl className="facts">
        {process.startsOn === null ? null : (
          <div>
            <dt>{words.t('public.started')}</dt>
            <dd>
              <Day day={process.startsOn} words={words} />
            </dd>
          </div>
        )}
        {process.endsOn === null ? null : (
          <div>
            <dt>{words.t('public.ended')}</dt>
            <dd>
              <Day day={process.endsOn} words={words} />
            </dd>
          </div>
        )}
        {process.place === null ? null : (
          <div>
            <dt>{words.t('public.place')}</dt>
            <dd>{process.place}</dd>
          </div>
        )}
        {process.promisedLevel === null ? null : (
          <div>
            <dt>{words.t('public.promise')}</dt>
            <dd>{words.word('level', `${process.promisedLevel}.help`)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
