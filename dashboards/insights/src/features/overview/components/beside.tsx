import type { Overview } from '#contracts';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { Votes } from './votes.js';
import styles from './beside.module.css';

/** What was counted without persons; beside reach, never in it. */
export function Beside({ overview }: { overview: Overview }) {
  const { t, number } = useWords();
  const { votes, heads } = overview;
  if (votes.length === 0 && heads.length === 0) return null;
  return (
    <div className={styles.beside}>
      {votes.length > 0 && <Votes votes={votes} />}
      {heads.length > 0 && (
        <section>
          <HelpBeside of="heads">
            <h2>{t('overview.heads')}</h2>
          </HelpBeside>
          <ul className={styles.rows}>
            {heads.map(({ event, people, counted }) => (
              <li key={event}>
                <span>
                  {event}
                  {counted === 'estimated' && <span className={styles.note}>{t('overview.heads.estimated')}</span>}
                </span>
                <span className={styles.value}>{number(people)}</span>
              </li>
            ))}
          </ul>
          <p className={styles.note}>{t('overview.heads.help')}</p>
        </section>
      )}
    </div>
  );
}
