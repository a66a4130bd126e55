import { useState } from 'react';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { useWords } from '../../shared/words/use-words.js';
import { useImports } from './api/use-imports.js';
import { ClosedUpload } from './components/closed-upload.js';
import { DataLinks } from './components/data-links.js';
import { DraftList } from './components/draft-list.js';
import { ImportLog } from './components/import-log.js';
import { PopulationSection } from './components/population-section.js';
import { mayImport } from './may-import.js';
import styles from './data-page.module.css';

/** Where the data come from: every import with what it brought and what it left out, and the residents they are compared with. */
export function DataPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const imports = useImports();
  const [notice, setNotice] = useState<string | null>(null);
  const mayWrite = mayImport(process.role);
  const upload = mayWrite && (
    <LinkButton to={processPage(path, '/data/import')} look="main">
      {t('data.import')}
    </LinkButton>
  );
  const isEmpty = imports.data?.imports.length === 0;
  return (
    <Page title={t('data.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('data.lead')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {!isEmpty && upload !== false && <div className={styles.tools}>{upload}</div>}
      <DataLinks mayWrite={mayWrite} />
      {mayWrite && <ClosedUpload />}
      {mayWrite && <DraftList onDeleted={(file) => setNotice(t('data.drafts.deleted', { file }))} />}
      {imports.isPending && <LoadingBlock rows={6} />}
      {imports.isError && <ErrorPanel error={imports.error} onRetry={() => void imports.refetch()} />}
      {isEmpty && (
        <EmptyState title={t('data.log.empty')} action={upload}>
          <p>{t('state.empty.nothing-uploaded.next')}</p>
        </EmptyState>
      )}
      {imports.data && !isEmpty && (
        <ImportLog
          imports={imports.data.imports}
          mayImport={mayWrite}
          onUndone={({ files }) => setNotice(t('data.undo.done', { file: files.map(({ name }) => name).join(', ') }))}
        />
      )}
      <PopulationSection mayImport={mayWrite} />
    </Page>
  );
}
