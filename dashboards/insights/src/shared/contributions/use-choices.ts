import { useQuery } from '@tanstack/react-query';
import type { FilterChoices } from '#contracts';
import { getJson } from '../api/client.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';

/** Phases, sources and days that contributions can be narrowed to; asked for only where somebody needs them. */
export function useChoices(isNeeded = true) {
  const path = useProcessPath();
  return useQuery({
    queryKey: [...processKey(path), '/contributions/choices'],
    queryFn: ({ signal }) => getJson<FilterChoices>(`${processApi(path)}/contributions/choices`, signal),
    enabled: isNeeded,
  });
}
