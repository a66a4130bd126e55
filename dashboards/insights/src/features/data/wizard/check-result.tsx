import type { CheckAnswer } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import { CheckCounts } from './check-counts.js';
import { Copies } from './copies.js';
import { MendTable } from './mend-table.js';
import type { StepProps } from './plan.js';
import { PreviewTable } from './preview-table.js';
import { ProblemSheet } from './problem-sheet.js';
import { SkippedRows } from './skipped-rows.js';
import { useFixes } from './use-fixes.js';
import wizard from './wizard.module.css';
import styles from './check-result.module.css';

interface CheckResultProps extends StepProps {
  readonly answer: CheckAnswer;
  readonly isChecking: boolean;
}

/** How many rows are ready, what cannot be read and how to mend it, what repeats, what the rows become, and five of them. */
export function CheckResult({ answer, isChecking, ...props }: CheckResultProps) {
  const { t, word, number } = useWords();
  const mending = useFixes(props.upload.id);
  const { readyRows, rejected, skippedRows, records, preview, duplicates } = answer;
  const hasFixes = mending.fixes.cells.length + mending.fixes.alike.length + mending.fixes.skipped.length > 0;
  return (
    <>
      <CheckCounts answer={answer} />
      {(rejected > 0 || hasFixes) && (
        <section className={wizard.section} aria-labelledby="problems" aria-busy={isChecking}>
          <h2 id="problems">{t('wizard.check.problems')}</h2>
          <p className={wizard.small}>{t('wizard.check.nothing-lost')}</p>
          <p className={wizard.small}>{t('wizard.mend.kept')}</p>
          <ProblemSheet {...props} hasProblems={rejected > skippedRows} />
          <MendTable answer={answer} mending={mending} isChecking={isChecking} />
        </section>
      )}
      <SkippedRows mending={mending} />
      <Copies duplicates={duplicates} mending={mending} />
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
    </>
  );
}
