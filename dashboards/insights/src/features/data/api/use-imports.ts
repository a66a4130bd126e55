import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportList, ImportSummary } from '#contracts';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';

const LOOK_AGAIN_MS = 3000;

/** The import log; it looks again by itself while an import is going. */
export function useImports() {
  const path = useProcessPath();
  return useQuery({
    queryKey: [...processKey(path), '/imports'],
    queryFn: ({ signal }) => getJson<ImportList>(`${processApi(path)}/imports`, signal),
    refetchInterval: ({ state }) =>
      state.data?.imports.some((one) => one.state === 'running') ? LOOK_AGAIN_MS : false,
  });
}

/** Takes back one import whole; afterwards everything read about the process is out of date. */
export function useUndoImport() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => sendJson<ImportSummary>('POST', `${processApi(path)}/imports/${id}/undo`),
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
  });
}
