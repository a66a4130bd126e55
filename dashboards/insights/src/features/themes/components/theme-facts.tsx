import type { ThemePage } from '#contracts';
import { SMALLEST_PERCENTAGE_BASE } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './theme-facts.module.css';

export function ThemeFacts({ page }: { page: ThemePage }) {
  const { t, percent } = useWords();
  const { theme, ofPeople } = page;
  return (
    <>
      <ul className={styles.facts}>
        <li>
          <b>{t('count.opinions', { count: theme.contributions })}</b>
        </li>
        <li>
          <b>{t('count.people', { count: theme.people })}</b>
          {ofPeople >= SMALLEST_PERCENTAGE_BASE &&
            ` (${t('theme.of-people', { share: percent(theme.people / ofPeople) })})`}
        </li>
        <li>{theme.labelBy === 'machine' ? t('themes.machine-label') : t('themes.person-label')}</li>
      </ul>
      {theme.terms.length > 0 && <p className={styles.terms}>{t('theme.terms', { terms: theme.terms.join(', ') })}</p>}
    </>
  );
}
