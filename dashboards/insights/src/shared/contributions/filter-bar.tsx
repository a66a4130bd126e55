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
  /** What else stands in the address and is kept: an order, a view. */
  readonly keep: Readonly<Record<string, string | undefined>>;
  /** "Pokazujemy 112 opinii 104 osób z 688". */
  readonly sentence: string | null;
  readonly end?: ReactNode;
}

/** The active filters as tokens that can be taken away, and the sentence with what they leave. */
export function FilterBar({ filter, ignored, keep, sentence, end }: FilterBarProps) {
  const { pathname } = useLocation();
  const label = useFilterLabel({
    withTopics: filter.topic !== undefined,
    withChoices: filter.phase !== undefined || filter.source !== undefined,
  });
  const tokens = FILTER_KEYS.flatMap((key) => {
    const value = filter[key];
    const without = pathname + filterQuery({ ...filter, [key]: undefined }, keep);
    return value === undefined ? [] : [{ key, label: label(key, value), without }];
  });
  if (tokens.length === 0 && sentence === null && end === undefined && ignored.length === 0) return null;
  return (
    <div className={styles.bar}>
      <FilterTokens tokens={tokens} clear={pathname + filterQuery({}, keep)} />
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
