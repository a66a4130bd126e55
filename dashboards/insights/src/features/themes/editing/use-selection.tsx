import { useCallback, useState, type ReactNode } from 'react';
import type { Contribution } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './selection.module.css';

export interface Selection {
  readonly ids: readonly string[];
  readonly toggle: (id: string, isRange: boolean, shown: readonly string[]) => void;
  readonly choose: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/** Opinions chosen one by one, or from the last to this one with Shift. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<readonly string[]>([]);
  const [lastId, setLastId] = useState<string | null>(null);
  const toggle = (id: string, isRange: boolean, shown: readonly string[]) => {
    const [from, to] = [lastId === null ? -1 : shown.indexOf(lastId), shown.indexOf(id)].sort((a, b) => a - b);
    if (isRange && from! >= 0) {
      setIds((now) => [...new Set([...now, ...shown.slice(from, to! + 1)])]);
    } else {
      setIds((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
    }
    setLastId(id);
  };
  const clear = useCallback(() => setIds([]), []);
  return { ids, toggle, choose: setIds, clear };
}

interface SelectBoxProps {
  readonly contribution: Contribution;
  readonly selection: Selection;
  /** Ids in the order in which they stand, for a choice with Shift. */
  readonly shown: readonly string[];
}

export function SelectBox({ contribution, selection, shown }: SelectBoxProps): ReactNode {
  const { t } = useWords();
  return (
    <label className={styles.box}>
      <input
        type="checkbox"
        checked={selection.ids.includes(contribution.id)}
        onChange={(event) => {
          const isRange = event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey;
          selection.toggle(contribution.id, isRange, shown);
        }}
      />
      <span className="visually-hidden">{t('select.one', { reference: contribution.reference })}</span>
    </label>
  );
}
