import { type ReactNode } from 'react';
import type { ContributionFilter, ThemeCounts } from '#contracts';
import { useSearchParams } from 'react-router';
import { ignoredKeys, type KnownKeys } from '../page/ignored-keys.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { useWords } from '../words/use-words.js';
import { FilterBar } from './filter-bar.js';
import { FilterForm } from './filter-form.js';
import { FILTER_KEYS, isFiltered, readFilter } from './filter.js';
import { HiddenList, NoMatch } from './no-match.js';
import { useThemeCounts } from './use-theme-counts.js';

/** The filters in the address of a screen that has keys of its own beside them. */
export function usePageFilter(viewKeys: KnownKeys) {
  const [params] = useSearchParams();
  const isFilter = (key: string) => FILTER_KEYS.some((one) => one === key);
  const others = new URLSearchParams([...params].filter(([key]) => !isFilter(key)));
  const { filter, ignored: wrong } = readFilter(params, 'newest', [...others.keys()]);
  const ignored = [...wrong, ...ignoredKeys(others, { history: ['open'], select: 'anything', ...viewKeys })];
  const { theme: _theme, ...rest } = filter;
  const keep = { view: params.get('view') ?? undefined, sort: params.get('sort') ?? undefined };
  return { filter: rest, ignored, keep, isFiltered: isFiltered(rest) };
}

interface PageFiltersProps {
  readonly viewKeys: KnownKeys;
  /** The screen shows how far contributions have come. */
  readonly withDone?: boolean;
}

/** The filters of a screen of counts, below its heading: the same bar, keys and sentence as above the list. */
export function PageFilters({ viewKeys, withDone = false }: PageFiltersProps) {
  const { t, number } = useWords();
  const { filter, ignored, keep } = usePageFilter(viewKeys);
  const counts = useThemeCounts(filter, withDone);
  const { total, of } = counts.data ?? {};
  const sentence =
    isFiltered(filter) && total && of
      ? t('quotes.showing', { opinions: total.contributions, people: total.people, all: number(of.contributions) })
      : null;
  return (
    <>
      <FilterForm filter={filter} keep={keep} fixed={{ theme: 'none' }} />
      <FilterBar filter={filter} ignored={ignored} keep={keep} sentence={sentence} />
    </>
  );
}

interface FilteredProps {
  readonly filter: ContributionFilter;
  readonly keep: Readonly<Record<string, string | undefined>>;
  readonly withDone?: boolean;
  readonly children: (counts: ThemeCounts) => ReactNode;
}

/** What a screen shows of the filtered counts; or why there is nothing to show. */
export function Filtered({ filter, keep, withDone = false, children }: FilteredProps) {
  const { t } = useWords();
  const counts = useThemeCounts(filter, withDone);
  if (counts.isError) return <ErrorPanel error={counts.error} onRetry={() => void counts.refetch()} />;
  if (!counts.data) return <p role="status">{t('state.loading')}</p>;
  if (counts.data.hidden) return <HiddenList filter={filter} keep={keep} because={counts.data.hiddenBecause} />;
  if (counts.data.total?.contributions === 0) return <NoMatch filter={filter} keep={keep} />;
  return (
    <div aria-busy={counts.isPlaceholderData || undefined} data-settled={!counts.isPlaceholderData || undefined}>
      {children(counts.data)}
    </div>
  );
}
