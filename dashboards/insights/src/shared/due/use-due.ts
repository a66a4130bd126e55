import { useQuery } from '@tanstack/react-query';
import type { DueAnswer } from '#contracts';
import { getJson } from '../api/client.js';
import { workspaceApi } from '../api/paths.js';

/** What the office owes in a whole municipality and by when, the latest first. */
export function useDue(workspace: string) {
  return useQuery({
    queryKey: ['due', workspace],
    queryFn: ({ signal }) => getJson<DueAnswer>(`${workspaceApi(workspace)}/due`, signal),
  });
}
