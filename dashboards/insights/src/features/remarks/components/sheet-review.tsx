import type { RemarkChangeRequest, SheetCheck, SheetValues } from '#contracts';
import { useState } from 'react';
import { Button } from '../../../shared/ui/button.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../remarks.module.css';

interface SheetReviewProps {
  readonly check: SheetCheck;
  readonly isBusy: boolean;
  readonly onApply: (changes: RemarkChangeRequest[]) => void;
  readonly onCancel: () => void;
}

/** What a sheet would change, row by row; what was changed here too waits for a choice; what was not taken is named. */
export function SheetReview({ check, isBusy, onApply, onCancel }: SheetReviewProps) {
  const { t, word, number } = useWords();
  const [fromSheet, setFromSheet] = useState<ReadonlySet<string>>(new Set());
  const taken = [
    ...check.changes.map(({ id, version, after }) => ({ id, version, values: after })),
    ...check.conflicts
      .filter(({ id }) => fromSheet.has(id))
      .map(({ id, version, sheet }) => ({ id, version, values: sheet })),
  ];
  const changes = taken.map(({ id, version, values }) => changeOf(id, version, values));
  return (
    <div className={styles.review}>
      <p role="status">
        {t('remarks.sheet.rows', {
          rows: number(check.rows),
          unchanged: number(check.unchanged),
          changes: number(check.changes.length),
          conflicts: number(check.conflicts.length),
          problems: number(check.problems.length),
        })}{' '}
        {check.notAccepted > 0 && t('remarks.sheet.not-accepted', { count: number(check.notAccepted) })}
      </p>
      {check.conflicts.length > 0 && (
        <>
          <h3>{t('remarks.sheet.conflicts')}</h3>
          <p className={styles.faint}>{t('remarks.sheet.conflicts.lead')}</p>
          {check.conflicts.map((conflict) => (
            <fieldset key={conflict.id} className={styles.group}>
              <legend>{t('remarks.sheet.take', { number: String(conflict.number) })}</legend>
              {(['here', 'sheet'] as const).map((side) => (
                <label key={side} className={styles.tick}>
                  <input
                    type="radio"
                    name={`take-${conflict.id}`}
                    checked={fromSheet.has(conflict.id) === (side === 'sheet')}
                    onChange={() =>
                      setFromSheet((before) => {
                        const others = [...before].filter((id) => id !== conflict.id);
                        return new Set(side === 'sheet' ? [...others, conflict.id] : others);
                      })
                    }
                  />
                  <span>
                    <b>{t(side === 'here' ? 'remarks.sheet.take-here' : 'remarks.sheet.take-sheet')}</b>{' '}
                    <Values values={conflict[side]} />
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </>
      )}
      {check.changes.length > 0 && (
        <>
          <h3>{t('remarks.sheet.changes')}</h3>
          <table className={rows.table}>
            <caption className="visually-hidden">{t('remarks.sheet.changes')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('remarks.column.number')}</th>
                <th scope="col">{t('remarks.sheet.before')}</th>
                <th scope="col">{t('remarks.sheet.after')}</th>
              </tr>
            </thead>
            <tbody>
              {check.changes.map((change) => (
                <tr key={change.id}>
                  <th scope="row">{change.number}</th>
                  <td data-label={t('remarks.sheet.before')}>
                    <Values values={change.before} />
                  </td>
                  <td data-label={t('remarks.sheet.after')}>
                    <Values values={change.after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {check.problems.length > 0 && (
        <>
          <h3>{t('remarks.sheet.problems')}</h3>
          <ul className={styles.problems}>
            {check.problems.map(({ row, code, value }) => (
              <li key={row}>
                <b>{t('remarks.sheet.row', { row: String(row) })}</b> {word('sheet-problem', code)}
                {value !== null && `: ${code === 'not-eligible' ? word('status.eligibility', value) : value}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        {changes.length > 0 ? (
          <Button look="main" isDisabled={isBusy} onPress={() => onApply(changes)}>
            {t('remarks.sheet.apply', { count: changes.length })}
          </Button>
        ) : (
          <p>{t('remarks.sheet.nothing')}</p>
        )}
        <Button look="quiet" onPress={onCancel} isDisabled={isBusy}>
          {t('remarks.sheet.cancel')}
        </Button>
      </div>
    </div>
  );
}

function Values({ values: { position, reason, passage } }: { values: SheetValues }) {
  const { word } = useWords();
  return (
    <>
      {[passage, word('remarks.position', position ?? 'none')].filter((value) => value !== null).join(', ')}
      {reason !== '' && <span className={styles.faint}>{reason}</span>}
    </>
  );
}

function changeOf(id: string, version: number, { position, reason, passage }: SheetValues): RemarkChangeRequest {
  return position === null ? { id, version, passage, position } : { id, version, passage, position, reason };
}
