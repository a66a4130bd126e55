import type { LegalAnswer } from '#contracts';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { LinkButton } from '../../../shared/ui/button.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../legal.module.css';

type Kept = NonNullable<LegalAnswer['delivery']>;

/** The promise beside what was measured: sentences, and a table with base, share and interval. */
export function Delivery({ answer }: { answer: LegalAnswer }) {
  const { t, date } = useWords();
  const path = useProcessPath();
  const { promise, delivery, isPublished } = answer;
  const isPromised = promise.promisedLevel !== null || promise.daysToRespond !== null;
  return (
    <section className={styles.section} aria-labelledby="delivery">
      <h2 id="delivery">{t('legal.delivery.title')}</h2>
      {!isPromised && <p>{t('legal.delivery.none')}</p>}
      {isPromised && delivery === null && (
        <>
          <p>{t('legal.delivery.not-measured')}</p>
          <div className={styles.buttons}>
            <LinkButton to={processPage(path, '/impact')}>{t('legal.delivery.to-impact')}</LinkButton>
          </div>
        </>
      )}
      {isPromised && delivery !== null && (
        <>
          {delivery.days && <Days days={delivery.days} />}
          {promise.promisedLevel !== null && <Level level={promise.promisedLevel} lines={delivery.level} />}
          <p>{t(isPublished ? 'legal.delivery.published' : 'legal.delivery.unpublished')}</p>
          <p className={styles.note}>{t('legal.delivery.as-of', { date: date(delivery.asOf) })}</p>
        </>
      )}
    </section>
  );
}

function Days({ days }: { days: NonNullable<Kept['days']> }) {
  const { t, number, percent, range } = useWords();
  const { promisedDays, n, answered, inTime, late, open, share, lower, upper, isSettled, leftOut } = days;
  return (
    <>
      <p className={styles.figure}>
        {t('legal.delivery.promised', { count: promisedDays })}{' '}
        {n === 0
          ? t('legal.delivery.nothing')
          : t('legal.delivery.answered', {
              ...{ answered: number(answered), opinions: n, inTime: number(inTime) },
              ...{ late: number(late), open: number(open) },
            })}
      </p>
      {share !== null && (
        <p>
          {t('legal.delivery.in-time', { share: percent(share) })}{' '}
          {lower !== null && upper !== null && lower !== upper
            ? t('legal.delivery.range', { range: range(lower, upper, 'percent') })
            : ''}
          {'. '}
          {isSettled ? '' : t('legal.delivery.unsettled')}
        </p>
      )}
      {leftOut > 0 && <p className={styles.note}>{t('legal.delivery.left-out', { count: leftOut })}</p>}
    </>
  );
}

function Level({ level, lines }: { level: string; lines: Kept['level'] }) {
  const { t, word, number, percent, range } = useWords();
  return (
    <>
      <p>{t('legal.delivery.level', { level: word('level', level), help: word('level', `${level}.help`) })}</p>
      {lines.length > 0 && (
        <table className={`${rows.table} ${styles.table}`}>
          <caption className="visually-hidden">{t('legal.delivery.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('legal.delivery.column.asks')}</th>
              <th scope="col" className={rows.number}>
                {t('legal.delivery.column.of')}
              </th>
              <th scope="col" className={rows.number}>
                {t('legal.delivery.column.share')}
              </th>
              <th scope="col" className={rows.number}>
                {t('legal.delivery.column.range')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ measure, numerator, denominator, share, lower, upper, reason }) => (
              <tr key={measure}>
                <th scope="row">{word('promise-measure', measure)}</th>
                <td className={rows.number} data-label={t('legal.delivery.column.of')}>
                  {t('legal.delivery.of', { numerator: number(numerator), denominator: number(denominator) })}
                </td>
                <td className={rows.number} data-label={t('legal.delivery.column.share')}>
                  {share === null ? '–' : percent(share)}
                  {reason !== null && <span className={rows.note}>{t('legal.delivery.nothing-below')}</span>}
                </td>
                <td className={rows.number} data-label={t('legal.delivery.column.range')}>
                  {lower === null || upper === null ? '–' : range(lower, upper, 'percent')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
