import type { ReachReport } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './reach-parts.module.css';

/** How many of how many took part, and where the number of residents comes from. */
export function PopulationLine({ report }: { report: ReachReport }) {
  const { t, percent, range, date } = useWords();
  const { population, rate, rateLower, rateUpper, participants } = report;
  if (population === null) return null;
  return (
    <div className={styles.population}>
      <p className={styles.headline}>{t('reach.rate-of', { people: participants, residents: population.residents })}</p>
      {rate !== null && rateLower !== null && rateUpper !== null && (
        <p>{t('reach.rate', { rate: percent(rate, 1), range: range(rateLower, rateUpper, 'percent', 1) })}</p>
      )}
      <p className={styles.small}>
        {t('reach.population.source', {
          name: `${population.name}, ${population.source}`,
          date: date(population.date),
          territory: population.territory,
        })}
        {population.ageFloor !== null && `, ${t('reach.population.age-floor', { age: population.ageFloor })}`}
      </p>
    </div>
  );
}
