import { type ReactNode } from 'react';
import type { ContributionFilter } from '#contracts';
import { useLocation } from 'react-router';
import { IgnoredParts } from '../page/ignored-notice.js';
import { FilterTokens } from './filter-tokens.js';
import { FILTER_KEYS, filterQuery } from './filter.js';
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
  const { pathname } = useLocation();
  const label = useFilterLabel({ withTopics: filter.topic !== undefined });
  const tokens = FILTER_KEYS.flatMap((key) => {
    const value = filter[key];
    const without = pathname + filterQuery({ ...filter, [key]: undefined }, { order });
    return value === undefined ? [] : [{ key, label: label(key, value), without }];
  });
  return (
    <div className={styles.bar}>
      <FilterTokens tokens={tokens} clear={pathname + filterQuery({}, { order })} />
      {sentence !== null && (
        <p className={styles.sentence} aria-live="polite">
          {sentence}
        </p>
      )}
      {end !== undefined && <div className={styles.end}>{end}</div>}
      <IgnoredParts parts={ignored} />
    </div>
  );
}
