import { useState } from 'react';
import type { PopulationsAnswer, PopulationTableAnswer } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useChoose, useRemove } from '../api/use-populations.js';
import styles from '../populations-page.module.css';

type Choice = PopulationsAnswer['choice'];

interface TableListProps {
  readonly answer: PopulationsAnswer;
  readonly mayChoose: boolean;
  readonly onDone: (says: string) => void;
}

/** Every table of the municipality: what it holds, who uses it, and what this process takes from it. */
export function TableList({ answer, mayChoose, onDone }: TableListProps) {
  const { t, number, date, list } = useWords();
  const [leaving, setLeaving] = useState<PopulationTableAnswer | null>(null);
  const [changed, setChanged] = useState('');
  const choose = useChoose(() => onDone(t('populations.chosen', { name: changed })));
  const remove = useRemove(() => {
    onDone(t('populations.deleted', { name: leaving?.name ?? '' }));
    setLeaving(null);
  });
  const { choice, tables } = answer;
  const change = (table: PopulationTableAnswer, next: (last: Choice) => Partial<Choice>) => {
    setChanged(table.name);
    choose.mutate((last) => ({ ...last, ...next(last) }));
  };
  return (
    <section className={styles.section} aria-labelledby="tables">
      <h2 id="tables">{t('populations.tables')}</h2>
      {choose.isError && <ErrorPanel error={choose.error} />}
      {tables.length === 0 ? (
        <p className={styles.note}>{t('populations.tables.none')}</p>
      ) : (
        <table className={rows.table}>
          <caption className="visually-hidden">{t('populations.tables.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('populations.column.name')}</th>
              <th scope="col">{t('populations.column.date')}</th>
              <th scope="col">{t('populations.column.territory')}</th>
              <th scope="col" className={rows.number}>
                {t('populations.residents')}
              </th>
              <th scope="col">{t('populations.column.used')}</th>
              {mayChoose && <th scope="col">{t('populations.column.actions')}</th>}
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => {
              const isMain = table.id === choice.main;
              const givesPlaces = choice.others['place'] === table.id;
              const hasPlaces = table.variables.some(({ variable }) => variable === 'place');
              return (
                <tr key={table.id}>
                  <th scope="row">
                    {table.name}
                    {isMain && <span className={rows.note}>{t('populations.is-main')}</span>}
                    {givesPlaces && <span className={rows.note}>{t('populations.is-places')}</span>}
                  </th>
                  <td data-label={t('populations.column.date')}>{date(table.date)}</td>
                  <td data-label={t('populations.column.territory')}>{table.territory}</td>
                  <td className={rows.number} data-label={t('populations.residents')}>
                    {table.residents === null ? '%' : number(table.residents)}
                  </td>
                  <td data-label={t('populations.column.used')}>
                    {table.usedBy.length === 0 ? t('populations.used.none') : list(table.usedBy)}
                  </td>
                  {mayChoose && (
                    <td data-label={t('populations.column.actions')}>
                      <div className={styles.actions}>
                        {!isMain && (
                          <Button
                            look="quiet"
                            label={t('populations.use.of', { name: table.name })}
                            onPress={() => change(table, () => ({ main: table.id }))}
                          >
                            {t('populations.use')}
                          </Button>
                        )}
                        {hasPlaces && !isMain && !givesPlaces && choice.main !== null && (
                          <Button
                            look="quiet"
                            label={t('populations.use-places.of', { name: table.name })}
                            onPress={() => change(table, ({ others }) => ({ others: { ...others, place: table.id } }))}
                          >
                            {t('populations.use-places')}
                          </Button>
                        )}
                        {givesPlaces && (
                          <Button
                            look="quiet"
                            label={t('populations.unuse-places.of', { name: table.name })}
                            onPress={() => change(table, ({ others }) => ({ others: withoutPlaces(others) }))}
                          >
                            {t('populations.unuse-places')}
                          </Button>
                        )}
                        {table.usedBy.length === 0 && (
                          <Button
                            look="quiet"
                            label={t('populations.delete.of', { name: table.name })}
                            onPress={() => setLeaving(table)}
                          >
                            {t('populations.delete')}
                          </Button>
                        )}
                      </div>
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {leaving !== null && (
        <ConfirmDialog
          title={t('populations.delete.title')}
          action={t('populations.delete')}
          isPending={remove.isPending}
          onConfirm={() => remove.mutate(leaving.id)}
          onClose={() => setLeaving(null)}
        >
          <p>{t('populations.delete.says', { name: leaving.name })}</p>
          {remove.isError && <ErrorPanel error={remove.error} />}
        </ConfirmDialog>
      )}
    </section>
  );
}

function withoutPlaces(others: Choice['others']): Choice['others'] {
  return Object.fromEntries(Object.entries(others).filter(([variable]) => variable !== 'place'));
}
