import type { WorkspaceSummary } from '#contracts';
import { lazy, Suspense, useRef, useState } from 'react';
import { ChevronIcon } from '../../shared/ui/icons.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './menu.module.css';

const fetchList = () => import('./place-list.js');
/** Where there is no connection it is asked for again when it is opened. */
const prepare = () => void fetchList().catch(() => undefined);
const PlaceList = lazy(async () => ({ default: (await fetchList()).PlaceList }));

interface PlaceSwitcherProps {
  readonly workspaces: readonly WorkspaceSummary[];
  readonly current: string;
}

/** The municipality one is in, and the way to every other and to each of their processes; the list is fetched when somebody comes near it. */
export function PlaceSwitcher({ workspaces, current }: PlaceSwitcherProps) {
  const { t, text } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const here = workspaces.find((workspace) => workspace.slug === current);
  if (!here) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.trigger}
        aria-label={`${t('common.choose-workspace')}: ${text(here.name)}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
      >
        <span className={styles.label}>{text(here.name)}</span> <ChevronIcon />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PlaceList workspaces={workspaces} button={button} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
