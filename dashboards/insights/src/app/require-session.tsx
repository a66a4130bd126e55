import { Navigate, Outlet, useLocation } from 'react-router';
import { ErrorPanel } from '../shared/ui/error-panel.js';
import { LoadingBlock } from '../shared/ui/loading.js';
import { useSession } from '../shared/session/use-session.js';

/** Lets nobody past without a session, and remembers the address for the way back. */
export function RequireSession() {
  const { pathname, search } = useLocation();
  const session = useSession();
  if (session.isPending) return <LoadingBlock rows={6} />;
  if (session.isError) return <ErrorPanel error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) {
    const back = `${pathname}${search}`;
    return <Navigate to={back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`} replace />;
  }
  return <Outlet />;
}
