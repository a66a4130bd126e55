import type { ContributionFilter, ThemeCounts } from '#contracts';
import { SMALLEST_PERCENTAGE_BASE } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { Filtered } from '../../../shared/contributions/page-filters.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './impact-overview.module.css';

type Step = keyof ThemeCounts['done'];

/** The list behind each step. */
const STEPS: readonly (readonly [Step, ContributionFilter])[] = [
  ['eligible', { eligibility: 'eligible' }],
  ['answered', { answered: 'yes' }],
  ['decided', { decided: 'yes' }],
  ['adopted', { adopted: 'yes' }],
  ['rejected', { rejected: 'yes' }],
  ['delivered', { adopted: 'yes', delivery: 'delivered' }],
];

interface FilteredImpactProps {
  readonly filter: ContributionFilter;
  readonly keep: Readonly<Record<string, string | undefined>>;
  /** Nothing of the whole stands below. */
  readonly isAlone?: boolean;
}

/** How far what the filters leave has come, each number with its list; everything below counts all of it. */
export function FilteredImpact({ filter, keep, isAlone = false }: FilteredImpactProps) {
  const { t, number, percent } = useWords();
  const path = useProcessPath();
  return (
    <section aria-labelledby="filtered-impact" className={styles.filtered}>
      <HelpBeside of="filtered-impact">
        <h2 id="filtered-impact">{t('impact.filtered.title')}</h2>
      </HelpBeside>
      <Filtered filter={filter} keep={keep} withDone>
        {({ done }) => {
          const shown = STEPS.filter(([step]) => done[step] !== null);
          if (shown.length === 0) return <p>{t('impact.filtered.none')}</p>;
          return (
            <table className={rows.table}>
              <caption className="visually-hidden">{t('impact.filtered.title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('impact.filtered.step')}</th>
                  <th scope="col" className={rows.number}>
                    {t('themes.column.opinions')}
                  </th>
                  <th scope="col" className={rows.number}>
                    {t('impact.filtered.share')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(([step, more]) => (
                  <tr key={step}>
                    <th scope="row">{t(`impact.filtered.${step}`)}</th>
                    <td className={rows.number} data-label={t('themes.column.opinions')}>
                      <Link to={processPage(path, listOf({ ...filter, ...more }))}>{number(done[step]!)}</Link>
                    </td>
                    <td className={rows.number} data-label={t('impact.filtered.share')}>
                      {step === 'eligible' || (done.eligible ?? 0) < SMALLEST_PERCENTAGE_BASE
                        ? '–'
                        : percent(done[step]! / done.eligible!)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Filtered>
      {!isAlone && <p className={styles.rest}>{t('impact.filtered.rest')}</p>}
    </section>
  );
}
