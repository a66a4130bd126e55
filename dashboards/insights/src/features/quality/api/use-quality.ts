import type { Erasure, FoundByCode, RetentionAnswer, RetentionRulesAnswer } from '#contracts';
import type { RetentionKind } from '#domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey, workspaceApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';

const retentionKey = (workspace: string) => ['retention', workspace] as const;

/** Rules of the municipality, and what is kept of each of its processes. */
export function useRetention() {
  const { workspace } = useProcessPath();
  return useQuery({
    queryKey: retentionKey(workspace),
    queryFn: ({ signal }) => getJson<RetentionAnswer>(`${workspaceApi(workspace)}/retention`, signal),
  });
}

/** What follows an act about retention: its answer is the new state, and everything of the process is read again. */
function useRetentionAct<Request>(act: (request: Request) => Promise<RetentionAnswer>) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    scope: { id: `retention of ${path.workspace}` },
    mutationFn: act,
    onSuccess: async (answer) => {
      await keepAnswer(client, retentionKey(path.workspace), answer);
      void client.invalidateQueries({ queryKey: processKey(path) });
    },
  });
}

export function useChangeRules() {
  const { workspace } = useProcessPath();
  return useRetentionAct((rules: RetentionRulesAnswer) =>
    sendJson<RetentionAnswer>('PUT', `${workspaceApi(workspace)}/retention`, rules),
  );
}

export function useDeleteKept() {
  const path = useProcessPath();
  return useRetentionAct((kind: RetentionKind) =>
    sendJson<RetentionAnswer>('POST', `${processApi(path)}/retention/${kind}`),
  );
}

/** The code stands in the body, never in an address. */
export function useFindByCode() {
  const path = useProcessPath();
  return useMutation({
    mutationFn: (code: string) => sendJson<FoundByCode>('POST', `${processApi(path)}/find-by-code`, { code }),
  });
}

export function useErase() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<Erasure>('POST', `${processApi(path)}/contributions/${id}/erasure`),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: processKey(path) });
      void client.invalidateQueries({ queryKey: retentionKey(path.workspace) });
    },
  });
}
