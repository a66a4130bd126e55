import type { LegalStepAnswer } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../legal.module.css';

interface StepTableProps {
  readonly steps: readonly LegalStepAnswer[];
  readonly today: string;
  readonly mayWrite: boolean;
  readonly onEdit: (step: LegalStepAnswer) => void;
}

/** One step a row: when it is due, when it was done, what proves it. */
export function StepTable({ steps, today, mayWrite, onEdit }: StepTableProps) {
  const { t, text, date } = useWords();
  return (
    <table className={`${rows.table} ${styles.table}`}>
      <caption className="visually-hidden">{t('legal.table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('legal.column.step')}</th>
          <th scope="col">{t('legal.column.due')}</th>
          <th scope="col">{t('legal.column.done')}</th>
          <th scope="col">{t('legal.column.proof')}</th>
          {mayWrite && (
            <th scope="col" className={styles.act}>
              {t('legal.column.act')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => {
          const { id, label, dueOn, doneOn, note } = step;
          const isLate = dueOn !== null && doneOn === null && dueOn < today;
          return (
            <tr key={id}>
              <th scope="row">
                {text(label)}
                {note !== null && <span className={rows.note}>{note}</span>}
              </th>
              <td data-label={t('legal.column.due')}>
                {dueOn === null ? (
                  <span className={rows.note}>{t('legal.not-planned')}</span>
                ) : (
                  <span className={isLate ? styles.late : undefined}>{date(dueOn)}</span>
                )}
              </td>
              <td data-label={t('legal.column.done')}>
                {doneOn === null ? <span className={rows.note}>{t('legal.not-done')}</span> : date(doneOn)}
              </td>
              <td data-label={t('legal.column.proof')}>
                <Proof step={step} />
              </td>
              {mayWrite && (
                <td className={styles.act}>
                  <Button
                    look="quiet"
                    onPress={() => onEdit(step)}
                    label={t('legal.step.edit-of', { step: text(label) })}
                  >
                    {t('legal.step.edit')}
                  </Button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Proof({ step: { label, proofUrl, files } }: { step: LegalStepAnswer }) {
  const { t, text } = useWords();
  if (proofUrl === null && files.length === 0) return <span className={rows.note}>{t('legal.proof.none')}</span>;
  return (
    <>
      {proofUrl !== null && (
        <a href={proofUrl} rel="noreferrer">
          {t('legal.proof.link')}
          <span className="visually-hidden">{`: ${text(label)}`}</span>
        </a>
      )}
      {files.length > 0 && <span className={rows.note}>{t('legal.proof.scans', { count: files.length })}</span>}
    </>
  );
}
