import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { CompareAnswer, Home } from '#contracts';
import { getJson } from '../../shared/api/client.js';
import { workspaceApi } from '../../shared/api/paths.js';
import { useSession } from '../../shared/session/use-session.js';

/** `with` as it stands in the address: `augustow/budget-2026,suwalki/budget-2026`. */
export const compareApi = (chosen: readonly string[]) => `/api/compare?with=${encodeURIComponent(chosen.join(','))}`;

export function useComparison(chosen: readonly string[]) {
  return useQuery({
    queryKey: ['compare', ...chosen],
    queryFn: ({ signal }) => getJson<CompareAnswer>(compareApi(chosen), signal),
    placeholderData: keepPreviousData,
    enabled: chosen.length > 1,
  });
}

/** The processes of every municipality that the signed-in person may see. */
export function useAllProcesses() {
  const { data: session } = useSession();
  const workspaces = session?.workspaces ?? [];
  const homes = useQueries({
    queries: workspaces.map(({ slug }) => ({
      queryKey: ['home', slug],
      queryFn: ({ signal }: { signal: AbortSignal }) => getJson<Home>(`${workspaceApi(slug)}/home`, signal),
    })),
  });
  return {
    isPending: homes.some((home) => home.isPending),
    error: homes.find((home) => home.isError)?.error ?? null,
    retry: () => homes.forEach((home) => void home.refetch()),
    workspaces: workspaces.map((workspace, at) => ({ workspace, processes: homes[at]?.data?.processes ?? [] })),
  };
}
