import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { RunProgress } from '../../../shared/runs/run-progress.js';
import { isGoing, useRun } from '../../../shared/runs/use-run.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useCancelRun } from '../api/use-cancel-run.js';
import { useImports } from '../api/use-imports.js';
import { writePlace } from './address.js';
import wizard from './wizard.module.css';
import styles from './run-result.module.css';

/** Step 4, after the start: live progress that can be left and found again, then what changed and where to go. */
export function RunResult({
  runId,
  importId,
  upload,
}: {
  runId: string;
  importId: string | null;
  upload: string | null;
}) {
  const { t } = useWords();
  const run = useRun(runId);
  const cancel = useCancelRun();
  if (!run) return <LoadingBlock rows={6} />;
  if (isGoing(run)) {
    return (
      <>
        <RunProgress run={run} />
        <div className={wizard.buttons}>
          <Button look="quiet" onPress={() => cancel.mutate(runId)} isDisabled={cancel.isPending || cancel.isSuccess}>
            {cancel.isSuccess ? t('run.cancelling') : t('run.cancel')}
          </Button>
        </div>
        {cancel.isError && <ErrorPanel error={cancel.error} />}
      </>
    );
  }
  if (run.state === 'done') return <Imported importId={importId ?? run.importId} />;
  return (
    <>
      <p className={wizard.lead} role="status">
        {run.state === 'cancelled' ? t('wizard.run.cancelled') : t('wizard.run.failed')}
      </p>
      <RunProgress run={run} />
      {upload !== null && (
        <div className={wizard.buttons}>
          <LinkButton look="main" to={writePlace({ step: 'columns', upload })}>
            {t('wizard.run.back-to-draft')}
          </LinkButton>
        </div>
      )}
      <NextSteps importId={null} rejected={0} />
    </>
  );
}

/** What the import changed, and the ways on. */
function Imported({ importId }: { importId: string | null }) {
  const { t, number } = useWords();
  const delivery = useImports().data?.imports.find(({ id }) => id === importId);
  if (!delivery || delivery.state === 'running') return <LoadingBlock rows={4} />;
  const counts = [
    ['added', delivery.created],
    ['changed', delivery.changed],
    ['unchanged', delivery.unchanged],
    ['rejected', delivery.rejected],
  ] as const;
  return (
    <>
      <p className={styles.done} role="status">
        {t('wizard.run.done', { rows: delivery.rows })}
      </p>
      <dl className={styles.counts} aria-label={t('wizard.run.counts')}>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`data.log.column.${name}`)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('wizard.run.done.following')}</p>
      <p className={wizard.small}>{t('data.log.units')}</p>
      <NextSteps importId={delivery.id} rejected={delivery.rejected} />
    </>
  );
}

function NextSteps({ importId, rejected }: { importId: string | null; rejected: number }) {
  const { t, number } = useWords();
  const path = useProcessPath();
  return (
    <nav className={wizard.buttons} aria-label={t('wizard.run.next')}>
      {importId !== null && (
        <>
          <LinkButton look="main" to={processPage(path)}>
            {t('wizard.run.next.overview')}
          </LinkButton>
          <LinkButton to={processPage(path, '/themes')}>{t('wizard.run.next.themes')}</LinkButton>
          {rejected > 0 && (
            <LinkButton to={processPage(path, `/data/imports/${importId}/rejected`)}>
              {t('wizard.run.next.rejected', { count: number(rejected) })}
            </LinkButton>
          )}
        </>
      )}
      <LinkButton look="quiet" to={processPage(path, '/data/import')}>
        {t('wizard.run.next.another')}
      </LinkButton>
      <LinkButton look="quiet" to={processPage(path, '/data')}>
        {t('data.log')}
      </LinkButton>
    </nav>
  );
}
