import { useQuery } from '@tanstack/react-query';
import type { ProcessNews } from '#contracts';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey, type ProcessPath } from '../../../shared/api/paths.js';

/** What changed since the last visit; the first question notes this one. */
export function useNews(path: ProcessPath) {
  const address = processApi(path);
  const visit = useQuery({
    queryKey: ['visit', path.workspace, path.process],
    queryFn: async () => {
      await sendJson<void>('PUT', `${address}/visit`, undefined, { isKept: true });
      return true;
    },
    staleTime: Infinity,
    retry: false,
  });
  return useQuery({
    queryKey: [...processKey(path), 'news'],
    queryFn: ({ signal }) => getJson<ProcessNews>(`${address}/news`, signal),
    enabled: !visit.isPending,
  });
}
