import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { loadLaterMessages } from '#language';
import { useLocation } from 'react-router';
import { storedLanguage } from '../words/stored-language.js';
import { useWords } from '../words/use-words.js';
import { useSingleKeys } from '../keys/use-single-keys.js';
import { isHelpKey } from './help-key.js';
import styles from './help-button.module.css';

const HelpPanel = lazy(async () => {
  const [{ HelpPanel: component }] = await Promise.all([
    import('./help-panel.js'),
    loadLaterMessages(storedLanguage()),
  ]);
  return { default: component };
});

/** Opens the help of the screen that stands below; so does the key `?`, unless it was switched off. */
export function HelpButton() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [areKeysOn] = useSingleKeys();

  useEffect(() => {
    if (!areKeysOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isHelpKey(event)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [areKeysOn]);
  // A page that was on its way when the help was asked for gets it; who goes back leaves it.
  useEffect(() => {
    const leave = () => setIsOpen(false);
    window.addEventListener('popstate', leave);
    return () => window.removeEventListener('popstate', leave);
  }, []);

  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={t('help.button')}
        aria-haspopup="dialog"
        title={t('help.button')}
        onClick={() => setIsOpen(true)}
      >
        <span aria-hidden>?</span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <HelpPanel pathname={pathname} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
