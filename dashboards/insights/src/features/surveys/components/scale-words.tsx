import type { SurveyQuestion } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../surveys.module.css';

type Scale = NonNullable<NonNullable<SurveyQuestion['result']>['scale']>;

/** Median and mean of a scale in a line, with what its ends are called. */
export function ScaleWords({ scale, ends }: { scale: Scale; ends: SurveyQuestion['scale'] }) {
  const { t, number, range } = useWords();
  const parts = [
    scale.median === null ? null : t('surveys.scale.median', { median: number(scale.median) }),
    scale.mean === null ? null : t('surveys.scale.mean', { mean: number(scale.mean) }),
    scale.lower === null || scale.upper === null
      ? null
      : t('surveys.scale.interval', { range: range(scale.lower, scale.upper, 'ratio') }),
  ].filter((part) => part !== null);
  const isWord = (end: string) => /\p{L}/u.test(end);
  const hasEnds = ends !== null && isWord(ends.low) && isWord(ends.high);
  return (
    <>
      {parts.length > 0 && <p className={styles.average}>{parts.join(', ')}</p>}
      {hasEnds && (
        <p className={styles.facts}>
          {t('surveys.scale.ends', { low: ends.low, high: ends.high, steps: number(ends.steps) })}
        </p>
      )}
    </>
  );
}
