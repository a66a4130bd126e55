import type { Process } from '#contracts';
import { Outlet } from 'react-router';
import { NotFoundPage } from '../not-found-page.js';
import { RequestError } from '../../shared/api/client.js';
import { useProcessQuery } from '../../shared/api/use-process-query.js';
import { ProcessContext } from '../../shared/process/process-context.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';

/** Reads the process once for all its screens. */
export function ProcessFrame() {
  const { data, error, refetch } = useProcessQuery<Process>('');
  if (data) {
    return (
      <ProcessContext value={data}>
        <Outlet />
      </ProcessContext>
    );
  }
  if (error instanceof RequestError && error.isMissing) return <NotFoundPage />;
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  return <LoadingBlock rows={8} />;
}
