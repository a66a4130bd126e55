import { useState } from 'react';
import type { CheckedProblem } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import table from '../components/problem-table.module.css';
import type { Mending } from './use-fixes.js';
import styles from './mend-table.module.css';

interface MendRowProps {
  readonly problem: CheckedProblem;
  /** How many cells of this column hold the same. */
  readonly alike: number;
  readonly mending: Mending;
  readonly onMended: () => void;
}

/** What is told and needs no mending: a later vote counts, a draft is nobody's word. */
const TOLD_ONLY: readonly CheckedProblem['code'][] = [
  'superseded',
  'same-entry',
  'count-differs',
  'invalid-ballot',
  'not-approved',
  'draft',
];
/** Longer values stand for themselves alone. */
const LONGEST_ALIKE = 200;

/** One problem, with a field for what the cell should be, and the ways to mend it. */
export function MendRow({ problem, alike, mending, onMended }: MendRowProps) {
  const { t, word, number } = useWords();
  const { sheet, row, column, value, cell, code, suggestion, loses } = problem;
  const [written, setWritten] = useState(suggestion ?? cell ?? '');
  const names = { row: number(row), column: column ?? '' };
  const isToldOnly = TOLD_ONLY.includes(code);
  return (
    <tr>
      <th scope="row" className={table.number} data-label={t('data.rejected.column.row')}>
        {number(row)}
      </th>
      <td data-label={t('data.rejected.column.column')}>
        {column ?? <span className={table.soft}>{t('data.rejected.whole-row')}</span>}
      </td>
      <td data-label={t('data.rejected.column.value')} className={table.value}>
        {value || (column && <span className={table.soft}>{t('data.rejected.empty-cell')}</span>)}
      </td>
      <td data-label={t('data.rejected.column.reason')}>
        {word('rejection', code)}
        {!isToldOnly && <span className={styles.note}>{t(`wizard.mend.loses.${loses}`)}</span>}
      </td>
      <td data-label={t('data.rejected.column.remedy')} className={table.soft}>
        {word(`rejection.${code}`, 'remedy')}
      </td>
      <td data-label={t('wizard.mend.column')} className={styles.mend}>
        {!isToldOnly && column !== null && (
          <form
            className={styles.line}
            onSubmit={(event) => {
              event.preventDefault();
              if (!mending.isFull) mending.mendCell({ sheet, row }, column, written, onMended);
            }}
          >
            <input
              className={styles.input}
              aria-label={t('wizard.mend.value', names)}
              value={written}
              onChange={(event) => setWritten(event.target.value)}
            />
            <Button type="submit" label={t('wizard.mend.save-of', names)} isDisabled={mending.isFull}>
              {t('wizard.mend.save')}
            </Button>
          </form>
        )}
        {!isToldOnly && (
          <span className={styles.line}>
            {column !== null && alike > 1 && (cell ?? '').length <= LONGEST_ALIKE && (
              <Button
                look="quiet"
                label={t('wizard.mend.alike-of', { count: number(alike), column, value: cell ?? '' })}
                isDisabled={mending.isFull}
                onPress={() => mending.mendAlike(column, (cell ?? '').trim(), written, onMended)}
              >
                {t('wizard.mend.alike', { count: number(alike) })}
              </Button>
            )}
            <Button
              look="quiet"
              label={t('wizard.mend.skip-of', { row: number(row) })}
              isDisabled={mending.isFull}
              onPress={() => mending.skip([{ sheet, row }], onMended)}
            >
              {t('wizard.mend.skip')}
            </Button>
          </span>
        )}
      </td>
    </tr>
  );
}
