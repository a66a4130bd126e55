import { useQuery } from '@tanstack/react-query';
import type { TopicsReport } from '#contracts';
import { getJson } from '../api/client.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { themePaths } from './theme-paths.js';

/** The fixed view of the process; asked for only where somebody needs it. */
export function useTopics(isNeeded = true) {
  const path = useProcessPath();
  return useQuery({
    queryKey: [...processKey(path), themePaths.topics],
    queryFn: ({ signal }) => getJson<TopicsReport>(`${processApi(path)}${themePaths.topics}`, signal),
    enabled: isNeeded,
  });
}
