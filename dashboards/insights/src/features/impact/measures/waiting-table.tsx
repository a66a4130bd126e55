import type { WaitingFigures } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './measures.module.css';

const MOST_ROWS = 40;

/** The Kaplan–Meier curve as a table: on which day how many were answered and what part still waited. */
export function WaitingTable({ figures, caption }: { figures: WaitingFigures; caption: string }) {
  const { t, number, percent, range } = useWords();
  if (figures.curve.length === 0) return null;
  // a long curve is thinned out evenly; its last step always stands
  const step = Math.ceil(figures.curve.length / MOST_ROWS);
  const rows = figures.curve.filter((_, at) => at % step === 0 || at === figures.curve.length - 1);
  return (
    <details>
      <summary>{caption}</summary>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('impact.waiting.column.day')}</th>
              <th scope="col">{t('impact.waiting.column.events')}</th>
              <th scope="col">{t('impact.waiting.column.waiting')}</th>
              <th scope="col">{t('impact.waiting.column.share')}</th>
              <th scope="col">{t('impact.waiting.column.range')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, events, atRisk, unanswered, lower, upper }) => (
              <tr key={day}>
                <th scope="row">{number(day)}</th>
                <td>{number(events)}</td>
                <td>{number(atRisk)}</td>
                <td>{percent(unanswered)}</td>
                <td>{lower === null || upper === null ? '–' : range(lower, upper, 'percent')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
