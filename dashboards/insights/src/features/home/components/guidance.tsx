import type { WorkspaceSummary } from '#contracts';
import { mayActAs } from '#domain';
import { Link } from 'react-router';
import { workspacePage } from '../../../shared/api/paths.js';
import { FirstSteps } from '../../../shared/guide/first-steps.js';
import { useSampleTown } from '../../../shared/guide/use-sample-town.js';
import { useWords } from '../../../shared/words/use-words.js';

/** What leads a new municipality on; in an invented one that was loaded, the way to remove it. */
export function Guidance({ workspace }: { workspace: WorkspaceSummary }) {
  if (workspace.isSample) return <SampleLink workspace={workspace} />;
  return mayActAs(workspace.role, 'editor') ? <FirstSteps workspace={workspace.slug} role={workspace.role} /> : null;
}

function SampleLink({ workspace }: { workspace: WorkspaceSummary }) {
  const { t } = useWords();
  const { data: town } = useSampleTown(workspace.slug, workspace.role === 'admin');
  if (!town) return null;
  return (
    <p style={{ marginTop: 24 }}>
      <Link to={`${workspacePage(workspace.slug)}/samples`}>{t('samples.remove')}</Link>
    </p>
  );
}
