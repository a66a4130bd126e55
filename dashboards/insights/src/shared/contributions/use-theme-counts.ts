import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ContributionFilter, ThemeCounts } from '#contracts';
import { getJson } from '../api/client.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { filterQuery, isFiltered } from './filter.js';

/** What the filters of an address leave of every theme; nothing is asked where nothing is filtered. How far they have come is counted when wanted. */
export function useThemeCounts(filter: ContributionFilter, withDone = false) {
  const query = filterQuery(filter, { done: withDone ? 'yes' : undefined });
  const path = useProcessPath();
  return useQuery({
    queryKey: [...processKey(path), '/themes/counts', query],
    queryFn: ({ signal }) => getJson<ThemeCounts>(`${processApi(path)}/themes/counts${query}`, signal),
    enabled: isFiltered(filter),
    placeholderData: keepPreviousData,
  });
}
