import { mayActAs } from '#domain';
import { LANGUAGES } from '#language';
import { Link, useParams } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Page } from '../../../shared/page/page.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useMessagesOf } from '../../../shared/words/use-messages-of.js';
import { useWords } from '../../../shared/words/use-words.js';
import { BuilderDesk } from './builder-desk.js';
import { useReport } from './use-report.js';

/** A report that people build from blocks. */
export function BuilderPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const { report: id = '' } = useParams();
  const report = useReport(id);
  const areWordsHere = useMessagesOf(LANGUAGES);
  const title = report.data ? text(report.data.title) || t('builder.untitled') : t('builder.list.title');
  return (
    <Page
      title={title}
      within={text(process.title)}
      above={<Link to={processPage(path, '/reports')}>{t('reports.title')}</Link>}
    >
      {(report.isPending || (report.data && !areWordsHere)) && <LoadingBlock rows={8} />}
      {report.isError && <ErrorPanel error={report.error} onRetry={() => void report.refetch()} />}
      {report.data && areWordsHere && (
        <BuilderDesk
          key={report.data.id}
          report={report.data}
          mayEdit={mayActAs(process.role, 'editor')}
          reload={() => void report.refetch()}
        />
      )}
    </Page>
  );
}
