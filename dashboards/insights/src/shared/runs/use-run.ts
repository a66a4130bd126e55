import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Run } from '#contracts';
import { getJson, sendJson } from '../api/client.js';
import { keepAnswer } from '../api/keep-answer.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';

type StartedKind = 'find-themes' | 'measure-reach' | 'measure-impact' | 'find-personal-data';

const POLL_MS = 4000;
export const isGoing = (run: Run | undefined) => run?.state === 'queued' || run?.state === 'running';

/**
 * One long piece of work: server-sent events as they come, a slow question now and then where a proxy swallows them, and
 * a fresh look at the whole process once it is finished.
 */
export function useRun(runId: string | null): Run | undefined {
  const path = useProcessPath();
  const client = useQueryClient();
  const address = `${processApi(path)}/runs/${runId}`;
  const { data: run } = useQuery({
    queryKey: ['run', path.workspace, path.process, runId],
    queryFn: ({ signal }) => getJson<Run>(address, signal),
    enabled: runId !== null,
    refetchInterval: (query) => (isGoing(query.state.data) ? POLL_MS : false),
  });
  const going = isGoing(run);
  const isFinished = run !== undefined && !going;

  useEffect(() => {
    if (runId === null || !going) return;
    const events = new EventSource(`${address}/events`);
    events.onmessage = (event: MessageEvent<string>) => {
      client.setQueryData(['run', path.workspace, path.process, runId], JSON.parse(event.data) as Run);
    };
    events.onerror = () => events.close();
    return () => events.close();
  }, [address, client, going, path.process, path.workspace, runId]);

  useEffect(() => {
    if (isFinished) void client.invalidateQueries({ queryKey: ['process', path.workspace, path.process] });
  }, [client, isFinished, path.process, path.workspace, runId]);

  return run;
}

/** Asks a run to stop; it ends at its next step, and nothing of it is stored. */
export function useCancelRun(runId: string | null) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<Run>('POST', `${processApi(path)}/runs/${runId}/cancel`),
    onSuccess: (run) => keepAnswer(client, ['run', path.workspace, path.process, runId], run),
  });
}

/** Begins a run and knows it at once, so that its progress stands on the screen before the first event. */
export function useStartRun(kind: StartedKind) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<Run>('POST', `${processApi(path)}/runs/${kind}`, {}),
    onSuccess: (run) => {
      client.setQueryData(['run', path.workspace, path.process, run.id], run);
      void client.invalidateQueries({ queryKey: processKey(path), refetchType: 'none' });
    },
  });
}
