import { lazy, Suspense, useState } from 'react';
import { mayActAs, type FigureSource } from '#domain';
import { useProcess } from '../process/process-context.js';
import { useWords } from '../words/use-words.js';

const Dialog = lazy(async () => ({ default: (await import('./add-to-report-dialog.js')).AddToReportDialog }));

/** Which figure, and its parameters where it has any. */
export type ReportSource = Pick<FigureSource, 'figure'> & Partial<FigureSource>;

interface AddToReportProps {
  readonly className: string | undefined;
  readonly source: ReportSource;
}

/** Puts the figure of a page, with the parameters of the page, into a report that somebody chooses; the dialog comes when it is asked for. */
export function AddToReport({ className, source }: AddToReportProps) {
  const { t } = useWords();
  const process = useProcess();
  const [isOpen, setOpen] = useState(false);
  if (!mayActAs(process.role, 'editor')) return null;
  const whole = { variable: null, depth: null, population: null, ...source };
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {t('builder.add-to')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <Dialog source={whole} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
