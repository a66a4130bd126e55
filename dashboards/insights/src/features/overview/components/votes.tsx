import type { Overview } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './beside.module.css';

const SHOWN = 6;

/** Votes as they were counted, by channel where there were several; the long tail behind a press. */
export function Votes({ votes }: { votes: Overview['votes'] }) {
  const { t } = useWords();
  const path = useProcessPath();
  const sorted = [...votes].sort((a, b) => b.votes - a.votes);
  const most = Math.max(1, sorted[0]?.votes ?? 0);
  const rest = sorted.slice(SHOWN);
  return (
    <section>
      <HelpBeside of="votes">
        <h2>{t('overview.votes')}</h2>
      </HelpBeside>
      <VoteRows votes={sorted.slice(0, SHOWN)} most={most} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{t('overview.votes.more', { count: rest.length })}</summary>
          <VoteRows votes={rest} most={most} />
        </details>
      )}
      <p className={styles.open}>
        <Link to={processPage(path, '/votes')}>{t('votes.open')}</Link>
      </p>
    </section>
  );
}

function VoteRows({ votes, most }: { votes: Overview['votes']; most: number }) {
  const { word, number } = useWords();
  return (
    <ul className={styles.rows}>
      {votes.map(({ option, votes: count, byChannel }) => {
        const channels = Object.entries(byChannel);
        return (
          <li key={option}>
            <span>
              {option}
              {channels.length > 1 && (
                <span className={styles.note}>
                  {channels.map(([channel, n]) => `${word('channel', channel)}: ${number(n)}`).join(', ')}
                </span>
              )}
            </span>
            <span className={styles.value}>{number(count)}</span>
            <span className={styles.track} aria-hidden>
              <span style={{ width: `${(100 * count) / most}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
