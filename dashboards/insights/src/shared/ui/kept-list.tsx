import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import { Button } from './button.js';
import styles from './kept-list.module.css';

/** What somebody keeps under names, with a line between: saved views, comparisons, links that she gave out. */
export function KeptList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

/** A name, and beside it what can be done with what it stands for. */
export function KeptRow({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <div className={styles.name}>{name}</div>
      {children}
    </div>
  );
}

interface KeptAct {
  /** What is heard: the act and the name that it is about. */
  readonly label: string;
  readonly isPending?: boolean;
  readonly onPress: () => void;
}

/** Changing and removing, as far as this person may. */
export function KeptActs({ change, remove }: { readonly change: KeptAct | null; readonly remove: KeptAct | null }) {
  const { t } = useWords();
  return (
    <span className={styles.acts}>
      {change && (
        <Button look="quiet" label={change.label} onPress={change.onPress}>
          {t('common.edit')}
        </Button>
      )}
      {remove && (
        <Button look="quiet" label={remove.label} isDisabled={remove.isPending ?? false} onPress={remove.onPress}>
          {t('common.remove')}
        </Button>
      )}
    </span>
  );
}
