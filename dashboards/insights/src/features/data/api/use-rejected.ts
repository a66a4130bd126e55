import { useInfiniteQuery } from '@tanstack/react-query';
import type { RejectedList, RejectedRow } from '#contracts';
import { getJson } from '../../../shared/api/client.js';
import { processApi, processKey, type ProcessPath } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';

const SHOWN_AT_ONCE = 50;
const READ_AT_ONCE = 200;

function readPage(path: ProcessPath, importId: string, limit: number, cursor: string | null, signal?: AbortSignal) {
  const query = new URLSearchParams({ limit: String(limit), ...(cursor === null ? {} : { cursor }) });
  return getJson<RejectedList>(`${processApi(path)}/imports/${importId}/rejected?${query}`, signal);
}

/** Rows and cells that an import could not read, page by page. */
export function useRejected(importId: string) {
  const path = useProcessPath();
  return useInfiniteQuery({
    queryKey: [...processKey(path), 'rejected', importId],
    queryFn: ({ pageParam, signal }) => readPage(path, importId, SHOWN_AT_ONCE, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** All of them, for a file. */
export async function listAllRejected(path: ProcessPath, importId: string): Promise<RejectedRow[]> {
  const rows: RejectedRow[] = [];
  let cursor: string | null = null;
  do {
    const page: RejectedList = await readPage(path, importId, READ_AT_ONCE, cursor);
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}
