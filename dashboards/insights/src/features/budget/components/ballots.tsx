import type { BudgetAnswer } from '#contracts';
import { INVALID_REASONS } from '#domain';
import rows from '../../../shared/ui/rows.module.css';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../budget-page.module.css';
import { BallotsForm } from '../forms/ballots-form.js';

/** Turnout, and ballots by kind, channel and place, invalid ones by reason. */
export function Ballots({ answer, mayEdit }: { answer: BudgetAnswer; mayEdit: boolean }) {
  const { t, word, number, percent } = useWords();
  const { ballots, turnout, rules } = answer;
  const { valid, entitled, rate } = turnout;
  const invalid = INVALID_REASONS.filter((reason) => ballots.invalid[reason] > 0);
  return (
    <section className={styles.section} aria-labelledby="ballots">
      <HelpBeside of="turnout">
        <h2 id="ballots">{t('budget.ballots')}</h2>
      </HelpBeside>
      <p className={styles.statement}>
        {rate === null || entitled === null
          ? t('budget.turnout.unknown', { valid })
          : t('budget.turnout', { valid, entitled, rate: percent(rate, 1) })}
      </p>
      {rules?.entitledBasis && (
        <p className={styles.note}>{t('budget.turnout.basis', { basis: rules.entitledBasis })}</p>
      )}
      <p className={styles.note}>
        {t('budget.ballots.voters', { voters: ballots.voters })}. {word('budget.ballots.from', ballots.from)}
      </p>
      {invalid.length > 0 && (
        <ul className={styles.lines}>
          {invalid.map((reason) => (
            <li key={reason}>
              {word('ballot-kind', reason)}: {number(ballots.invalid[reason])}
            </li>
          ))}
        </ul>
      )}
      {ballots.counts.length > 0 && (
        <table className={`${rows.table} ${styles.table}`}>
          <caption className="visually-hidden">{t('budget.ballots.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('budget.ballots.channel')}</th>
              <th scope="col">{t('budget.ballots.unit')}</th>
              <th scope="col">{t('budget.ballots.kind')}</th>
              <th scope="col" className={rows.number}>
                {t('budget.ballots.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ballots.counts.map(({ channel, unit, kind, ballots: count }) => (
              <tr key={`${channel} ${unit} ${kind}`}>
                <th scope="row">{word('channel', channel)}</th>
                <td data-label={t('budget.ballots.unit')}>{unit}</td>
                <td data-label={t('budget.ballots.kind')}>{word('ballot-kind', kind)}</td>
                <td className={rows.number} data-label={t('budget.ballots.count')}>
                  {number(count)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayEdit && (
        <details className={styles.more}>
          <summary>{t('budget.ballots.edit')}</summary>
          <BallotsForm ballots={ballots} />
        </details>
      )}
    </section>
  );
}
