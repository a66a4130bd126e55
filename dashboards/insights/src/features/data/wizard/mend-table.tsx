import { useState } from 'react';
import type { CheckAnswer, CheckedProblem } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { Notice } from '../../../shared/ui/notice.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import table from '../components/problem-table.module.css';
import { MendRow } from './mend-row.js';
import type { Mending } from './use-fixes.js';
import wizard from './wizard.module.css';

interface MendTableProps {
  readonly answer: CheckAnswer;
  readonly mending: Mending;
  readonly isChecking: boolean;
}

const SHOWN_AT_ONCE = 25;
const ALL = '*';
const kindOf = ({ code, column }: Pick<CheckedProblem, 'code' | 'column'>) => `${code} ${column ?? ''}`;

/** Every problem by the row number of the person's own file, to be mended in place, alike, or left out. */
export function MendTable({ answer, mending, isChecking }: MendTableProps) {
  const { t, number, problem } = useWords();
  const [kind, setKind] = useState(ALL);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const [notice, setNotice] = useState<string | null>(null);
  const kinds = answer.problems.filter(({ code }) => code !== 'skipped-by-person');
  const chosen = kinds.some((one) => kindOf(one) === kind) ? kind : ALL;
  const all = answer.rejectedRows.filter(({ code }) => code !== 'skipped-by-person');
  const rows = all.filter((row) => chosen === ALL || kindOf(row) === chosen);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const done = () => setNotice(t('wizard.mend.saved'));
  const hasFixes = mending.fixes.cells.length + mending.fixes.alike.length + mending.fixes.skipped.length > 0;
  return (
    <>
      {notice !== null && <Notice>{mending.isSaving || isChecking ? t('wizard.mend.saving') : notice}</Notice>}
      {mending.isFull && <p role="status">{t('wizard.mend.too-many')}</p>}
      {mending.error !== null && 'problem' in mending.error && (
        <p role="alert">{problem(mending.error.problem as Parameters<typeof problem>[0])}</p>
      )}
      <div className={wizard.fields}>
        <KindFilter kinds={kinds} chosen={chosen} total={total} onChoose={setKind} />
      </div>
      <div className={wizard.buttons}>
        {chosen !== ALL && rows.length > 1 && (
          <Button isDisabled={mending.isFull} onPress={() => mending.skip(rows, done)}>
            {t('wizard.mend.skip-kind', { count: number(rows.length) })}
          </Button>
        )}
        {hasFixes && (
          <Button
            look="quiet"
            isDisabled={mending.isSaving}
            onPress={() => mending.undoAll(() => setNotice(t('wizard.mend.undone')))}
          >
            {t('wizard.mend.undo-all')}
          </Button>
        )}
      </div>
      {rows.length > 0 && (
        <table className={table.table}>
          <caption className="visually-hidden">{t('wizard.check.problems.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={table.number}>
                {t('data.rejected.column.row')}
              </th>
              <th scope="col">{t('data.rejected.column.column')}</th>
              <th scope="col">{t('data.rejected.column.value')}</th>
              <th scope="col">{t('data.rejected.column.reason')}</th>
              <th scope="col">{t('data.rejected.column.remedy')}</th>
              <th scope="col">{t('wizard.mend.column')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <MendRow
                key={`${row.sheet ?? ''} ${row.row} ${kindOf(row)} ${row.cell ?? ''}`}
                problem={row}
                alike={all.filter((one) => one.column === row.column && one.cell === row.cell).length}
                mending={mending}
                onMended={done}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <div className={wizard.buttons}>
          <Button onPress={() => setShown(shown + SHOWN_AT_ONCE)}>{t('common.show-more')}</Button>
        </div>
      )}
      {total > all.length && chosen === ALL && (
        <p className={wizard.small}>
          {t('wizard.check.problems.first', { shown: number(all.length), all: number(total) })}
        </p>
      )}
    </>
  );
}

interface KindFilterProps {
  readonly kinds: CheckAnswer['problems'];
  readonly chosen: string;
  readonly total: number;
  readonly onChoose: (kind: string) => void;
}

function KindFilter({ kinds, chosen, total, onChoose }: KindFilterProps) {
  const { t, word, number } = useWords();
  if (kinds.length < 2) return null;
  const options = kinds.map((one) => {
    const [problem, count] = [word('rejection', one.code), number(one.count)];
    const label =
      one.column === null
        ? t('wizard.mend.filter.row', { problem, count })
        : t('wizard.mend.filter.one', { problem, column: one.column, count });
    return { value: kindOf(one), label };
  });
  return (
    <SelectField
      label={t('wizard.mend.filter')}
      value={chosen}
      options={[{ value: ALL, label: t('wizard.mend.filter.all', { count: number(total) }) }, ...options]}
      onChange={onChoose}
    />
  );
}
