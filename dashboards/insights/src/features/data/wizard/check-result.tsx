import type { CheckAnswer } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import { ProblemTable } from '../components/problem-table.js';
import { PreviewTable } from './preview-table.js';
import wizard from './wizard.module.css';
import styles from './check-result.module.css';

/** How many rows are ready, what they become, five of them as they will stand, and what cannot be read. */
export function CheckResult({ answer }: { answer: CheckAnswer }) {
  const { t, word, number } = useWords();
  const { rows, readyRows, rejected, rejectedRows, records, preview } = answer;
  return (
    <>
      <div className={styles.counts} role="status">
        <p data-state={readyRows > 0 ? 'ready' : 'none'}>
          <strong>{t('wizard.check.ready', { count: readyRows })}</strong>
          <span>{t('wizard.check.of-rows', { rows: number(rows) })}</span>
        </p>
        <p data-state={rejected > 0 ? 'problems' : 'none'}>
          <strong>{t('wizard.check.rejected', { count: rejected })}</strong>
          <span>{rejected > 0 ? t('wizard.check.listed-below') : t('wizard.check.all-ready')}</span>
        </p>
      </div>
      <section className={wizard.section} aria-labelledby="records">
        <h2 id="records">{t('wizard.check.records')}</h2>
        {readyRows === 0 ? (
          <p>{t('wizard.check.none-ready')}</p>
        ) : (
          <ul className={styles.records}>
            {Object.entries(records)
              .sort(([, a], [, b]) => b - a)
              .map(([kind, count]) => (
                <li key={kind}>
                  <span>{word('record-kind', kind)}</span> <strong>{number(count)}</strong>
                </li>
              ))}
          </ul>
        )}
      </section>
      {preview.length > 0 && (
        <section className={wizard.section} aria-labelledby="preview">
          <h2 id="preview">{t('wizard.check.preview')}</h2>
          <p className={wizard.small}>{t('wizard.check.masking')}</p>
          <PreviewTable rows={preview} />
        </section>
      )}
      {rejected > 0 && (
        <section className={wizard.section} aria-labelledby="problems">
          <h2 id="problems">{t('wizard.check.problems')}</h2>
          <p className={wizard.small}>
            {rejected > rejectedRows.length
              ? t('wizard.check.problems.first', { shown: number(rejectedRows.length), all: number(rejected) })
              : t('wizard.check.nothing-lost')}
          </p>
          <ProblemTable rows={rejectedRows} caption={t('wizard.check.problems.caption')} />
        </section>
      )}
    </>
  );
}
