import type { ImportList } from '#contracts';
import { mayActAs } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { ImportLog } from './components/import-log.js';

/** Where the data come from: every import with what it brought and what it left out. */
export function DataPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const imports = useProcessQuery<ImportList>('/imports');
  const upload = mayActAs(process.role, 'analyst') && (
    <LinkButton to={processPage(path, '/data/import')} look="main">
      {t('data.import')}
    </LinkButton>
  );
  return (
    <Page title={t('data.title')} within={text(process.title)}>
      <p style={{ margin: '8px 0 20px', color: 'var(--soft)', fontSize: 'var(--size-lead)' }}>{t('data.lead')}</p>
      {imports.isPending && <LoadingBlock rows={6} />}
      {imports.isError && <ErrorPanel error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.data?.imports.length === 0 && (
        <EmptyState title={t('data.log.empty')} action={upload}>
          <p>{t('state.empty.nothing-uploaded.next')}</p>
        </EmptyState>
      )}
      {imports.data && imports.data.imports.length > 0 && (
        <>
          {upload}
          <ImportLog imports={imports.data.imports} />
        </>
      )}
    </Page>
  );
}
