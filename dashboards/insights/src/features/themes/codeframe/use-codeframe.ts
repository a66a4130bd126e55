import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Codeframe, CodeframeRequest, CodeframeVersions } from '#contracts';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { processKey, workspaceApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';

const part = encodeURIComponent;
const keyOf = (workspace: string, id: string) => ['workspace', workspace, 'codeframes', id] as const;

/** One codeframe; for a new one the project's own, as a pattern. */
export function useCodeframe(id: string) {
  const { workspace } = useProcessPath();
  const address = id === 'new' ? 'default' : id;
  return useQuery({
    queryKey: keyOf(workspace, address),
    queryFn: ({ signal }) => getJson<Codeframe>(`${workspaceApi(workspace)}/codeframes/${part(address)}`, signal),
    // what somebody types is not replaced under their hands
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function useVersions(id: string) {
  const { workspace } = useProcessPath();
  return useQuery({
    queryKey: [...keyOf(workspace, id), 'versions'],
    queryFn: ({ signal }) =>
      getJson<CodeframeVersions>(`${workspaceApi(workspace)}/codeframes/${part(id)}/versions`, signal),
    enabled: id !== 'new',
  });
}

/** Saves a codeframe, or goes back to what it was. */
export function useCodeframeActs(id: string) {
  const path = useProcessPath();
  const client = useQueryClient();
  const base = `${workspaceApi(path.workspace)}/codeframes`;
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ['workspace', path.workspace, 'codeframes'] });
    await client.invalidateQueries({ queryKey: processKey(path) });
  };
  return {
    save: useMutation({
      mutationFn: (request: CodeframeRequest) =>
        id === 'new'
          ? sendJson<{ id: string }>('POST', base, request)
          : sendJson<{ id: string }>('PUT', `${base}/${part(id)}`, request),
      onSuccess: refresh,
    }),
    restore: useMutation({
      mutationFn: (version: number) =>
        sendJson<{ id: string }>('POST', `${base}/${part(id)}/versions/${version}/restore`, {}),
      onSuccess: refresh,
    }),
  };
}
