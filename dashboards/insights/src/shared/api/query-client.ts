import { QueryCache, QueryClient } from '@tanstack/react-query';
import { RequestError } from './client.js';

export const SESSION_KEY = ['session'] as const;

/** Retries only what may pass by itself; an answer of 401 anywhere ends the session everywhere. */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        const ended = error instanceof RequestError && error.isSignedOut && query.queryKey[0] !== SESSION_KEY[0];
        if (ended) client.setQueryData(SESSION_KEY, null);
      },
    }),
    defaultOptions: {
      // a change that finds no network waits in client.ts, where the person is told of it
      mutations: { networkMode: 'always' },
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && error instanceof RequestError && error.problem.code === 'offline',
      },
    },
  });
  return client;
}
