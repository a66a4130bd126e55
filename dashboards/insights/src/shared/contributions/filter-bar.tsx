import { type ReactNode } from 'react';
import type { ContributionFilter } from '#contracts';
import { Link, useLocation } from 'react-router';
import { CrossIcon } from '../ui/icons.js';
import { useWords } from '../words/use-words.js';
import { FILTER_KEYS, filterQuery, type FilterKey } from './filter.js';
import { useFilterLabel } from './use-filter-label.js';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  readonly filter: ContributionFilter;
  readonly ignored: readonly string[];
  readonly order: string | undefined;
  /** "Pokazano 112 opinii od 104 osób, z 688". */
  readonly sentence: string | null;
  readonly end?: ReactNode;
}

/** The active filters as tokens that can be taken away, and the sentence with what they leave. */
export function FilterBar({ filter, ignored, order, sentence, end }: FilterBarProps) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const label = useFilterLabel({ withTopics: filter.topic !== undefined });
  const active = FILTER_KEYS.flatMap((key): { key: FilterKey; value: string }[] => {
    const value = filter[key];
    return value === undefined ? [] : [{ key, value }];
  });
  const without = (key: FilterKey) => pathname + filterQuery({ ...filter, [key]: undefined }, { order });

  return (
    <div className={styles.bar}>
      {active.length > 0 && (
        <ul aria-label={t('filters.active')} className={styles.tokens}>
          {active.map(({ key, value }) => (
            <li key={key}>
              <Link
                to={without(key)}
                className={styles.token}
                aria-label={t('filters.remove', { filter: label(key, value) })}
                preventScrollReset
              >
                {label(key, value)} <CrossIcon />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {sentence !== null && (
        <p className={styles.sentence} aria-live="polite">
          {sentence}
        </p>
      )}
      {active.length > 1 && (
        <Link to={pathname + filterQuery({}, { order })} className={styles.clear} preventScrollReset>
          {t('filters.clear')}
        </Link>
      )}
      {end !== undefined && <div className={styles.end}>{end}</div>}
      {ignored.map((part) => (
        <p key={part} className={styles.ignored}>
          {t('filters.ignored', { filter: part })}
        </p>
      ))}
    </div>
  );
}
