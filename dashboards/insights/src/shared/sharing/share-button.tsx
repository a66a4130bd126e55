import { lazy, Suspense, useRef, useState } from 'react';
import { mayActAs } from '#domain';
import { useLocation } from 'react-router';
import { processPage } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { useProcess } from '../process/process-context.js';
import { ShareIcon } from '../ui/icons.js';
import { viewAddress } from '../views/view-address.js';
import { useWords } from '../words/use-words.js';
import button from '../views/views-button.module.css';

const SharePanel = lazy(async () => ({ default: (await import('./share-panel.js')).SharePanel }));

/** Beside the heading: shares the page as it stands by a link, for those who may. */
export function ShareButton() {
  const { t } = useWords();
  const { role } = useProcess();
  const path = useProcessPath();
  const { pathname, search } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  if (!mayActAs(role, 'editor')) return null;
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={button.button}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <ShareIcon />
        <span className={button.name}>{t('share.button')}</span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SharePanel path={path} address={viewAddress(processPage(path), pathname, search)} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
