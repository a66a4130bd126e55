import type { SurveyQuestion } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../surveys.module.css';

/** Median, middle half and range of a number, as a list of facts; no single person's answer stands in it. */
export function NumberFacts({ result }: { result: NonNullable<NonNullable<SurveyQuestion['result']>['number']> }) {
  const { t, number } = useWords();
  const { median, lowerQuartile, upperQuartile, low, high, mean, lower, upper, unreadable, reason } = result;
  if (reason === 'too-few') return <p className={styles.note}>{t('surveys.number.too-few')}</p>;
  const between = (from: number | null, to: number | null) =>
    from === null || to === null ? null : `${number(from)}–${number(to)}`;
  const interval = between(lower, upper);
  const facts = [
    [t('surveys.number.median'), median === null ? null : number(median)],
    [t('surveys.number.quartiles'), between(lowerQuartile, upperQuartile)],
    [t('surveys.number.range'), between(low, high)],
    [t('surveys.number.mean'), mean === null ? null : number(mean) + (interval === null ? '' : ` (${interval})`)],
    [t('surveys.number.unreadable'), unreadable ? number(unreadable) : null],
  ] as const;
  return (
    <dl className={styles.numbers}>
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
