import type { SharedFilter, SharedView } from '#domain';
import { useFilterLabel } from '../contributions/use-filter-label.js';
import { useWords } from '../words/use-words.js';
import styles from './sharing.module.css';

/** What a link holds fast, in words: the page, and each filter on it. */
export function FixedView({ view: { page, filters } }: { view: SharedView }) {
  const { t, word } = useWords();
  const label = useFilterLabel({ withTopics: filters.topic !== undefined, withChoices: true });
  const given = Object.entries(filters) as [SharedFilter, string][];
  return (
    <div className={styles.fixed}>
      <p>{t('share.fixed')}</p>
      <ul>
        <li>{t('share.page', { page: word('share.page', page) })}</li>
        {given.map(([key, value]) => (
          <li key={key}>{label(key, value)}</li>
        ))}
        {given.length === 0 && <li>{t('share.all')}</li>}
      </ul>
    </div>
  );
}
