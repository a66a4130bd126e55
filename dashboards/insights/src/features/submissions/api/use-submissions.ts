import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CutAnswer, Submission, SubmissionList, SubmissionRequest } from '#contracts';
import { getJson, sendForm, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

/** The register under the filters of the address, page by page. */
export function useSubmissions(query: string) {
  const path = useProcessPath();
  return useInfiniteQuery({
    queryKey: [...processKey(path), 'submissions', query],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? '' : `&cursor=${encodeURIComponent(pageParam)}`;
      return getJson<SubmissionList>(`${processApi(path)}/submissions?${query}${cursor}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export const useSubmission = (id: string) => useProcessQuery<Submission>(`/submissions/${id}`);

/** Whatever changes a letter changes every number of the process. */
function useLetterMutation<Input, Output>(send: (api: string, input: Input) => Promise<Output>) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => send(`${processApi(path)}/submissions`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
  });
}

export const useSaveSubmission = (id: string | null) =>
  useLetterMutation((api, request: SubmissionRequest) =>
    id === null ? sendJson<Submission>('POST', api, request) : sendJson<Submission>('PUT', `${api}/${id}`, request),
  );

export const useDeleteSubmission = (id: string) =>
  useLetterMutation((api, _: void) => sendJson<void>('DELETE', `${api}/${id}`));

export const useRestoreSubmission = (id: string) =>
  useLetterMutation((api, _: void) => sendJson<Submission>('POST', `${api}/${id}/restore`));

export const useSendScan = (id: string) =>
  useLetterMutation((api, file: File) => {
    const form = new FormData();
    form.set('file', file);
    return sendForm<void>(`${api}/${id}/scan`, form);
  });

export const useDeleteScan = (id: string) =>
  useLetterMutation((api, _: void) => sendJson<void>('DELETE', `${api}/${id}/scan`));

/** Where a pasted letter falls into remarks; nothing is stored. */
export function useCut() {
  const path = useProcessPath();
  return useMutation({
    mutationFn: (text: string) => sendJson<CutAnswer>('POST', `${processApi(path)}/submissions/cuts`, { text }),
  });
}
