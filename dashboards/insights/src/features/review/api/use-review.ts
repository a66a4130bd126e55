import type { ReleasedInBulk, Reviewed, ReviewRequest, ReviewText, ReviewUndone } from '#contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getJson, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';

/** Counts and history are asked anew after each act; the queue in hand stays, so that no text jumps while somebody reads. */
function useRefresh() {
  const path = useProcessPath();
  const client = useQueryClient();
  return () => {
    for (const rest of ['/review', '/review/history?limit=20'])
      void client.invalidateQueries({ queryKey: [...processKey(path), rest], exact: true });
  };
}

/** One after the other: "undo" pressed right after a decision is about that decision, also on a slow line. */
function useScope() {
  const { workspace, process } = useProcessPath();
  return { id: `review of ${workspace} ${process}` };
}

export function useDecide() {
  const path = useProcessPath();
  const scope = useScope();
  const refresh = useRefresh();
  return useMutation({
    scope,
    mutationFn: ({ id, request }: { id: string; request: ReviewRequest }) =>
      sendJson<Reviewed>('PUT', `${processApi(path)}/review/texts/${id}`, request),
    onSuccess: refresh,
  });
}

/** Undoes an act, the last of one's own where none is named, and hands back the text that it was about. */
export function useUndo() {
  const path = useProcessPath();
  const scope = useScope();
  const refresh = useRefresh();
  return useMutation({
    scope,
    mutationFn: async (event: string | null): Promise<ReviewText | null> => {
      const { contribution } = await sendJson<ReviewUndone>('POST', `${processApi(path)}/review/undo`, { event });
      return contribution === null ? null : getJson<ReviewText>(`${processApi(path)}/review/texts/${contribution}`);
    },
    onSuccess: refresh,
  });
}

export function useReleaseRest() {
  const path = useProcessPath();
  const scope = useScope();
  const refresh = useRefresh();
  return useMutation({
    scope,
    mutationFn: () => sendJson<ReleasedInBulk>('POST', `${processApi(path)}/review/release`),
    onSuccess: refresh,
  });
}
