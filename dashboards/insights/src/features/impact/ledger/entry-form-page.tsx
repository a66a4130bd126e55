import { useParams, useSearchParams } from 'react-router';
import type { LedgerDraftRequest } from '#contracts';
import { LEDGER_SUBJECTS, mayActAs, type LedgerSubject } from '#domain';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../../shared/page/breadcrumb.js';
import { Page } from '../../../shared/page/page.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useEntry } from '../api/use-ledger.js';
import { emptyDraft } from './draft-form.js';
import { EntryForm } from './entry-form.js';

const UUID = /^[0-9a-f-]{36}$/i;

/** A new entry; the address may name the decision or the commitment that it follows from. */
export function NewEntryPage() {
  const [params] = useSearchParams();
  const subject = useSubject();
  const before = (name: string) => {
    const id = params.get(name);
    return id !== null && UUID.test(id) ? id : null;
  };
  const draft = { ...emptyDraft(subject), decisionId: before('decisionId'), commitmentId: before('commitmentId') };
  return (
    <FormFrame subject={subject} isNew>
      <EntryForm key={subject} draft={draft as LedgerDraftRequest} entry={null} />
    </FormFrame>
  );
}

/** An entry that goes on. */
export function EditEntryPage() {
  const subject = useSubject();
  const { entry: id = '' } = useParams();
  const entry = useEntry({ subject, id });
  return (
    <FormFrame subject={subject} isNew={false}>
      {entry.isPending && <LoadingBlock rows={8} />}
      {entry.isError && <ErrorPanel error={entry.error} onRetry={() => void entry.refetch()} />}
      {entry.data && <EntryForm key={id} draft={entry.data.draft} entry={entry.data} />}
    </FormFrame>
  );
}

function useSubject(): LedgerSubject {
  const { subject = '' } = useParams();
  return LEDGER_SUBJECTS.find((one) => one === subject) ?? 'decision';
}

interface FormFrameProps {
  readonly subject: LedgerSubject;
  readonly isNew: boolean;
  readonly children: React.ReactNode;
}

function FormFrame({ subject, isNew, children }: FormFrameProps) {
  const { t, text, word } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const impact = processPage(path, '/impact?view=ledger');
  const said = { subject: word('ledger-subject', subject) };
  return (
    <Page
      title={isNew ? t('ledger.form.new.title', said) : t('ledger.form.edit.title', said)}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('impact.title'), to: impact }]} />}
    >
      {mayActAs(process.role, 'editor') ? (
        children
      ) : (
        <EmptyState title={t('error.forbidden')} action={<LinkButton to={impact}>{t('impact.title')}</LinkButton>}>
          <p>{t('error.forbidden.remedy')}</p>
        </EmptyState>
      )}
    </Page>
  );
}
