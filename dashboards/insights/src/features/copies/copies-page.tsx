import { mayActAs } from '#domain';
import { flushSync } from 'react-dom';
import { useParams, useSearchParams } from 'react-router';
import { workspacePage } from '../../shared/api/paths.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { IgnoredNotice } from '../../shared/page/ignored-notice.js';
import { Page } from '../../shared/page/page.js';
import { useSession, useWorkspace } from '../../shared/session/use-session.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { SelectField } from '../../shared/ui/select-field.js';
import { useWords } from '../../shared/words/use-words.js';
import { useCopiesPreview } from './api/use-copies.js';
import { CopiesForm } from './components/copies-form.js';
import styles from './copies.module.css';

/** What one municipality has set up, taken to another one that the same person serves. */
export function CopiesPage() {
  const { t, text } = useWords();
  const { workspace: slug = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const { data: session } = useSession();
  const workspace = useWorkspace(slug);
  const name = workspace ? text(workspace.name) : '';
  const targets = (session?.workspaces ?? []).filter((one) => one.slug !== slug && mayActAs(one.role, 'editor'));
  const asked = params.get('to') ?? '';
  const to = targets.length === 1 ? targets[0]!.slug : targets.some((one) => one.slug === asked) ? asked : '';
  const preview = useCopiesPreview(slug, to);
  return (
    <Page
      title={t('copies.title')}
      within={name}
      above={<Breadcrumb steps={[{ label: name, to: workspacePage(slug) }]} />}
    >
      <p className={styles.lead}>{t('copies.lead')}</p>
      <IgnoredNotice known={{ to: targets.map((one) => one.slug) }} />
      {session && targets.length === 0 && (
        <EmptyState
          title={t('copies.no-target')}
          action={<LinkButton to={workspacePage(slug)}>{t('nav.home')}</LinkButton>}
        >
          <p>{t('copies.no-target.next')}</p>
        </EmptyState>
      )}
      {targets.length > 0 && (
        <div className={styles.target}>
          <SelectField
            label={t('copies.target')}
            value={to}
            options={[
              ...(targets.length === 1 ? [] : [{ value: '', label: t('copies.target.none') }]),
              ...targets.map((one) => ({ value: one.slug, label: text(one.name) })),
            ]}
            onChange={(next) => flushSync(() => setParams(next === '' ? {} : { to: next }, { replace: true }))}
          />
        </div>
      )}
      {to !== '' && preview.isPending && <LoadingBlock rows={6} />}
      {to !== '' && preview.isError && <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />}
      {to !== '' && preview.data && <CopiesForm key={to} workspace={slug} preview={preview.data} />}
    </Page>
  );
}
