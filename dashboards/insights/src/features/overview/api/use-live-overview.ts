import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ProcessState } from '#contracts';
import { getJson } from '../../../shared/api/client.js';
import { processApi, processKey, type ProcessPath } from '../../../shared/api/paths.js';

const BUSY_MS = 3000;
const QUIET_MS = 15_000;

/**
 * Asks now and then whether the process is still as the page shows it, more often while data come in, and has everything read anew
 * when it is not: what stands stays until its successor is there. A hidden tab asks nothing, and asks at once when it is seen again.
 */
export function useLiveOverview(path: ProcessPath): { readonly isWorking: boolean } {
  const client = useQueryClient();
  const seen = useRef<string | null>(null);
  const { data } = useQuery({
    queryKey: ['process-state', path.workspace, path.process],
    queryFn: ({ signal }) => getJson<ProcessState>(`${processApi(path)}/state`, signal),
    refetchInterval: ({ state }) => (state.data?.isWorking ? BUSY_MS : QUIET_MS),
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: 'always',
    staleTime: 0,
    retry: false,
  });
  const version = data?.version;
  useEffect(() => {
    if (version === undefined) return;
    const isNew = seen.current !== null && seen.current !== version;
    seen.current = version;
    if (isNew) void client.invalidateQueries({ queryKey: processKey(path) });
    // the path is the address: it changes with the page
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, version]);
  return { isWorking: data?.isWorking ?? false };
}
