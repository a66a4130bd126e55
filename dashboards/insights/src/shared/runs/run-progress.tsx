import type { ReactNode } from 'react';
import type { Run } from '#contracts';
import { useWords } from '../words/use-words.js';
import { isGoing } from './use-run.js';
import styles from './run-progress.module.css';

/** Named steps with real counts, the one that is being worked on last. */
export function RunProgress({ run, action }: { run: Run; action?: ReactNode }) {
  const { t, word, number } = useWords();
  const kind = word('run-kind', run.kind);
  const current = run.steps.at(-1);
  const state =
    run.state === 'queued'
      ? t('run.waiting')
      : run.state === 'done'
        ? t('run.finished', { run: kind })
        : isGoing(run)
          ? t('run.title', { run: kind })
          : t(run.state === 'cancelled' ? 'run.cancelled' : 'run.failed', { run: kind });
  return (
    <section className={styles.progress} aria-label={t('run.title', { run: kind })}>
      <p role="status" className={styles.state}>
        {state}
        {current && isGoing(run) && <span className="visually-hidden">: {word('run-step', current.name)}</span>}
      </p>
      <ol className={styles.steps}>
        {run.steps.map((step) => {
          const isCurrent = step === current && isGoing(run);
          return (
            <li key={step.name} data-current={isCurrent || undefined}>
              <span>{word('run-step', step.name)}</span>
              <span className={styles.count}>
                {step.total === null
                  ? step.done > 0 && t('run.step-count-open', { done: number(step.done) })
                  : t('run.step-count', { done: number(step.done), total: number(step.total) })}
              </span>
              {isCurrent && (
                <progress max={step.total ?? undefined} value={step.total === null ? undefined : step.done} />
              )}
            </li>
          );
        })}
      </ol>
      {run.errorCode !== null && <p className={styles.error}>{word('error', run.errorCode)}</p>}
      {isGoing(run) && <p className={styles.leave}>{t('run.leave')}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </section>
  );
}
