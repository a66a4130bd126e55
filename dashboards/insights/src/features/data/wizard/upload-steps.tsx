import type { SavedDraft } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSavedDraft } from '../api/use-draft.js';
import { useUpload } from '../api/use-upload.js';
import type { Step } from './address.js';
import { CheckStep } from './check-step.js';
import { ColumnsStep } from './columns-step.js';
import { useDraft } from './draft.js';
import { FileStep } from './file-step.js';
import { StartStep } from './start-step.js';

/** The steps of a file that has been uploaded, with what was said of it here or elsewhere. */
export function UploadSteps({ uploadId, step }: { uploadId: string; step: Step }) {
  const saved = useSavedDraft(uploadId);
  if (saved.error instanceof RequestError && saved.error.isMissing) return <UploadGone />;
  if (saved.isError) return <ErrorPanel error={saved.error} onRetry={() => void saved.refetch()} />;
  if (!saved.data) return <LoadingBlock rows={8} />;
  return <DraftSteps saved={saved.data} step={step} />;
}

/** What was found in the file, and what the person made of that. */
function DraftSteps({ saved, step }: { saved: SavedDraft; step: Step }) {
  const uploadId = saved.id;
  const [draft, change] = useDraft(saved, step);
  const asUploaded = useUpload(uploadId, {});
  const upload = useUpload(uploadId, draft.look);
  const found = upload.data ?? asUploaded.data;

  if (upload.error instanceof RequestError && upload.error.isMissing) return <UploadGone />;
  // a way of looking that the file refuses is the file step's to tell
  if (upload.error && (step !== 'file' || !found)) {
    return <ErrorPanel error={upload.error} onRetry={() => change({ look: {}, mapping: null })} />;
  }
  if (!found) return <LoadingBlock rows={8} />;
  const props = { upload: found, draft, change };
  if (step === 'columns') return <ColumnsStep {...props} />;
  if (step === 'check') return <CheckStep {...props} />;
  if (step === 'run') return <StartStep {...props} />;
  return <FileStep found={{ ...props, refusal: upload.error }} />;
}

function UploadGone() {
  const { t } = useWords();
  const path = useProcessPath();
  return (
    <EmptyState
      title={t('wizard.gone.title')}
      action={
        <>
          <LinkButton look="main" to={processPage(path, '/data/import')}>
            {t('wizard.again')}
          </LinkButton>
          <LinkButton to={processPage(path, '/data')}>{t('data.log')}</LinkButton>
        </>
      }
    >
      <p>{t('wizard.gone.next')}</p>
    </EmptyState>
  );
}
