import { useQuery } from '@tanstack/react-query';
import type { Home } from '#contracts';
import { getJson } from '../../../shared/api/client.js';
import { workspaceApi } from '../../../shared/api/paths.js';

export function useHome(workspace: string) {
  return useQuery({
    queryKey: ['home', workspace],
    queryFn: ({ signal }) => getJson<Home>(`${workspaceApi(workspace)}/home`, signal),
  });
}
