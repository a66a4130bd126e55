import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import type { SaveTalkRequest, TalkAnswer, TalkFile } from '#contracts';
import { getFile, sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { saveBlob } from '../../../shared/figure/save-file.js';

/** The talk of the process with what a release offers: the one it was saved for, unless another is looked at. */
export const useTalk = (release: string | null) =>
  useProcessQuery<TalkAnswer>(release === null ? '/talk' : addressOf(release));

const addressOf = (release: string) => `/talk?release=${release}`;
const isOfRelease = (key: QueryKey) => String(key.at(-1)).startsWith(addressOf(''));

export function useSaveTalk() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SaveTalkRequest) => sendJson<TalkAnswer>('PUT', `${processApi(path)}/talk`, request),
    onSuccess: async (saved) => {
      const key = processKey(path);
      // as it was read beside other releases, the talk has an older version: saved from there it would be refused
      client.removeQueries({ queryKey: key, type: 'inactive', predicate: ({ queryKey }) => isOfRelease(queryKey) });
      await keepAnswer(client, [...key, '/talk'], saved);
      if (saved.release) await keepAnswer(client, [...key, addressOf(saved.release.id)], saved);
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
