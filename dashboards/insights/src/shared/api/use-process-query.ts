import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getJson } from './client.js';
import { processApi, processKey, type ProcessPath } from './paths.js';

/** The process that the address names. */
export function useProcessPath(): ProcessPath {
  const { workspace = '', process = '' } = useParams();
  return { workspace, process };
}

/** An answer about the process of the address; `rest` is what follows the process in the path, query included. */
export function useProcessQuery<T>(rest: string, { enabled = true } = {}): UseQueryResult<T> {
  const path = useProcessPath();
  return useQuery({
    queryKey: [...processKey(path), rest],
    queryFn: ({ signal }) => getJson<T>(`${processApi(path)}${rest}`, signal),
    enabled,
  });
}
