import { lazy, Suspense, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { processPage } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { BookmarkIcon } from '../ui/icons.js';
import { useWords } from '../words/use-words.js';
import { openedView } from './opened-view.js';
import { useSavedViews } from './use-saved-views.js';
import { isSameScreen, isSameView, viewAddress } from './view-address.js';
import styles from './views-button.module.css';

const ViewsPanel = lazy(async () => ({ default: (await import('./views-panel.js')).ViewsPanel }));

/** Beside the heading: the views kept of this process. A dot says that the page is no longer as the view that it was opened from. */
export function ViewsButton() {
  const { t } = useWords();
  const path = useProcessPath();
  const { pathname, search } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const opened = openedView(path);
  const { data } = useSavedViews(path, opened !== null);
  const address = viewAddress(processPage(path), pathname, search);
  const current = data?.views.find((view) => view.id === opened && isSameScreen(view.address, address));
  const differs = current !== undefined && !isSameView(current.address, address);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <BookmarkIcon />
        <span className={styles.name}>{current?.name ?? t('views.button')}</span>
        {differs && (
          <>
            <span className={styles.dot} aria-hidden />
            <span className="visually-hidden">: {t('views.differs-short')}</span>
          </>
        )}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ViewsPanel path={path} address={address} opened={opened} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
