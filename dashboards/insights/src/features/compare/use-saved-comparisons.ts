import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedComparison, SavedComparisonList, SavedComparisonRequest } from '#contracts';
import { getJson, sendJson } from '../../shared/api/client.js';

const KEY = ['saved-comparisons'] as const;
const ADDRESS = '/api/compare/views';

export function useSavedComparisons() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => getJson<SavedComparisonList>(ADDRESS, signal) });
}

/** Keeps a comparison; with an id, changes the one that is kept. */
export function useSaveComparison() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...request }: SavedComparisonRequest & { readonly id?: string }) =>
      sendJson<SavedComparison>(
        id === undefined ? 'POST' : 'PUT',
        id === undefined ? ADDRESS : `${ADDRESS}/${id}`,
        request,
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useRemoveComparison() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<void>('DELETE', `${ADDRESS}/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
