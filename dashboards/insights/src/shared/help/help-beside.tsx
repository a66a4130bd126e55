import { lazy, Suspense, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import styles from './help-beside.module.css';
import type { MeasureCode } from './measure-help.js';

const MeasureWords = lazy(async () => ({ default: (await import('./measure-words.js')).MeasureWords }));

/** A question mark beside a measure; pressed, it tells below what the measure says and what not. Escape closes it. */
export function MeasureHelp({ of }: { of: MeasureCode }) {
  const { t } = useWords();
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const leave = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={t('measure-help.button', { measure: t(`measure.${of}`) })}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={leave}
      >
        <span aria-hidden>?</span>
      </button>
      <div id={panel} className={styles.panel} hidden={!isOpen} onKeyDown={leave}>
        {isOpen && (
          <Suspense fallback="…">
            <MeasureWords of={of} />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** A heading or a number with the help of its measure at its right. */
export function HelpBeside({ of, children }: { of: MeasureCode; children: ReactNode }) {
  return (
    <div className={styles.beside}>
      {children}
      <MeasureHelp of={of} />
    </div>
  );
}
