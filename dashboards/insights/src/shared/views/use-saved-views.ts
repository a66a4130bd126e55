import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView, SavedViewList, SavedViewRequest } from '#contracts';
import { getJson, sendJson } from '../api/client.js';
import { processApi, type ProcessPath } from '../api/paths.js';

const keyOf = ({ workspace, process }: ProcessPath) => ['saved-views', workspace, process] as const;
const addressOf = (path: ProcessPath, id = '') => `${processApi(path)}/views${id === '' ? '' : `/${id}`}`;

export function useSavedViews(path: ProcessPath, enabled: boolean) {
  return useQuery({
    queryKey: keyOf(path),
    queryFn: ({ signal }) => getJson<SavedViewList>(addressOf(path), signal),
    enabled,
  });
}

/** Keeps a view; with an id, changes the one that is kept. */
export function useSaveView(path: ProcessPath) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...request }: SavedViewRequest & { readonly id?: string }) =>
      sendJson<SavedView>(id === undefined ? 'POST' : 'PUT', addressOf(path, id), request),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(path) }),
  });
}

export function useRemoveView(path: ProcessPath) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<void>('DELETE', addressOf(path, id)),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(path) }),
  });
}
