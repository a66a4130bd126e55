import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewShareLink, ShareLinkList, ShareLinkRequest } from '#contracts';
import { getJson, sendJson } from '../api/client.js';

const KEY = 'share-links';

/** The share links at an address of the api: one's own in a process, or all of a municipality. */
export function useShareLinks(address: string) {
  return useQuery({
    queryKey: [KEY, address],
    queryFn: ({ signal }) => getJson<ShareLinkList>(address, signal),
  });
}

export function useMakeShareLink(address: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: Partial<ShareLinkRequest>) => sendJson<NewShareLink>('POST', address, request),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export function useRevokeShareLink(address: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<void>('DELETE', `${address}/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
