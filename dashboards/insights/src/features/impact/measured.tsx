import type { ImpactAnswer, Stamp } from '#contracts';
import type { ImpactReport } from '#domain';
import type { ReactNode } from 'react';
import { useProcessQuery } from '../../shared/api/use-process-query.js';
import { RunPanel } from '../../shared/runs/run-panel.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './impact-page.module.css';

/** Shows what is drawn from the measured impact; while there is none, what will stand here and the one next step. */
export function Measured({ children }: { children: (report: ImpactReport, stamp: Stamp | null) => ReactNode }) {
  const { t } = useWords();
  const impact = useProcessQuery<ImpactAnswer>('/impact');
  if (impact.isPending) return <LoadingBlock rows={10} />;
  if (impact.isError) return <ErrorPanel error={impact.error} onRetry={() => void impact.refetch()} />;
  const { state, report, stamp } = impact.data;
  if (state === 'nobody') {
    return (
      <EmptyState title={t('state.empty.nothing-uploaded.title')}>
        <p>{t('state.empty.nothing-uploaded.next')}</p>
      </EmptyState>
    );
  }
  if (state === 'not-yet' || report === null) {
    return (
      <EmptyState
        title={t('impact.not-yet.title')}
        action={<RunPanel kind="measure-impact" label={t('impact.measure')} />}
      >
        <p>{t('impact.not-yet.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {stamp?.stale && (
        <div className={styles.notice}>
          <p>{t('impact.outdated')}</p>
          <div className={styles.tools}>
            <RunPanel kind="measure-impact" label={t('impact.measure-again')} look="main" />
          </div>
        </div>
      )}
      {children(report as ImpactReport, stamp)}
    </>
  );
}
