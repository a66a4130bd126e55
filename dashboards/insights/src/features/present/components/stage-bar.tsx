import { useEffect, useState, type RefObject } from 'react';
import type { StageAct } from '#presenting';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../present.module.css';

const SHOWN_MS = 4000;
const ACTS = ['back', 'forward', 'quotes', 'blank', 'presenter', 'full', 'room', 'help', 'leave'] as const;

interface StageBarProps {
  readonly stage: RefObject<HTMLDialogElement | null>;
  /** Stays in view also while nothing moves: for whoever has switched the letters off. */
  readonly isKept: boolean;
  readonly acts: Readonly<Record<StageAct, () => void>>;
}

/** What the keys do, as buttons: in view after the pointer has moved or the stage was touched, and while the focus is in it. */
export function StageBar({ stage, isKept, acts }: StageBarProps) {
  const { t } = useWords();
  const isWoken = useWoken(stage);
  return (
    <div role="group" aria-label={t('talk.bar')} className={styles.stageBar} data-shown={isWoken || isKept}>
      {ACTS.map((act) => (
        <button key={act} type="button" onClick={acts[act]}>
          {t(`talk.bar.${act}`)}
        </button>
      ))}
    </div>
  );
}

function useWoken(stage: RefObject<HTMLDialogElement | null>): boolean {
  const [isWoken, setWoken] = useState(false);
  useEffect(() => {
    const place = stage.current;
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      setWoken(true);
      clearTimeout(timer);
      timer = setTimeout(() => setWoken(false), SHOWN_MS);
    };
    place?.addEventListener('pointermove', wake);
    place?.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      place?.removeEventListener('pointermove', wake);
      place?.removeEventListener('pointerdown', wake);
    };
  }, [stage]);
  return isWoken;
}
