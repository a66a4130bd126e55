import { useState } from 'react';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { PopulationForm } from '../../../shared/population/population-form.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './population-section.module.css';

/** Which table of residents the participants are compared with, and the way to give another. */
export function PopulationSection({ mayImport }: { mayImport: boolean }) {
  const { t, number, date } = useWords();
  const { population } = useProcess();
  const path = useProcessPath();
  // a table that has just been uploaded does not close the form, in which its warnings stand
  const [startsOpen] = useState(population === null);
  return (
    <section className={styles.section} aria-labelledby="population">
      <h2 id="population">{t('data.population')}</h2>
      <p className={styles.lead}>{t('data.population.lead')}</p>
      {population === null ? (
        <p className={styles.none}>{t('reach.population.none.title')}</p>
      ) : (
        <dl className={styles.facts} aria-label={t('data.population.stands')}>
          <dt>{t('reach.population.name')}</dt>
          <dd>{population.name}</dd>
          <dt>{t('reach.population.from')}</dt>
          <dd>{population.source}</dd>
          <dt>{t('reach.population.date')}</dt>
          <dd>{date(population.date)}</dd>
          <dt>{t('data.population.residents')}</dt>
          <dd>{number(population.residents)}</dd>
        </dl>
      )}
      <p>
        <Link to={processPage(path, '/reach/population')}>{t('populations.link')}</Link>
      </p>
      {mayImport && (
        <details className={styles.form} open={startsOpen}>
          <summary>{population === null ? t('data.population.add') : t('data.population.replace')}</summary>
          <PopulationForm />
        </details>
      )}
    </section>
  );
}
