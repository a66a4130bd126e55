import type { DecisionCode } from '#domain';
import { useWords } from '../words/use-words.js';
import styles from './status-word.module.css';

type Mark = DecisionCode | 'none' | 'answered';

const SHAPES: Record<Mark, string> = {
  yes: 'm3.500 8.500 3 3 6-7',
  partly: 'M2 9c2-4 4-4 6-1s4 3 6-1',
  no: 'm4 4 8 8m0-8-8 8',
  'not-ours': 'M3 8h7m-3-3 3 3-3 3M13 3v10',
  'already-in-force': 'M4 13V3h8l-2 3 2 3H4',
  moot: 'M3 8h10M5 4l6 8',
  'needs-analysis': 'M7 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8m3 7 3.500 3.500',
  none: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8',
  answered: 'M3 4h10v7H8l-3 3v-3H3z',
};

/** A decision as icon, word and colour, never as colour alone; without one, the word that there is an answer. */
export function StatusWord({
  decision,
  isNone = false,
  label: given,
}: {
  decision: DecisionCode | null;
  isNone?: boolean;
  /** Another word for the same decision: of remarks Polish practice says "uwzględniona". */
  label?: string;
}) {
  const { t, word } = useWords();
  const mark: Mark = decision ?? (isNone ? 'none' : 'answered');
  const label = given ?? (mark === 'answered' ? t('status.official.answered') : word('status.decision', mark));
  return (
    <span className={styles.status} data-mark={mark}>
      <svg width="14" height="14" viewBox="0 0 16 16" fill="none" aria-hidden focusable={false}>
        <path d={SHAPES[mark]} stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {label}
    </span>
  );
}
