import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Session } from '#contracts';
import { useWords } from '../../shared/words/use-words.js';
import { AccountMenu } from './account-menu.js';
import { LanguageSwitch } from '../../shared/ui/language-switch.js';
import { ProcessName } from './process-name.js';
import { ProcessNav } from './process-nav.js';
import { WorkspaceSwitcher } from './workspace-switcher.js';
import styles from './header.module.css';

export function Header({ session }: { session: Session }) {
  const { t } = useWords();
  const { workspace, process } = useParams();
  const [isScrolled, setScrolled] = useState(false);

  useEffect(() => {
    const look = () => setScrolled(window.scrollY > 40);
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);

  return (
    <>
      <header className={isScrolled ? `${styles.header} ${styles.scrolled}` : styles.header}>
        <div className={styles.row}>
          <Link to="/" className={styles.mark} aria-label={`${t('common.product')}: ${t('nav.home')}`}>
            {t('common.product')}
          </Link>
          <div className={styles.place}>
            {workspace && <WorkspaceSwitcher workspaces={session.workspaces} current={workspace} />}
            {workspace && process && <ProcessName workspace={workspace} process={process} />}
          </div>
          {workspace && process && (
            <div className={styles.wideNav}>
              <ProcessNav workspace={workspace} process={process} />
            </div>
          )}
          <div className={styles.end}>
            <LanguageSwitch />
            <AccountMenu session={session} current={workspace} />
          </div>
        </div>
      </header>
      {workspace && process && (
        <div className={styles.narrowNav}>
          <ProcessNav workspace={workspace} process={process} />
        </div>
      )}
    </>
  );
}
