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
export function useLiveOverview({ workspace, process }: ProcessPath): { readonly isWorking: boolean } {
  const client = useQueryClient();
  const seen = useRef<{ readonly place: string; readonly version: string } | null>(null);
  const { data } = useQuery({
    queryKey: ['process-state', workspace, process],
    queryFn: ({ signal }) => getJson<ProcessState>(`${processApi({ workspace, process })}/state`, signal),
    refetchInterval: ({ state }) => (state.data?.isWorking ? BUSY_MS : QUIET_MS),
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: 'always',
    staleTime: 0,
    retry: false,
  });
  const version = data?.version;
  useEffect(() => {
    if (version === undefined) return;
    const place = `${workspace}/${process}`;
    const before = seen.current;
    seen.current = { place, version };
    if (before?.place === place && before.version !== version) {
      void client.invalidateQueries({ queryKey: processKey({ workspace, process }) });
    }
  }, [client, workspace, process, version]);
  return { isWorking: data?.isWorking ?? false };
}
