import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FirstSteps, Guide, GuideRequest } from '#contracts';
import { getJson, sendJson } from '../api/client.js';
import { workspaceApi } from '../api/paths.js';

const keyOf = (workspace: string) => ['first-steps', workspace] as const;

/** What a municipality has come to, and what this person chose of the guidance; asked anew whenever it is shown. */
export function useFirstSteps(workspace: string, isWanted = true) {
  return useQuery({
    queryKey: keyOf(workspace),
    queryFn: ({ signal }) => getJson<FirstSteps>(`${workspaceApi(workspace)}/first-steps`, signal),
    enabled: isWanted,
    staleTime: 0,
  });
}

/** Choices go one after the other: of two on the way at once, the older could come last and stand. */
export function useChangeGuide(workspace: string) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `guide of ${workspace}` },
    mutationFn: (request: GuideRequest) => sendJson<Guide>('PUT', `${workspaceApi(workspace)}/guide`, request),
    onSuccess: (guide) => {
      client.setQueryData<FirstSteps>(keyOf(workspace), (known) => known && { ...known, guide });
      // an answer that was asked for before this choice came would bring the older one back
      void client.invalidateQueries({ queryKey: keyOf(workspace) });
    },
  });
}
