import type { WorkspaceSummary } from '#contracts';
import { lazy, Suspense, useState } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { ChevronIcon } from '../../shared/ui/icons.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './menu.module.css';

const PlaceList = lazy(async () => ({ default: (await import('./place-list.js')).PlaceList }));

interface PlaceSwitcherProps {
  readonly workspaces: readonly WorkspaceSummary[];
  readonly current: string;
}

/** The municipality one is in, and the way to every other and to each of their processes: a list to type in, fetched when it is opened. */
export function PlaceSwitcher({ workspaces, current }: PlaceSwitcherProps) {
  const { t, text } = useWords();
  const [isOpen, setOpen] = useState(false);
  const here = workspaces.find((workspace) => workspace.slug === current);
  if (!here) return null;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={styles.trigger!} aria-label={`${t('common.choose-workspace')}: ${text(here.name)}`}>
        <span className={styles.label}>{text(here.name)}</span> <ChevronIcon />
      </Button>
      <Popover className={styles.popover!} placement="bottom start">
        <Suspense fallback={null}>
          <PlaceList workspaces={workspaces} onChosen={() => setOpen(false)} />
        </Suspense>
      </Popover>
    </DialogTrigger>
  );
}
