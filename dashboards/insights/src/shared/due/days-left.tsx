import { useWords } from '../words/use-words.js';
import styles from './days-left.module.css';

/** How far a date is, in words; what is late has a sign of its own beside them, never colour alone. */
export function DaysLeft({ days }: { days: number }) {
  const { t } = useWords();
  if (days > 0) return <span>{t('due.left', { count: days })}</span>;
  if (days === 0) return <span>{t('due.today')}</span>;
  return (
    <span className={styles.late}>
      <svg width="14" height="14" viewBox="0 0 16 16" fill="none" aria-hidden focusable={false}>
        <circle cx="8" cy="8" r="6" stroke="currentColor" strokeWidth="1.500" />
        <path d="M8 4.500V8l2.500 2" stroke="currentColor" strokeWidth="1.500" strokeLinecap="round" />
      </svg>
      {t('due.late', { count: -days })}
    </span>
  );
}
