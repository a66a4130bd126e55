import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  CheckAnswer,
  CheckRequest,
  LookQuery,
  PreviewAnswer,
  StartedImport,
  StartImportRequest,
  Upload,
  ValuesAnswer,
  ValuesRequest,
} from '#contracts';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { sendFile } from './send-file.js';
import { useSavedDraft } from './use-draft.js';
import { UPLOAD_BEAT_MS, useUploadNote } from './upload-note.js';

const uploadKey = (id: string | null, look: LookQuery) => ['upload', id, look] as const;

/** What was found in an uploaded file, looked into as the person says. */
export function useUpload(id: string | null, look: LookQuery) {
  const path = useProcessPath();
  const query = new URLSearchParams(
    Object.entries(look).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  );
  return useQuery({
    queryKey: uploadKey(id, look),
    queryFn: ({ signal }) => getJson<Upload>(`${processApi(path)}/uploads/${id}?${query}`, signal),
    enabled: id !== null,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

/** Sends a file; `share` says how much of it has left, null while nothing is being sent. */
export function useSendUpload() {
  const path = useProcessPath();
  const client = useQueryClient();
  const note = useUploadNote();
  const [share, setShare] = useState<number | null>(null);
  const mutation = useMutation({
    mutationFn: async (file: File) => {
      // also while it waits for the network or for a new sign-in
      const beat = setInterval(() => note.write(file.name), UPLOAD_BEAT_MS);
      try {
        return await sendFile<Upload>(`${processApi(path)}/uploads`, file, setShare);
      } finally {
        clearInterval(beat);
      }
    },
    onMutate: (file) => {
      note.write(file.name);
      setShare(0);
    },
    onSuccess: (upload) => client.setQueryData(uploadKey(upload.id, {}), upload),
    onSettled: () => {
      note.forget();
      setShare(null);
    },
  });
  return { ...mutation, share };
}

/** What would be stored and what would be left out; the same question is asked once. */
export function useCheck(id: string, request: CheckRequest) {
  const path = useProcessPath();
  const version = useSavedDraft(id).dataUpdatedAt;
  return useQuery({
    queryKey: ['upload-check', id, request, version],
    queryFn: () => sendJson<CheckAnswer>('POST', `${processApi(path)}/uploads/${id}/check`, request),
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

/** Five rows as they would be stored. */
export function usePreview(id: string, request: CheckRequest, isComplete: boolean) {
  const path = useProcessPath();
  const version = useSavedDraft(id).dataUpdatedAt;
  return useQuery({
    queryKey: ['upload-preview', id, request, version],
    queryFn: () => sendJson<PreviewAnswer>('POST', `${processApi(path)}/uploads/${id}/preview`, request),
    enabled: isComplete,
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

/** The values of columns over the whole file, with how often each stands there and what it most likely means. */
export function useValues(id: string, request: ValuesRequest | null) {
  const path = useProcessPath();
  const version = useSavedDraft(id).dataUpdatedAt;
  return useQuery({
    queryKey: ['upload-values', id, request, version],
    queryFn: () => sendJson<ValuesAnswer>('POST', `${processApi(path)}/uploads/${id}/values`, request),
    enabled: request !== null,
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

export function useStartImport(id: string) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: StartImportRequest) =>
      sendJson<StartedImport>('POST', `${processApi(path)}/uploads/${id}/import`, request),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['upload', id] });
      void client.invalidateQueries({ queryKey: [...processKey(path), '/imports'] });
    },
  });
}
