import type { YearAnswer } from '#contracts';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useFreezeYear, type YearPlace } from '../api/use-year.js';
import styles from '../year.module.css';

interface YearEditionsProps {
  readonly place: YearPlace;
  readonly editions: YearAnswer['editions'];
  readonly mayWrite: boolean;
}

/** The editions of a year, and the year as it is now. */
export function YearEditions({ place, editions, mayWrite }: YearEditionsProps) {
  const { t, moment } = useWords();
  const freeze = useFreezeYear(place);
  const page = `${workspacePage(place.workspace)}/year/${place.year}`;
  const current = (edition: number | null) => (edition === place.edition ? ('page' as const) : undefined);
  return (
    <section className={styles.editions} aria-labelledby="year-editions">
      <h2 id="year-editions">{t('year.editions')}</h2>
      <p className={styles.note}>{t('year.editions.lead')}</p>
      {editions.length === 0 && <p>{t('year.editions.none')}</p>}
      {editions.length > 0 && (
        <ul className={styles.list}>
          <li>
            <Link to={page} aria-current={current(null)}>
              {t('year.editions.now')}
            </Link>
          </li>
          {editions.map(({ number, createdAt, createdBy }) => (
            <li key={number}>
              <Link to={`${page}?edition=${number}`} aria-current={current(number)}>
                {t('year.editions.name', { number })}
              </Link>{' '}
              <span className={styles.soft}>
                {createdBy === null
                  ? moment(createdAt)
                  : t('year.editions.by', { date: moment(createdAt), person: createdBy })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && place.edition === null && (
        <div className={styles.tools}>
          <Button onPress={() => freeze.mutate()} isDisabled={freeze.isPending}>
            {t('year.editions.freeze')}
          </Button>
        </div>
      )}
      <p role="status" className={styles.status}>
        {freeze.data && t('year.editions.frozen', { number: freeze.data.number })}
      </p>
      {freeze.error && <ErrorPanel error={freeze.error} />}
    </section>
  );
}
