import { useState } from 'react';
import { mayActAs } from '#domain';
import { useProcess } from '../process/process-context.js';
import { Button } from '../ui/button.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { RunProgress } from './run-progress.js';
import { isGoing, useRun, useStartRun } from './use-run.js';

interface RunPanelProps {
  readonly kind: 'find-themes' | 'measure-reach' | 'measure-impact';
  readonly label: string;
  readonly look?: 'main' | 'second' | 'quiet';
  /** A run that is already going, as the page's own answer names it. */
  readonly runningId?: string | null;
}

/** The button that begins a run, and its progress in the button's place while it goes. */
export function RunPanel({ kind, label, look = 'main', runningId = null }: RunPanelProps) {
  const process = useProcess();
  const start = useStartRun(kind);
  const [startedId, setStartedId] = useState<string | null>(null);
  const run = useRun(startedId ?? runningId);

  if (isGoing(run)) return <RunProgress run={run!} />;
  if (!mayActAs(process.role, 'analyst')) return run ? <RunProgress run={run} /> : null;
  return (
    <>
      <Button
        look={look}
        isDisabled={start.isPending}
        onPress={() => start.mutate(undefined, { onSuccess: ({ id }) => setStartedId(id) })}
      >
        {label}
      </Button>
      {start.isError && <ErrorPanel error={start.error} />}
      {run?.state === 'failed' && <RunProgress run={run} />}
    </>
  );
}
