import type { Overview } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './beside.module.css';

const SHOWN_OPTIONS = 6;

/** What was counted without persons; beside reach, never in it. */
export function Beside({ overview }: { overview: Overview }) {
  const { t, word, number } = useWords();
  const { votes, heads } = overview;
  if (votes.length === 0 && heads.length === 0) return null;
  const shownVotes = [...votes].sort((a, b) => b.votes - a.votes).slice(0, SHOWN_OPTIONS);
  return (
    <div className={styles.beside}>
      {votes.length > 0 && (
        <section>
          <h2>{t('overview.votes')}</h2>
          <ul className={styles.rows}>
            {shownVotes.map(({ option, votes: count, byChannel }) => (
              <li key={option}>
                <span>
                  {option}
                  {Object.keys(byChannel).length > 1 && (
                    <span className={styles.note}>
                      {Object.entries(byChannel)
                        .map(([channel, n]) => `${word('channel', channel)}: ${number(n)}`)
                        .join(', ')}
                    </span>
                  )}
                </span>
                <span className={styles.value}>{number(count)}</span>
              </li>
            ))}
          </ul>
          {votes.length > SHOWN_OPTIONS && (
            <p className={styles.note}>{t('overview.votes.more', { count: votes.length - SHOWN_OPTIONS })}</p>
          )}
        </section>
      )}
      {heads.length > 0 && (
        <section>
          <h2>{t('overview.heads')}</h2>
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
