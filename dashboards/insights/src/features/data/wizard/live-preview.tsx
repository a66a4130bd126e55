import { RequestError } from '../../../shared/api/client.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { usePreview } from '../api/use-upload.js';
import { requestOf, type StepProps } from './plan.js';
import { PreviewTable } from './preview-table.js';
import { useSettled } from './use-settled.js';
import styles from './wizard.module.css';

/** Five rows exactly as they will be stored, following the choice of columns. */
export function LivePreview({ isComplete, ...props }: StepProps & { isComplete: boolean }) {
  const { t, problem } = useWords();
  const request = useSettled(requestOf(props));
  const preview = usePreview(props.upload.id, request, isComplete);
  const rows = preview.data?.preview ?? [];
  const refusal = preview.error instanceof RequestError ? problem(preview.error.problem) : null;
  return (
    <section className={styles.section} aria-labelledby="live-preview" aria-busy={preview.isFetching}>
      <h2 id="live-preview">{t('wizard.preview.live')}</h2>
      <p className={styles.small}>{t('wizard.preview.live.help')}</p>
      {!isComplete && <p>{t('wizard.preview.incomplete')}</p>}
      {isComplete && preview.isPending && <LoadingBlock rows={3} />}
      {isComplete && refusal !== null && <p role="status">{refusal}</p>}
      {isComplete && refusal === null && preview.data && rows.length === 0 && <p>{t('wizard.preview.none')}</p>}
      {isComplete && refusal === null && rows.length > 0 && <PreviewTable rows={rows} />}
    </section>
  );
}
