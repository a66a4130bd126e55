import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session, ShareGuest, SignInRequest, WorkspaceSummary } from '#contracts';
import { getJson, RequestError, sendJson } from '../api/client.js';
import { SESSION_KEY } from '../api/query-client.js';
import { mayBeGuest, rememberGuest } from './guest-memory.js';
import { sessionGate } from './session-gate.js';

/** Who is signed in; or, with `guest`, the share link that somebody without an account has opened. */
export interface OpenSession extends Session {
  readonly guest?: ShareGuest;
}

async function findSession(signal: AbortSignal): Promise<OpenSession | null> {
  // whoever came by a link asks for that first, and is refused nothing while it holds
  const guest = mayBeGuest() ? await findGuest(signal) : null;
  if (guest !== null) return guest;
  const session = await readSession(signal);
  if (session !== null) {
    rememberGuest(false);
    return session;
  }
  if (mayBeGuest()) return null;
  return (await sessionGate.signedInAgain()) ? readSession(signal) : null;
}

/** Null where nobody is signed in: the server answers with nothing (204). */
async function readSession(signal?: AbortSignal): Promise<Session | null> {
  return (await getJson<Session | undefined>('/api/session', signal)) ?? null;
}

async function findGuest(signal: AbortSignal): Promise<OpenSession | null> {
  try {
    return guestSession(await getJson<ShareGuest>('/api/share', signal));
  } catch (error) {
    if (error instanceof RequestError && error.isSignedOut) return null;
    throw error;
  }
}

/** A guest has no name and no account: only the municipality and the end of her link are true of her session. */
export function guestSession(guest: ShareGuest): OpenSession {
  const nobody = { id: '', name: '', email: '', locale: '' };
  return { person: nobody, workspaces: [guest.workspace], expiresAt: guest.expiresAt, guest };
}

const NOT_SIGNED_IN = { code: 'not-signed-in', message: '', details: {}, requestId: '' } as const;

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
      const session = await readSession();
      // a browser that keeps no cookies signs in and is nobody the moment after
      if (session === null) throw new RequestError(401, NOT_SIGNED_IN);
      return session;
    },
    onSuccess: (session) => {
      rememberGuest(false);
      client.setQueryData(SESSION_KEY, session);
    },
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
