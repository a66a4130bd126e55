import type { ThemeCheck } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './check-page.module.css';

export function EarlierChecks() {
  const { t, moment, number, ratio } = useWords();
  const checks = useProcessQuery<{ checks: ThemeCheck[] }>(themePaths.checks);
  if (checks.isError) return <ErrorPanel error={checks.error} onRetry={() => void checks.refetch()} />;
  if (!checks.data) return null;
  return (
    <section className={styles.earlier} aria-labelledby="earlier">
      <h2 id="earlier">{t('check.earlier')}</h2>
      {checks.data.checks.length === 0 ? (
        <p className={styles.none}>{t('check.earlier.none')}</p>
      ) : (
        <table className={rows.table}>
          <caption className="visually-hidden">{t('check.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('check.column.at')}</th>
              <th scope="col" className={rows.number}>
                {t('check.column.agreed')}
              </th>
              <th scope="col" className={rows.number}>
                {t('check.column.kappa')}
              </th>
            </tr>
          </thead>
          <tbody>
            {checks.data.checks.map(({ id, at, agreed, coded, kappa, stale }) => (
              <tr key={id}>
                <th scope="row">
                  {moment(at)}
                  {stale && <span className={rows.note}>{t('check.stale')}</span>}
                </th>
                <td className={rows.number} data-label={t('check.column.agreed')}>
                  {t('common.of', { part: number(agreed), whole: number(coded) })}
                </td>
                <td className={rows.number} data-label={t('check.column.kappa')}>
                  {kappa === null ? '–' : ratio(kappa)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
