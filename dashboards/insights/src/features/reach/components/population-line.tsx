import type { ReachReport } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './reach-parts.module.css';

/** A table that is this much older than the process is worth a word. */
const OLD_YEARS = 3;

/** How many of how many took part, where the number of residents comes from, and where the two do not fit. */
export function PopulationLine({ report }: { report: ReachReport }) {
  const { t, percent, range, date } = useWords();
  const path = useProcessPath();
  const warnings = useMismatches(report);
  const { population, rate, rateLower, rateUpper, participants } = report;
  if (population === null) return null;
  return (
    <div className={styles.population}>
      <HelpBeside of="participation-rate">
        <p className={styles.headline}>
          {t('reach.rate-of', { people: participants, residents: population.residents })}
        </p>
      </HelpBeside>
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
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <p>
        <Link to={processPage(path, '/reach/population')}>{t('reach.population.manage')}</Link>
      </p>
    </div>
  );
}

/** Where participants and the table of residents do not fit, in words, before any figure. */
function useMismatches({ population, variables }: ReachReport): readonly string[] {
  const { t, word, list, year } = useWords();
  const { startsOn } = useProcess();
  if (population === null) return [];
  const names = (chosen: typeof variables) => list(chosen.map(({ variable }) => word('variable', variable)));
  const estimated = variables.filter(({ groups }) => groups.some((group) => group.estimated));
  const beyond = variables.filter(({ outside }) => outside !== null && outside > 0);
  const missing = variables.filter(({ reason }) => reason === 'outside_reference');
  const age = startsOn === null ? 0 : Number(startsOn.slice(0, 4)) - Number(population.date.slice(0, 4));
  return [
    ...(estimated.length > 0 ? [t('reach.mismatch.estimated', { variables: names(estimated) })] : []),
    ...(beyond.length > 0 ? [t('reach.mismatch.outside', { variables: names(beyond) })] : []),
    ...(missing.length > 0 ? [t('reach.mismatch.missing', { variables: names(missing) })] : []),
    ...(age >= OLD_YEARS ? [t('reach.mismatch.old', { year: year(population.date) })] : []),
  ];
}
