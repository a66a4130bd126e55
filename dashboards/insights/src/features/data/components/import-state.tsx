import type { ImportSummary } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './import-state.module.css';

const SHAPES: Record<ImportSummary['state'], string> = {
  running: 'M8 3v5l3 2M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2',
  done: 'm3.500 8.500 3 3 6-7',
  failed: 'm4 4 8 8m0-8-8 8',
  undone: 'M6 4 3 7l3 3M3 7h6a3.500 3.500 0 0 1 0 7H7',
};

/** The state of an import as icon and word, and why it failed. */
export function ImportState({ delivery: { state, errorCode } }: { delivery: ImportSummary }) {
  const { word } = useWords();
  return (
    <>
      <span className={styles.state} data-state={state}>
        <svg width="14" height="14" viewBox="0 0 16 16" fill="none" aria-hidden focusable={false}>
          <path d={SHAPES[state]} stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        {word('import-state', state)}
      </span>
      {errorCode !== null && <span className={styles.why}>{word('error', errorCode)}</span>}
    </>
  );
}
