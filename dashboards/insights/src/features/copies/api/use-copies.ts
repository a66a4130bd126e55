import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CopiesAnswer, CopiesPreview, CopiesRequest } from '#contracts';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { workspaceApi } from '../../../shared/api/paths.js';

const address = (workspace: string) => `${workspaceApi(workspace)}/copies`;
const key = (workspace: string, to: string) => ['copies', workspace, to] as const;

/** What could be copied, and how it stands there. */
export function useCopiesPreview(workspace: string, to: string) {
  return useQuery({
    queryKey: key(workspace, to),
    queryFn: ({ signal }) => getJson<CopiesPreview>(`${address(workspace)}?to=${encodeURIComponent(to)}`, signal),
    enabled: to !== '',
    staleTime: 0,
  });
}

export function useCopy(workspace: string, to: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (items: CopiesRequest['items']) =>
      sendJson<CopiesAnswer>('POST', address(workspace), { to, items } satisfies CopiesRequest),
    onSettled: () => client.invalidateQueries({ queryKey: key(workspace, to) }),
  });
}
