import { useNavigate, useParams } from 'react-router';
import type { LegalTemplateEntry } from '#contracts';
import { mayActAs } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useWorkspace } from '../../shared/session/use-session.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { useLegalTemplates } from './api/use-legal.js';
import { TemplateForm } from './components/template-form.js';
import styles from './legal.module.css';

/** The municipality's own copy of a template: days of its own resolution, places, forms, and when it was compared with the act. */
export function TemplatePage() {
  const { t, text } = useWords();
  const path = useProcessPath();
  const { template: code } = useParams();
  const workspace = useWorkspace(path.workspace);
  const templates = useLegalTemplates();
  const back = processPage(path, '/promise');
  const entry = templates.data?.templates.find(({ template }) => template.code === code);
  const isAdmin = mayActAs(workspace?.role ?? 'viewer', 'admin');
  return (
    <Page
      title={t('legal.template.title')}
      within={workspace && text(workspace.name)}
      above={<Breadcrumb steps={[{ label: t('legal.title'), to: back }]} />}
    >
      {templates.isPending && <LoadingBlock rows={10} />}
      {templates.isError && <ErrorPanel error={templates.error} onRetry={() => void templates.refetch()} />}
      {templates.data && (!entry || !isAdmin) && (
        <EmptyState
          title={t(entry ? 'legal.template.admin-only' : 'error.not-found')}
          action={<LinkButton to={back}>{t('legal.template.back')}</LinkButton>}
        />
      )}
      {entry && isAdmin && <Edit key={`${entry.template.code} ${entry.version}`} entry={entry} back={back} />}
    </Page>
  );
}

function Edit({ entry, back }: { entry: LegalTemplateEntry; back: string }) {
  const { t, text } = useWords();
  const navigate = useNavigate();
  return (
    <>
      <p className={styles.lead}>{text(entry.template.name)}</p>
      <p className={styles.notice}>
        {t('legal.template.lead')} {t('legal.no-advice')}
      </p>
      <TemplateForm entry={entry} back={back} onSaved={() => void navigate(back)} />
    </>
  );
}
