import { Link } from 'react-router';
import { CrossIcon } from '../ui/icons.js';
import { useWords } from '../words/use-words.js';
import styles from './filter-bar.module.css';

export interface FilterToken {
  readonly key: string;
  readonly label: string;
  /** The address without this filter. */
  readonly without: string;
}

/** The filters that are at work, each a link to the page without it; with several, one link to the page without any. */
export function FilterTokens({ tokens, clear }: { tokens: readonly FilterToken[]; clear: string }) {
  const { t } = useWords();
  if (tokens.length === 0) return null;
  return (
    <>
      <ul aria-label={t('filters.active')} className={styles.tokens}>
        {tokens.map(({ key, label, without }) => (
          <li key={key}>
            <Link
              to={without}
              className={styles.token}
              aria-label={t('filters.remove', { filter: label })}
              preventScrollReset
            >
              {label} <CrossIcon />
            </Link>
          </li>
        ))}
      </ul>
      {tokens.length > 1 && (
        <Link to={clear} className={styles.clear} preventScrollReset>
          {t('filters.clear')}
        </Link>
      )}
    </>
  );
}
