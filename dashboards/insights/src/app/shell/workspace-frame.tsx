import { Outlet, useParams } from 'react-router';
import { NotFoundPage } from '../not-found-page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { OwnWordsProvider } from '../../shared/words/own-words-provider.js';

/** A municipality that the signed-in person does not serve looks like one that does not exist. */
export function WorkspaceFrame() {
  const workspace = useWorkspace(useParams().workspace);
  if (!workspace) return <NotFoundPage />;
  return (
    <OwnWordsProvider workspace={workspace.slug}>
      <Outlet />
    </OwnWordsProvider>
  );
}
