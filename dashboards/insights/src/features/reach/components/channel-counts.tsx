import type { ReachAnswer } from '#contracts';
import { SMALLEST_GROUP } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './reach-parts.module.css';

export function ChannelCounts({ channels }: { channels: ReachAnswer['channels'] }) {
  const { t, word } = useWords();
  if (channels.length === 0) return null;
  return (
    <section className={styles.channels}>
      <h2>{t('reach.channels')}</h2>
      <ul>
        {channels.map(({ channel, people }) => (
          <li key={channel}>
            <span>{word('channel', channel)}</span>
            {people === null ? (
              <span className={styles.small}>{t('state.hidden.short', { count: SMALLEST_GROUP })}</span>
            ) : (
              <span>{t('count.people', { count: people })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
