import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SaveTalkRequest, TalkAnswer, TalkFile } from '#contracts';
import { getFile, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { saveBlob } from '../../../shared/figure/save-file.js';

/** The talk of the process with what a release offers: the one it was saved for, unless another is looked at. */
export const useTalk = (release: string | null) =>
  useProcessQuery<TalkAnswer>(release === null ? '/talk' : `/talk?release=${release}`);

export function useSaveTalk() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveTalkRequest) => sendJson<TalkAnswer>('PUT', `${processApi(path)}/talk`, request),
    onSuccess: (saved) => {
      client.setQueryData<TalkAnswer>([...processKey(path), '/talk'], saved);
      if (saved.release)
        client.setQueryData<TalkAnswer>([...processKey(path), `/talk?release=${saved.release.id}`], saved);
    },
  });
}

/** Has a file of the saved talk written and keeps it. */
export function useTalkFile() {
  const path = useProcessPath();
  return useMutation({
    mutationFn: async ({ kind, file }: { readonly kind: TalkFile; readonly file: string }) =>
      saveBlob(await getFile(`${processApi(path)}/talk/files/${kind}`), file),
  });
}
