import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ContributionList, ThemeSearch } from '#contracts';
import { getJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';

const PAGE = '25';

/** The opinions that hold what somebody searches for, the most fitting first, page after page. */
export function useFoundOpinions(search: string) {
  const path = useProcessPath();
  return useInfiniteQuery({
    queryKey: [...processKey(path), 'search', search],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        search,
        order: 'relevant',
        limit: PAGE,
        ...(pageParam && { cursor: pageParam }),
      });
      return getJson<ContributionList>(`${processApi(path)}/contributions?${query.toString()}`, signal);
    },
    enabled: search !== '',
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useFoundThemes(search: string) {
  const path = useProcessPath();
  return useQuery({
    queryKey: [...processKey(path), themePaths.search, search],
    queryFn: ({ signal }) =>
      getJson<ThemeSearch>(`${processApi(path)}${themePaths.search}?search=${encodeURIComponent(search)}`, signal),
    enabled: search !== '',
  });
}
