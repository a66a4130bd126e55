import { useQuery } from '@tanstack/react-query';
import type { Branding } from '#contracts';
import { getJson } from '../api/client.js';
import { workspaceApi } from '../api/paths.js';
import { useGuest } from '../session/guest.js';

export const brandingKey = (workspace: string) => ['branding', workspace] as const;

/** How a municipality looks and speaks; closed to guests, whose browsers do not ask. */
export function useBranding(workspace: string) {
  const isGuest = useGuest() !== undefined;
  return useQuery({
    queryKey: brandingKey(workspace),
    queryFn: ({ signal }) => getJson<Branding>(`${workspaceApi(workspace)}/branding`, signal),
    staleTime: 300_000,
    enabled: !isGuest,
  });
}
