import { useMutation } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { saveText } from '../../shared/figure/save-file.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { Button } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { useImports } from './api/use-imports.js';
import { listAllRejected, useRejected } from './api/use-rejected.js';
import { ProblemTable } from './components/problem-table.js';
import { spreadsheetCsv } from './csv.js';
import styles from './data-page.module.css';

/** What one import could not read, row by row, and what to do about it. */
export function RejectedPage() {
  const { t, text, number } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { import: importId = '' } = useParams();
  const delivery = useImports().data?.imports.find(({ id }) => id === importId);
  const rejected = useRejected(importId);
  const rows = rejected.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = rejected.data?.pages[0]?.total ?? 0;
  return (
    <Page
      title={t('data.rejected.title')}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('data.title'), to: processPage(path, '/data') }]} />}
    >
      {delivery && (
        <p className={styles.lead}>
          {t('data.rejected.of-file', { file: delivery.files.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {rejected.isPending && <LoadingBlock rows={8} />}
      {rejected.isError && <ErrorPanel error={rejected.error} onRetry={() => void rejected.refetch()} />}
      {rejected.data && total === 0 && <EmptyState title={t('data.rejected.none')} />}
      {total > 0 && (
        <>
          <p className={styles.text}>{t('data.rejected.lead')}</p>
          <div className={styles.tools}>
            <DownloadRejected importId={importId} />
            <span className={styles.count} role="status">
              {t('data.rejected.showing', { shown: number(rows.length), total: number(total) })}
            </span>
          </div>
          <ProblemTable rows={rows} caption={t('data.rejected.caption')} />
          {rejected.hasNextPage && (
            <div className={styles.tools}>
              <Button onPress={() => void rejected.fetchNextPage()} isDisabled={rejected.isFetchingNextPage}>
                {t('common.show-more')}
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  );
}

/** All rejected rows as a file for a spreadsheet, in the reader's words. */
function DownloadRejected({ importId }: { importId: string }) {
  const { t, word } = useWords();
  const path = useProcessPath();
  const download = useMutation({
    mutationFn: () => listAllRejected(path, importId),
    onSuccess: (rows) => {
      const header = (['file', 'sheet', 'row', 'column', 'value', 'reason', 'remedy'] as const).map((column) =>
        t(`data.rejected.column.${column}`),
      );
      const cells = rows.map(({ file, sheet, row, column, value, code }) => [
        file,
        sheet ?? '',
        row,
        column ?? '',
        value ?? '',
        word('rejection', code),
        word(`rejection.${code}`, 'remedy'),
      ]);
      saveText(spreadsheetCsv([header, ...cells]), 'text/csv', `${t('data.rejected.file-name')}-${path.process}.csv`);
    },
  });
  return (
    <>
      <Button onPress={() => download.mutate()} isDisabled={download.isPending}>
        {download.isPending ? t('data.rejected.downloading') : t('data.rejected.download')}
      </Button>
      {download.isError && <ErrorPanel error={download.error} />}
    </>
  );
}
