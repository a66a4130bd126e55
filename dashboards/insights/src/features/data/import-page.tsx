import { useSearchParams } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { useWords } from '../../shared/words/use-words.js';
import { mayImport } from './may-import.js';
import { readPlace, STEPS } from './wizard/address.js';
import { FileStep } from './wizard/file-step.js';
import { RunResult } from './wizard/run-result.js';
import { StepList } from './wizard/step-list.js';
import { UploadSteps } from './wizard/upload-steps.js';

/** The way of a file into the process, in four steps; the step and the file are in the address. */
export function ImportPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params] = useSearchParams();
  const place = readPlace(params);
  const isAllowed = mayImport(process.role);
  const title = isAllowed
    ? t('wizard.title', {
        step: STEPS.indexOf(place.step) + 1,
        steps: STEPS.length,
        name: t(`wizard.step.${place.step}`),
      })
    : t('data.import');
  return (
    // a new step is a new page: its heading takes the focus
    <Page
      key={place.step}
      title={title}
      within={text(process.title)}
      above={<Breadcrumb steps={[{ label: t('data.title'), to: processPage(path, '/data') }]} />}
    >
      {!isAllowed && (
        <EmptyState title={t('state.forbidden.title')}>
          <p>{t('wizard.not-allowed')}</p>
        </EmptyState>
      )}
      {isAllowed && <StepList place={place} />}
      {isAllowed && place.run !== null && (
        <RunResult key={place.run} runId={place.run} importId={place.importId} upload={place.upload} />
      )}
      {isAllowed && place.run === null && place.upload === null && <FileStep />}
      {isAllowed && place.run === null && place.upload !== null && (
        <UploadSteps key={place.upload} uploadId={place.upload} step={place.step} />
      )}
    </Page>
  );
}
