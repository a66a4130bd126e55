import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ContributionFilter, ThemeCounts } from '#contracts';
import { getJson } from '../api/client.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { filterQuery, isFiltered } from './filter.js';

/** What the filters of an address leave of every theme; nothing is asked where nothing is filtered. */
export function useThemeCounts(filter: ContributionFilter) {
  const path = useProcessPath();
  return useQuery({
    queryKey: [...processKey(path), '/themes/counts', filter],
    queryFn: ({ signal }) => getJson<ThemeCounts>(`${processApi(path)}/themes/counts${filterQuery(filter)}`, signal),
    enabled: isFiltered(filter),
    placeholderData: keepPreviousData,
  });
}
