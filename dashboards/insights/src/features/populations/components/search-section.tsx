import { useState, type FormEvent } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useTake, useTerritories } from '../api/use-populations.js';
import styles from '../populations-page.module.css';

/** The national table that the installation holds: a gmina is found by its name or code and becomes a table here. */
export function SearchSection({ onDone }: { onDone: (says: string) => void }) {
  const { t, number, date, word } = useWords();
  const [words, setWords] = useState('');
  const found = useTerritories(words);
  const take = useTake(({ name }) => onDone(t('populations.chosen', { name })));
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWords(String(new FormData(event.currentTarget).get('territory') ?? '').trim());
  };
  const territories = found.data?.territories ?? [];
  return (
    <section className={styles.section} aria-labelledby="search">
      <h2 id="search">{t('populations.search')}</h2>
      <p className={styles.note}>{t('populations.search.help')}</p>
      <form className={styles.form} onSubmit={search} role="search">
        <TextField label={t('populations.search.label')} name="territory" type="search" />
        <div>
          <Button type="submit">{t('populations.search.action')}</Button>
        </div>
      </form>
      {found.isFetching && <LoadingBlock rows={3} />}
      {found.isError && <ErrorPanel error={found.error} />}
      {take.isError && <ErrorPanel error={take.error} />}
      {found.data && territories.length === 0 && <p role="status">{t('populations.search.nothing')}</p>}
      {territories.length > 0 && (
        <table className={rows.table}>
          <caption className="visually-hidden">{t('populations.search.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('populations.column.territory')}</th>
              <th scope="col">{t('populations.search.type')}</th>
              <th scope="col">{t('populations.code')}</th>
              <th scope="col">{t('populations.column.date')}</th>
              <th scope="col" className={rows.number}>
                {t('populations.residents')}
              </th>
              <th scope="col">{t('populations.column.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {territories.map(({ sourceId, code, name, powiat, type, date: day, residents }) => (
              <tr key={`${sourceId} ${code}`}>
                <th scope="row">
                  {name}
                  {powiat !== null && <span className={rows.note}>{powiat}</span>}
                </th>
                <td data-label={t('populations.search.type')}>{word('teryt-type', type ?? 'other')}</td>
                <td data-label={t('populations.code')}>{code}</td>
                <td data-label={t('populations.column.date')}>{date(day)}</td>
                <td className={rows.number} data-label={t('populations.residents')}>
                  {residents === null ? '' : number(residents)}
                </td>
                <td data-label={t('populations.column.actions')}>
                  <Button
                    look="quiet"
                    label={t('populations.search.take.of', { name: `${name}, ${code}` })}
                    isDisabled={take.isPending}
                    onPress={() => take.mutate({ sourceId, code, use: true })}
                  >
                    {t('populations.search.take')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
