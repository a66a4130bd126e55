import type { ImpactMeasures, ShareFigure } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './measures.module.css';

/** Rates of decisions, and how far the input can be followed; confirmed links first. */
export function RateTable({ measures }: { measures: ImpactMeasures }) {
  const { t, number, percent, range } = useWords();
  const { decisions, traceability } = measures;
  const rows: readonly (readonly [string, ShareFigure])[] = [
    [t('impact.measure.decided'), decisions.decisionRate],
    [t('impact.measure.adopted'), decisions.adoptionRate],
    [t('impact.measure.reasoned'), decisions.reasonedRejectionRate],
    [t('impact.measure.implemented'), decisions.implementationRate],
    [t('impact.measure.themed'), traceability.confirmed.themed],
    [t('impact.measure.responded'), traceability.confirmed.response],
    [t('impact.measure.reached-decision'), traceability.confirmed.decision],
    [t('impact.measure.reached-decision-suggested'), traceability.withSuggested.decision],
    [t('impact.measure.reached-outcome'), traceability.confirmed.outcome],
  ];
  return (
    <>
      <p>
        {t('impact.adoption.parts', {
          adopted: decisions.adopted,
          partly: decisions.partly,
          rejected: decisions.rejected,
          other: decisions.other,
          pending: decisions.pending,
        })}
      </p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('impact.rates')}>
        <table>
          <caption className="visually-hidden">{t('impact.rates')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('impact.measure.column')}</th>
              <th scope="col">{t('impact.measure.column.of')}</th>
              <th scope="col">{t('impact.column.share')}</th>
              <th scope="col">{t('impact.waiting.column.range')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, { numerator, denominator, share, lower, upper }]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{t('impact.measure.of', { numerator: number(numerator), denominator: number(denominator) })}</td>
                <td>{share === null ? '–' : percent(share)}</td>
                <td>{lower === null || upper === null ? '–' : range(lower, upper, 'percent')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{t('impact.suggested.note')}</p>
    </>
  );
}
