import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ErrorPanel } from '../shared/ui/error-panel.js';
import { LoadingBlock } from '../shared/ui/loading.js';
import { mayBeGuest } from '../shared/session/guest-memory.js';
import { sessionGate } from '../shared/session/session-gate.js';
import { useSession } from '../shared/session/use-session.js';

const SignInAgain = lazy(async () => ({
  default: (await import('../shared/session/sign-in-again.js')).SignInAgain,
}));

const GuestFrame = lazy(async () => ({ default: (await import('./guest/guest-frame.js')).GuestFrame }));
const VisitOver = lazy(async () => ({ default: (await import('./guest/visit-over.js')).VisitOver }));

/**
 * Lets nobody past without a session, and remembers the address for the way back. A session that ends later takes nothing off the
 * screen: whoever was signed in signs in again above it, and what waited goes out.
 */
export function RequireSession() {
  const { pathname, search } = useLocation();
  const session = useSession();
  const hasEnded = useSyncExternalStore(sessionGate.subscribe, sessionGate.hasEnded);
  const isSignedIn = Boolean(session.data) && !session.data?.guest;

  useEffect(() => {
    if (!isSignedIn) return;
    sessionGate.open();
    return () => sessionGate.close();
  }, [isSignedIn]);

  if (session.isPending) return <LoadingBlock rows={6} />;
  if (session.data === null && mayBeGuest()) {
    return (
      <Suspense fallback={null}>
        <VisitOver />
      </Suspense>
    );
  }
  if (session.data === null) {
    const back = `${pathname}${search}`;
    return <Navigate to={back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`} replace />;
  }
  if (session.data === undefined) return <ErrorPanel error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data.guest) {
    return (
      <Suspense fallback={<LoadingBlock rows={6} />}>
        <GuestFrame guest={session.data.guest} />
      </Suspense>
    );
  }
  return (
    <>
      <Outlet />
      {hasEnded && (
        <Suspense fallback={null}>
          <SignInAgain person={session.data.person} />
        </Suspense>
      )}
    </>
  );
}
