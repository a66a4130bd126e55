import { lazy, Suspense, useRef, useState } from 'react';
import type { Session } from '#contracts';
import { PersonIcon } from '../../shared/ui/icons.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './menu.module.css';

const fetchChoices = () => import('./account-choices.js');
/** Where there is no connection it is asked for again when it is opened. */
const prepare = () => void fetchChoices().catch(() => undefined);
const AccountChoices = lazy(async () => ({ default: (await fetchChoices()).AccountChoices }));

/** The button of one's account; what it offers is fetched when somebody comes near it. */
export function AccountMenu({ session, current }: { session: Session; current: string | undefined }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${styles.trigger} ${styles.round}`}
        aria-label={`${t('common.account')}: ${session.person.name}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <PersonIcon size={20} />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <AccountChoices session={session} current={current} button={button} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
