import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MappingList } from '#contracts';
import { sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';

type Change = { readonly id: string; readonly name?: string };

/** Renames a saved choice of columns, or deletes it where no name is given. */
export function useChangeMapping() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    scope: { id: `mappings of ${path.workspace} ${path.process}` },
    mutationFn: ({ id, name }: Change) => {
      const address = `${processApi(path)}/mappings/${id}`;
      return name === undefined
        ? sendJson<MappingList>('DELETE', address)
        : sendJson<MappingList>('PATCH', address, { name });
    },
    onSuccess: (list) => keepAnswer(client, [...processKey(path), '/mappings'], list),
  });
}
