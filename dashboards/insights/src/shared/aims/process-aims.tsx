import type { AimsAnswer } from '#contracts';
import type { AimMeasure } from '#domain';
import { processPage } from '../api/paths.js';
import { useProcessPath, useProcessQuery } from '../api/use-process-query.js';
import { listOf } from '../contributions/filter.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { LoadingBlock } from '../ui/loading.js';
import { TableFiles } from '../ui/table-files.js';
import { useWords } from '../words/use-words.js';
import styles from './process-aims.module.css';
import { AimsView } from './aims-view.js';

const PLACES: Readonly<Record<AimMeasure, string | null>> = {
  people: '/reach',
  changed: listOf({ eligibility: 'eligible', adopted: 'yes' }),
  replies: '/debate',
  meetings: '/diary',
  reasons: '/debate',
  waiting: '/impact?view=measures',
  answered: listOf({ eligibility: 'eligible', answered: 'yes' }),
  newcomers: '/reach',
};

/** The three aims of one process, beside the process of the same kind before it. */
export function ProcessAims() {
  const { t, text } = useWords();
  const path = useProcessPath();
  const aims = useProcessQuery<AimsAnswer>('/aims');
  if (aims.isPending) return <LoadingBlock rows={8} />;
  if (aims.isError) return <ErrorPanel error={aims.error} onRetry={() => void aims.refetch()} />;
  const [earlier] = aims.data.earlier;
  return (
    <>
      <p className={styles.lead}>{t('aims.lead')}</p>
      <AimsView
        answer={aims.data}
        before={earlier ? t('aims.where.process', { title: text(earlier.title) }) : ''}
        placeOf={(measure) => {
          const rest = PLACES[measure];
          return rest === null ? null : processPage(path, rest);
        }}
      />
      <div className={styles.tools}>
        <TableFiles of="/aims" />
      </div>
    </>
  );
}
