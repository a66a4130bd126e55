import type { ThemeCheck } from '#contracts';
import { Notice } from '../../../shared/ui/notice.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './check-page.module.css';

/** Landis and Koch (1977) call κ above 0.8 almost perfect, and 0.4 or less at most fair. */
const HIGH = 0.8;
const LOW = 0.4;

/** "46 z 50 zgodnych, κ = 0,87", and what that means. */
export function CheckResult({ check }: { check: ThemeCheck }) {
  const { t, number, ratio } = useWords();
  const { agreed, coded, kappa } = check;
  return (
    <Notice>
      <p className={styles.result}>
        {t('check.result', { agreed: number(agreed), coded: number(coded) })}
        {kappa !== null && `, ${t('check.result.kappa', { kappa: ratio(kappa) })}`}
      </p>
      {kappa !== null && (
        <p>
          {t(kappa > HIGH ? 'check.kappa.high' : kappa > LOW ? 'check.kappa.middle' : 'check.kappa.low')}{' '}
          {t('check.result.kappa.help')}
        </p>
      )}
    </Notice>
  );
}
