import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Run, SampleTown, Session } from '#contracts';
import { useNavigate } from 'react-router';
import { getJson, sendJson } from '../api/client.js';
import { processApi, workspaceApi, workspacePage } from '../api/paths.js';
import { SESSION_KEY } from '../api/query-client.js';

const POLL_MS = 1_000;
const keyOf = (workspace: string) => ['sample-town', workspace] as const;
const isGoing = (run: Run | undefined) => run === undefined || run.state === 'queued' || run.state === 'running';

/** Null for a municipality that nobody loaded to try things with. */
export function useSampleTown(workspace: string, isWanted = true) {
  return useQuery({
    queryKey: keyOf(workspace),
    queryFn: async ({ signal }) =>
      (await getJson<SampleTown | undefined>(`${workspaceApi(workspace)}/sample-town`, signal)) ?? null,
    enabled: isWanted,
  });
}

/** How far its loading is. */
export function useSampleRun(town: SampleTown | null | undefined): Run | undefined {
  const { data } = useQuery({
    queryKey: ['run', town?.workspace, town?.process, town?.runId],
    queryFn: ({ signal }) => getJson<Run>(`${processApi(town!)}/runs/${town!.runId}`, signal),
    enabled: Boolean(town),
    refetchInterval: (query) => (isGoing(query.state.data) ? POLL_MS : false),
  });
  return data;
}

/** Begins to load an invented municipality, and goes there. */
export function useLoadSampleTown(workspace: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => {
      const town = await sendJson<SampleTown>('POST', `${workspaceApi(workspace)}/sample-town`, {});
      return { town, session: await getJson<Session>('/api/session') };
    },
    onSuccess: async ({ town, session }) => {
      client.setQueryData(SESSION_KEY, session);
      client.setQueryData(keyOf(town.workspace), town);
      await navigate(`${workspacePage(town.workspace)}/samples`);
    },
  });
}

/** Removes it whole, and goes home. */
export function useRemoveSampleTown(workspace: string, onRemoved: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => {
      await sendJson<void>('DELETE', `${workspaceApi(workspace)}/sample-town`);
      return getJson<Session>('/api/session');
    },
    onSuccess: async (session) => {
      await navigate('/', { flushSync: true });
      client.setQueryData(SESSION_KEY, session);
      void client.invalidateQueries({ queryKey: ['home'] });
      onRemoved();
    },
  });
}
