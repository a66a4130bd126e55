import type { ImpactEvaluationAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { TableFiles } from '../../../shared/ui/table-files.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './measures.module.css';

/** For those who evaluate: decisions that nothing said leads to, and whether groups were heard alike. */
export function Evaluation() {
  const { t, text, number, percent, ratio, range, group, word } = useWords();
  const path = useProcessPath();
  const answer = useProcessQuery<ImpactEvaluationAnswer>('/impact/evaluation');
  if (answer.isPending) return <LoadingBlock rows={6} />;
  if (answer.isError) return <ErrorPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const { data } = answer;
  if (!data.evaluation) {
    return (
      <EmptyState title={t('impact.not-yet.title')}>
        <p>{t('impact.not-yet.next')}</p>
      </EmptyState>
    );
  }
  const { equality, compared, districts } = data.evaluation;
  return (
    <section className={styles.section} aria-labelledby="evaluation">
      <h2 id="evaluation">{t('impact.evaluation')}</h2>
      <HelpBeside of="orphan-decisions">
        <p>{t('impact.orphans', { count: data.orphans.length })}</p>
      </HelpBeside>
      {data.orphans.length > 0 && (
        <ul className={styles.orphans}>
          {data.orphans.map((orphan) => (
            <li key={orphan.id}>
              <Link to={processPage(path, `/impact/decision/${orphan.id}`)}>{text(orphan.text)}</Link>
            </li>
          ))}
        </ul>
      )}
      {districts.p !== null && (
        <p>{t('impact.districts', { chiSquare: number(districts.chiSquare ?? 0, 2), p: number(districts.p, 3) })}</p>
      )}
      {equality.length > 0 && compared === 0 && (
        <>
          <h3>{t('impact.equality')}</h3>
          <p>{t('impact.equality.few')}</p>
        </>
      )}
      {compared > 0 && (
        <>
          <HelpBeside of="equality">
            <h3 id="equality">{t('impact.equality')}</h3>
          </HelpBeside>
          <p>{t('impact.equality.lead', { count: compared })}</p>
          <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="equality">
            <table>
              <caption className="visually-hidden">{t('impact.equality')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('impact.equality.group')}</th>
                  <th scope="col">{t('impact.equality.adopted')}</th>
                  <th scope="col">{t('impact.equality.ratio')}</th>
                  <th scope="col">{t('impact.waiting.column.range')}</th>
                  <th scope="col">{t('impact.equality.adjusted')}</th>
                </tr>
              </thead>
              <tbody>
                {equality.map((row) => (
                  <tr key={`${row.variable} ${row.group}`}>
                    <th scope="row">
                      {word('variable', row.variable)}: {group(row.variable, row.group)}
                    </th>
                    <td>
                      {row.adopted === null || row.decided === null
                        ? t('reason.suppressed')
                        : `${percent(row.adopted / Math.max(1, row.decided))} (${number(row.adopted)}/${number(row.decided)})`}
                    </td>
                    <td>{row.ratio === null ? '–' : ratio(row.ratio)}</td>
                    <td>
                      {row.ratioLower === null || row.ratioUpper === null
                        ? '–'
                        : range(row.ratioLower, row.ratioUpper, 'ratio')}
                    </td>
                    <td>{row.adjustedRatio === null ? '–' : ratio(row.adjustedRatio)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <TableFiles of="/impact/evaluation" />
        </>
      )}
    </section>
  );
}
