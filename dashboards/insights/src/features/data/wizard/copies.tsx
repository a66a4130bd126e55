import type { CheckAnswer } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import table from '../components/problem-table.module.css';
import type { Mending } from './use-fixes.js';
import wizard from './wizard.module.css';

type Groups = CheckAnswer['duplicates']['same'];

/** Rows that say the same, and rows that say nearly the same, apart from what cannot be read: they are no mistakes. */
export function Copies({ duplicates, mending }: { duplicates: CheckAnswer['duplicates']; mending: Mending }) {
  const { t, number } = useWords();
  const { same, alike, looked } = duplicates;
  if (looked === 0) return null;
  const isNone = same.length === 0 && alike.length === 0;
  return (
    <section className={wizard.section} aria-labelledby="copies">
      <h2 id="copies">{t('wizard.copies')}</h2>
      <p className={wizard.small}>
        {isNone ? t('wizard.copies.none') : t('wizard.copies.lead')}{' '}
        {t('wizard.copies.looked', { count: number(looked) })}
      </p>
      <CopyTable title={t('wizard.copies.same')} groups={same} mending={mending} />
      <CopyTable title={t('wizard.copies.alike')} groups={alike} mending={mending} />
    </section>
  );
}

function CopyTable({ title, groups, mending }: { title: string; groups: Groups; mending: Mending }) {
  const { t, number } = useWords();
  if (groups.length === 0) return null;
  return (
    <details className={wizard.more} open={groups.length <= 5}>
      <summary>{`${title} (${number(groups.length)})`}</summary>
      <table className={table.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wizard.copies.text')}</th>
            <th scope="col">{t('wizard.copies.rows')}</th>
            <th scope="col">{t('wizard.mend.column')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ text, rows }) => {
            const [first, ...others] = rows;
            return (
              <tr key={`${text} ${first?.row}`}>
                <th scope="row" data-label={t('wizard.copies.text')} className={table.value}>
                  {text}
                </th>
                <td data-label={t('wizard.copies.rows')}>{rows.map(({ row }) => number(row)).join(', ')}</td>
                <td data-label={t('wizard.mend.column')}>
                  <Button
                    look="quiet"
                    label={t('wizard.copies.skip-others-of', { row: number(first?.row ?? 0) })}
                    isDisabled={mending.isFull}
                    onPress={() => mending.skip(others)}
                  >
                    {t('wizard.copies.skip-others')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
