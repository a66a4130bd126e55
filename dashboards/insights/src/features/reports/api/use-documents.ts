import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReleaseDocument, ReleaseSummary, Run, WrittenDocument, WrittenDocumentList } from '#contracts';
import type { Language } from '#language';
import { getFile, getJson, sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { saveBlob } from '../../../shared/figure/save-file.js';

const POLL_MS = 1000;

export interface AskedDocument {
  readonly kind: ReleaseDocument;
  readonly language: Language;
}

export const isBeingWritten = ({ state }: WrittenDocument) => state === 'queued' || state === 'running';

/** The documents of a release as they stand, asked anew while one is being written: whoever comes back later finds them. */
export function useDocuments(release: ReleaseSummary) {
  const { address, key } = usePlace(release);
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => getJson<WrittenDocumentList>(address, signal),
    refetchInterval: ({ state }) => (state.data?.documents.some(isBeingWritten) ? POLL_MS : false),
  });
}

/** Has a document written; one that is there already is answered as it is. */
export function useAskDocument(release: ReleaseSummary) {
  const { address, key } = usePlace(release);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, language }: AskedDocument) =>
      sendJson<WrittenDocument>('POST', `${address}/${kind}?language=${language}`),
    onSuccess: (asked) =>
      keepAnswer<WrittenDocumentList>(client, key, (last) => ({
        documents: [...(last?.documents ?? []).filter((other) => !isSame(other, asked)), asked],
      })),
  });
}

export function useCancelDocument(release: ReleaseSummary) {
  const { api, key } = usePlace(release);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ runId }: WrittenDocument) => sendJson<Run>('POST', `${api}/runs/${runId}/cancel`),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** Fetches a written document and saves it under the given name. */
export function useSaveDocument(release: ReleaseSummary) {
  const { address } = usePlace(release);
  return useMutation({
    mutationFn: async ({ kind, language, file }: AskedDocument & { readonly file: string }) =>
      saveBlob(await getFile(`${address}/${kind}?language=${language}`), file),
  });
}

export const isSame = (one: Pick<WrittenDocument, 'kind' | 'language'>, other: typeof one) =>
  one.kind === other.kind && one.language === other.language;

function usePlace({ id }: ReleaseSummary) {
  const path = useProcessPath();
  const api = processApi(path);
  return { api, address: `${api}/releases/${id}/documents`, key: [...processKey(path), 'documents', id] };
}
