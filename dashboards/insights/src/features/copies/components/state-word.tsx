import type { CopyState } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../copies.module.css';

/** A plus, an equals sign, an unequal one. */
const SHAPES: Record<CopyState, string> = {
  new: 'M8 3v10M3 8h10',
  same: 'M3 6h10M3 10h10',
  differs: 'M3 6h10M3 10h10M11 2 5 14',
};

/** How a thing stands in the other municipality, as icon and word. */
export function StateWord({ state }: { state: CopyState }) {
  const { t } = useWords();
  return (
    <span className={styles.state}>
      <svg width="14" height="14" viewBox="0 0 16 16" fill="none" aria-hidden focusable={false}>
        <path d={SHAPES[state]} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      {t(`copies.state.${state}`)}
    </span>
  );
}
