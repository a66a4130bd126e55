import { mayActAs } from '#domain';
import { useParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { useSubmission } from './api/use-submissions.js';
import { LetterForm } from './components/letter-form.js';

/** A letter that nobody has typed in yet. */
export function NewSubmissionPage() {
  const { t } = useWords();
  return (
    <FormFrame title={t('submission.new.title')}>
      <LetterForm letter={null} />
    </FormFrame>
  );
}

/** A draft that goes on, or a registered letter that is mended. */
export function EditSubmissionPage() {
  const { t } = useWords();
  const { submission: id = '' } = useParams();
  const letter = useSubmission(id);
  return (
    <FormFrame title={t('submission.edit.title')}>
      {letter.isPending && <LoadingBlock rows={8} />}
      {letter.isError && <ErrorPanel error={letter.error} onRetry={() => void letter.refetch()} />}
      {letter.data && <LetterForm key={id} letter={letter.data} />}
    </FormFrame>
  );
}

function FormFrame({ title, children }: { title: string; children: React.ReactNode }) {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const register = processPage(path, '/submissions');
  return (
    <Page
      title={title}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('submissions.title'), to: register }]} />}
    >
      {mayActAs(process.role, 'editor') ? (
        children
      ) : (
        <EmptyState
          title={t('error.forbidden')}
          action={<LinkButton to={register}>{t('submissions.title')}</LinkButton>}
        >
          <p>{t('error.forbidden.remedy')}</p>
        </EmptyState>
      )}
    </Page>
  );
}
