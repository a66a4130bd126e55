import type { Connection } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../connections.module.css';

interface NewsProps {
  readonly connections: readonly Connection[];
  readonly lastVisit: string | null;
}

/** What all platforms together brought since the reader was here. */
export function News({ connections, lastVisit }: NewsProps) {
  const { t, number, moment } = useWords();
  if (lastVisit === null) return null;
  const syncs = connections
    .flatMap((connection) => connection.syncs)
    .filter(({ state, storedAt }) => state === 'done' && storedAt > lastVisit);
  const sum = (of: 'created' | 'changed' | 'gone') => number(syncs.reduce((total, sync) => total + sync[of], 0));
  return (
    <section className={styles.news} aria-labelledby="news">
      <h2 id="news">{t('connections.news.title')}</h2>
      <p>
        {t('connections.news.since', { since: moment(lastVisit) })}{' '}
        {syncs.length === 0
          ? t('connections.news.none')
          : t('connections.news.counts', { created: sum('created'), changed: sum('changed'), gone: sum('gone') })}
      </p>
    </section>
  );
}
