import { useState } from 'react';
import { mayActAs } from '#domain';
import { useProcess } from '../process/process-context.js';
import { Button } from '../ui/button.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { useWords } from '../words/use-words.js';
import { RunProgress } from './run-progress.js';
import styles from './run-panel.module.css';
import { isGoing, useCancelRun, useRun, useStartRun } from './use-run.js';

interface RunPanelProps {
  readonly kind: 'find-themes' | 'measure-reach' | 'measure-impact' | 'find-personal-data';
  readonly label: string;
  readonly look?: 'main' | 'second' | 'quiet';
  /** A run that is already going, as the page's own answer names it. */
  readonly runningId?: string | null;
}

/** The button that begins a run, and its progress in the button's place while it goes. */
export function RunPanel({ kind, label, look = 'main', runningId = null }: RunPanelProps) {
  const { t, word } = useWords();
  const process = useProcess();
  const start = useStartRun(kind);
  const [startedId, setStartedId] = useState<string | null>(null);
  const runId = startedId ?? runningId;
  const run = useRun(runId);
  const cancel = useCancelRun(runId);
  const mayRun = mayActAs(process.role, 'editor');

  if (isGoing(run)) {
    const isStopping = cancel.isPending || cancel.isSuccess;
    return (
      <div className={styles.panel}>
        <RunProgress
          run={run!}
          action={
            mayRun && (
              <Button look="quiet" isDisabled={isStopping} onPress={() => cancel.mutate()}>
                {t(isStopping ? 'run.cancelling' : 'run.cancel')}
              </Button>
            )
          }
        />
        {cancel.isError && <ErrorPanel error={cancel.error} />}
      </div>
    );
  }
  if (!mayRun) return run ? <RunProgress run={run} /> : null;
  return (
    <>
      <Button
        look={look}
        isDisabled={start.isPending}
        onPress={() => {
          cancel.reset();
          start.mutate(undefined, { onSuccess: ({ id }) => setStartedId(id) });
        }}
      >
        {label}
      </Button>
      {start.isError && <ErrorPanel error={start.error} />}
      {run?.state === 'failed' && <RunProgress run={run} />}
      {run?.state === 'cancelled' && (
        <p role="status" className={styles.cancelled}>
          {t('run.cancelled', { run: word('run-kind', run.kind) })}
        </p>
      )}
    </>
  );
}
