import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Diary, DiaryEntry, DiaryEntryRequest } from '#contracts';
import { sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

export const useDiary = () => useProcessQuery<Diary>('/diary');

/** Marks of the diary stand on the overview's time line too, so that everything of the process is read anew. */
function useDiaryMutation<Input, Output>(send: (api: string, input: Input) => Promise<Output>) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => send(`${processApi(path)}/diary`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
  });
}

export const useSaveEntry = () =>
  useDiaryMutation((api, { id, entry }: { id: string | null; entry: DiaryEntryRequest }) =>
    id === null ? sendJson<DiaryEntry>('POST', api, entry) : sendJson<DiaryEntry>('PUT', `${api}/${id}`, entry),
  );

export const useDeleteEntry = () => useDiaryMutation((api, id: string) => sendJson<void>('DELETE', `${api}/${id}`));

export const useRestoreEntry = () =>
  useDiaryMutation((api, id: string) => sendJson<void>('POST', `${api}/${id}/restore`));
