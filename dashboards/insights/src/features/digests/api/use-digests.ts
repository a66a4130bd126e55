import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DigestList, DigestPreview, DigestRequest } from '#contracts';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { workspaceApi } from '../../../shared/api/paths.js';

const key = (workspace: string) => ['digests', workspace] as const;
const address = (workspace: string) => `${workspaceApi(workspace)}/digests`;

export function useDigests(workspace: string) {
  return useQuery({
    queryKey: key(workspace),
    queryFn: ({ signal }) => getJson<DigestList>(address(workspace), signal),
  });
}

export const useSaveDigest = (workspace: string) =>
  useChange(workspace, (request: DigestRequest) => sendJson<DigestList>('PUT', address(workspace), request));

export const useEndDigest = (workspace: string) =>
  useChange(workspace, (id: string) => sendJson<DigestList>('DELETE', `${address(workspace)}/${id}`));

function useChange<Asked>(workspace: string, change: (asked: Asked) => Promise<DigestList>) {
  const client = useQueryClient();
  return useMutation({
    // each answers with the whole list: one after the other, so that the last holds them all
    scope: { id: `digests of ${workspace}` },
    mutationFn: change,
    onSuccess: (list) => keepAnswer(client, key(workspace), list),
  });
}

/** What would be sent now; asked anew each time. */
export function useDigestPreview(workspace: string, id: string) {
  return useQuery({
    queryKey: [...key(workspace), id, 'preview'],
    queryFn: ({ signal }) => getJson<DigestPreview>(`${address(workspace)}/${id}/preview`, signal),
    gcTime: 0,
    staleTime: 0,
  });
}
