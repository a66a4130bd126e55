import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportFixesDocument, SavedDraft, UploadDraft, UploadList } from '#contracts';
import type { TableMapping } from '#domain';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey, type ProcessPath } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';

export const draftKey = (id: string) => ['upload-draft', id] as const;

/** What was said of a file and mended in it, as the server keeps it. */
export function useSavedDraft(id: string) {
  const path = useProcessPath();
  return useQuery({
    queryKey: draftKey(id),
    queryFn: ({ signal }) => getJson<SavedDraft>(`${processApi(path)}/uploads/${id}/draft`, signal),
    staleTime: Infinity,
  });
}

type DraftToSend = Omit<UploadDraft, 'mapping'> & { readonly mapping: TableMapping | null };

let lastSent: Promise<unknown> = Promise.resolve();

/** One after the other: of two drafts on the way at once, the older could come last and stand. */
export function sendDraft(path: ProcessPath, id: string, draft: DraftToSend): Promise<SavedDraft> {
  const sent = lastSent.then(() => sendJson<SavedDraft>('PUT', `${processApi(path)}/uploads/${id}/draft`, draft));
  lastSent = sent.catch(() => undefined);
  return sent;
}

/** Mends of a file go one after the other. */
export const fixesScope = (id: string) => ({ id: `fixes of ${id}` });

/**
 * Mends, sent whole: each begins from what the one before it left, also while that is still on its way. The answer stands in the place
 * of what was known, so that everything that reads the file asks again.
 */
export function useSaveFixes(id: string) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    scope: fixesScope(id),
    mutationFn: (change: (last: ImportFixesDocument) => ImportFixesDocument) => {
      const { fixes } = client.getQueryData<SavedDraft>(draftKey(id))!;
      return sendJson<SavedDraft>('PUT', `${processApi(path)}/uploads/${id}/fixes`, change(fixes));
    },
    onSuccess: (saved) => client.setQueryData(draftKey(id), saved),
  });
}

/** Files that were uploaded and not imported yet; what the wizard sent when it was left is in them. */
export function useUploads(isAllowed: boolean) {
  const path = useProcessPath();
  return useQuery({
    queryKey: [...processKey(path), '/uploads'],
    queryFn: async ({ signal }) => {
      await lastSent;
      return getJson<UploadList>(`${processApi(path)}/uploads`, signal);
    },
    enabled: isAllowed,
    refetchOnMount: 'always',
  });
}

export function useDeleteUpload() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<void>('DELETE', `${processApi(path)}/uploads/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [...processKey(path), '/uploads'] }),
  });
}
