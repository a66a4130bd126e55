import { useEffect, useRef } from 'react';
import type { Contribution, ContributionFilter } from '#contracts';
import { Button } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { LoadingBlock } from '../ui/loading.js';
import { useWords } from '../words/use-words.js';
import { isFiltered, type Order } from './filter.js';
import { HiddenList, NoMatch } from './no-match.js';
import { Quote, type QuoteExtras } from './quote.js';
import { useContributions } from './use-contributions.js';
import styles from './quote-list.module.css';

interface QuoteListProps {
  readonly filter: ContributionFilter;
  readonly order: Order;
  readonly showTheme?: boolean;
  /** The filter that belongs to the page itself and cannot be cleared. */
  readonly fixed?: ContributionFilter;
  /** Stand before all others, and not once more where the order would put them. */
  readonly first?: readonly Contribution[];
  /** Marks, checkbox and actions of each quote. */
  readonly extras?: (contribution: Contribution) => QuoteExtras;
}

/** The words themselves, page after page; or why none stand here. */
export function QuoteList({
  filter,
  order,
  showTheme = false,
  fixed = {},
  first: leading = [],
  extras,
}: QuoteListProps) {
  const { t } = useWords();
  const list = useContributions({ ...filter, ...fixed }, order);
  const firstNew = useRef<HTMLLIElement>(null);
  const pages = list.data?.pages.length ?? 0;

  useEffect(() => {
    if (pages > 1) firstNew.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [pages]);

  if (list.isPending) return <LoadingBlock rows={8} />;
  if (list.isError) return <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />;

  const [first] = list.data.pages;
  if (first?.hidden) return <HiddenList filter={filter} because={first.hiddenBecause} />;
  if (first?.items.length === 0) {
    return isFiltered(filter) ? (
      <NoMatch filter={filter} />
    ) : (
      <EmptyState title={t('state.empty.nothing-uploaded.title')}>
        <p>{t('state.empty.nothing-uploaded.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.list} aria-busy={list.isPlaceholderData}>
        {leading.map((contribution) => (
          <li key={contribution.id}>
            <Quote contribution={contribution} showTheme={showTheme} {...extras?.(contribution)} />
          </li>
        ))}
        {list.data.pages.flatMap((page, number) =>
          page.items
            .filter(({ id }) => leading.every((one) => one.id !== id))
            .map((contribution, row) => (
              <li key={contribution.id} ref={number === pages - 1 && row === 0 ? firstNew : undefined}>
                <Quote contribution={contribution} showTheme={showTheme} {...extras?.(contribution)} />
              </li>
            )),
        )}
      </ul>
      {list.hasNextPage && (
        <div className={styles.more}>
          <Button onPress={() => void list.fetchNextPage()} isDisabled={list.isFetchingNextPage}>
            {list.isFetchingNextPage ? t('state.loading') : t('common.show-more')}
          </Button>
        </div>
      )}
    </>
  );
}
