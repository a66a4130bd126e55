import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ContributionFilter, ContributionList } from '#contracts';
import { getJson } from '../api/client.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { filterQuery, type Order } from './filter.js';

const PAGE = '25';

/** The contributions that a filter leaves, page after page. */
export function useContributions(filter: ContributionFilter, order: Order) {
  const path = useProcessPath();
  return useInfiniteQuery({
    queryKey: [...processKey(path), 'contributions', filter, order],
    queryFn: ({ pageParam, signal }) => {
      const query = filterQuery(filter, { order, limit: PAGE, cursor: pageParam });
      return getJson<ContributionList>(`${processApi(path)}/contributions${query}`, signal);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
