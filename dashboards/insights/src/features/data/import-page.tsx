import type { ImportList } from '#contracts';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { useWords } from '../../shared/words/use-words.js';
import { ImportLog } from './components/import-log.js';

/** The way of a file into the process. */
export function ImportPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const imports = useProcessQuery<ImportList>('/imports');
  return (
    <Page
      title={t('data.import')}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('data.title'), to: processPage(path, '/data') }]} />}
    >
      <p style={{ marginTop: 8 }}>{t('wizard.file.accepts', { size: '100 MB' })}</p>
      {imports.data && <ImportLog imports={imports.data.imports} />}
    </Page>
  );
}
