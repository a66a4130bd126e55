import { type ReactNode } from 'react';
import { processPage } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { type KnownKeys } from '../page/ignored-keys.js';
import { LinkButton } from '../ui/button.js';
import { useWords } from '../words/use-words.js';
import { FilterBar } from './filter-bar.js';
import { isFiltered, listOf } from './filter.js';
import { usePageFilter } from './page-filters.js';
import styles from './unapplied-filters.module.css';

interface UnappliedFiltersProps {
  readonly viewKeys: KnownKeys;
  /** Why the screen counts everybody all the same. */
  readonly why: string;
  readonly children?: ReactNode;
}

/** Filters that came along from another screen, and that this one does not apply: it says so, and where they are. */
export function UnappliedFilters({ viewKeys, why, children }: UnappliedFiltersProps) {
  const { t } = useWords();
  const path = useProcessPath();
  const { filter, ignored, keep } = usePageFilter(viewKeys);
  if (!isFiltered(filter)) return <FilterBar filter={filter} ignored={ignored} keep={keep} sentence={null} />;
  return (
    <>
      <FilterBar filter={filter} ignored={ignored} keep={keep} sentence={null} />
      <div role="note" className={styles.note}>
        <p>
          <b>{t('filters.unapplied')}</b> {why}
        </p>
        <p className={styles.ways}>
          {children}
          <LinkButton to={processPage(path, listOf(filter))}>{t('filters.unapplied.list')}</LinkButton>
        </p>
      </div>
    </>
  );
}
