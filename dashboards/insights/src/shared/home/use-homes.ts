import { useQuery } from '@tanstack/react-query';
import type { Homes } from '#contracts';
import { getJson } from '../api/client.js';

/** Every municipality that the signed-in person serves, with its processes and what waits for her there: one request. */
export function useHomes() {
  return useQuery({
    queryKey: ['home'],
    queryFn: ({ signal }) => getJson<Homes>('/api/home', signal),
  });
}
