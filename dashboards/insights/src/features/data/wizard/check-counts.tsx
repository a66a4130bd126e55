import type { CheckAnswer } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './check-result.module.css';

/** How many rows are ready, how many come in with a cell less, how many stay out, and what the person did about it. */
export function CheckCounts({ answer }: { answer: CheckAnswer }) {
  const { t, number } = useWords();
  const { rows, readyRows, warnedRows, failedRows, skippedRows, mendedCells } = answer;
  return (
    <div className={styles.counts} role="status">
      <p data-state={readyRows > 0 ? 'ready' : 'none'}>
        <strong>{t('wizard.check.ready', { count: readyRows })}</strong>
        <span>{t('wizard.check.of-rows', { rows: number(rows) })}</span>
      </p>
      <p data-state={warnedRows > 0 ? 'problems' : 'none'}>
        <strong>{t('wizard.check.warned-rows', { count: warnedRows })}</strong>
        <span>{t('wizard.check.warned-rows.help')}</span>
      </p>
      <p data-state={failedRows > 0 ? 'problems' : 'none'}>
        <strong>{t('wizard.check.failed-rows', { count: failedRows })}</strong>
        <span>{failedRows > 0 ? t('wizard.check.listed-below') : t('wizard.check.all-ready')}</span>
      </p>
      {skippedRows > 0 && (
        <p data-state="none">
          <strong>{t('wizard.check.skipped-rows', { count: skippedRows })}</strong>
        </p>
      )}
      {mendedCells > 0 && (
        <p data-state="ready">
          <strong>{t('wizard.check.mended-cells', { count: mendedCells })}</strong>
        </p>
      )}
    </div>
  );
}
