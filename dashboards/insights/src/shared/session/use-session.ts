import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session, SignInRequest, WorkspaceSummary } from '#contracts';
import { getJson, RequestError, sendJson } from '../api/client.js';
import { SESSION_KEY } from '../api/query-client.js';
import { sessionGate } from './session-gate.js';

async function findSession(signal: AbortSignal): Promise<Session | null> {
  try {
    return await getJson<Session>('/api/session', signal);
  } catch (error) {
    if (!(error instanceof RequestError && error.isSignedOut)) throw error;
    return (await sessionGate.signedInAgain()) ? getJson<Session>('/api/session', signal) : null;
  }
}

/** The signed-in person; data is null when nobody is signed in. */
export function useSession() {
  return useQuery({ queryKey: SESSION_KEY, queryFn: ({ signal }) => findSession(signal), staleTime: 5 * 60_000 });
}

export function useWorkspace(slug: string | undefined): WorkspaceSummary | undefined {
  const { data } = useSession();
  return data?.workspaces.find((workspace) => workspace.slug === slug);
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (request: SignInRequest) => {
      await sendJson('POST', '/api/session', request);
      return getJson<Session>('/api/session');
    },
    onSuccess: (session) => client.setQueryData(SESSION_KEY, session),
  });
}

/** Signs out and forgets everything that was read, so that the next person on this computer sees none of it. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<void>('DELETE', '/api/session'),
    onSettled: () => {
      client.clear();
      client.setQueryData(SESSION_KEY, null);
    },
  });
}
