import type { NewsKind } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useNews } from '../api/use-news.js';
import styles from './news.module.css';

/** Where each kind of news can be read. */
const PLACE: Record<NewsKind, string> = {
  opinions: listOf(),
  late: '/impact?view=ledger&late=yes',
  published: '/impact?view=ledger',
  withdrawn: '/impact?view=ledger&state=withdrawn',
  releases: '/reports',
  'theme-edits': '/themes?history=open',
  'imports-undone': '/data',
  'failed-runs': '/data',
};

/** What came, went and was done since this person last looked, each with its count and the way there. */
export function News() {
  const { t, date } = useWords();
  const path = useProcessPath();
  const { data } = useNews(path);
  return (
    <section aria-labelledby="news" className={styles.news}>
      <h2 id="news">{data?.since ? t('news.since', { date: date(data.since) }) : t('news.title')}</h2>
      {data?.since === null && <p className={styles.none}>{t('news.first')}</p>}
      {data?.since && data.items.length === 0 && <p className={styles.none}>{t('news.nothing')}</p>}
      {data && data.items.length > 0 && (
        <ul className={styles.list}>
          {data.items.map(({ kind, count }) => (
            <li key={kind}>
              <Link to={processPage(path, PLACE[kind])}>{t(`news.${kind}`, { count })}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
