import { useWords } from '../../../shared/words/use-words.js';
import { FEWEST, paceOf } from './pace.js';
import styles from './sort-page.module.css';

interface SittingFactsProps {
  readonly left: number;
  readonly placed: number;
  readonly tookMs: readonly number[];
}

/** How many are left, how many were done, and how long the rest takes at this person's own pace. */
export function SittingFacts({ left, placed, tookMs }: SittingFactsProps) {
  const { t, number } = useWords();
  const pace = paceOf(tookMs, left);
  return (
    <section aria-label={t('sort.progress')} className={styles.facts}>
      <p className={styles.left}>{t('sort.left', { count: left })}</p>
      <progress value={placed} max={placed + left} aria-label={t('sort.progress')} />
      <p>
        {t('sort.placed-now', { count: placed })}{' '}
        {pace === null
          ? t('sort.pace.not-yet', { count: FEWEST })
          : t('sort.pace', {
              minutes: pace.minutesLeft,
              seconds: number(pace.secondsEach),
              n: number(pace.decisions),
            })}
      </p>
    </section>
  );
}
