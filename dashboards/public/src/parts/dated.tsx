import type { PromisedDay } from '#domain';
import type { PublicWords } from '../words.js';
import { LateTag } from './signs.js';
import { Day, Text } from './text.js';

/** By when something is promised: the day, a new day with its reason, or that it is late. */
export function PromisedBy({ promise, words }: { readonly promise: PromisedDay; readonly words: PublicWords }) {
  const { dueOn, firstDueOn, move, daysLate, isShown } = promise;
  const { t } = words;
  return (
    <div className="promised">
      {isShown ? <LateTag text={t('public.late', { count: daysLate })} /> : null}
      {move === null ? (
        <p>
          {t(isShown ? 'public.was-due' : 'public.due')} <Day day={dueOn} words={words} />.{' '}
          {isShown ? t('public.late.no-reason') : null}
        </p>
      ) : (
        <p>
          {t('public.new-date')} <Day day={dueOn} words={words} />. {t('public.because')}{' '}
          <Text text={move.reason} words={words} /> {t('public.first-promised')} <Day day={firstDueOn} words={words} />.
        </p>
      )}
    </div>
  );
}
