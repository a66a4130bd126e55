import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Process, Session } from '#contracts';
import { getJson } from '../../shared/api/client.js';
import { processApi, processKey } from '../../shared/api/paths.js';
import { useWords } from '../../shared/words/use-words.js';
import { HelpButton } from '../../shared/help/help-button.js';
import { AccountMenu } from './account-menu.js';
import { LanguageSwitch } from '../../shared/ui/language-switch.js';
import { ProcessActs } from './process-acts.js';
import { ProcessName } from './process-name.js';
import { ProcessNav } from './process-nav.js';
import { PlaceSwitcher } from './place-switcher.js';
import styles from './header.module.css';

export function Header({ session }: { session: Session }) {
  const { t } = useWords();
  const { workspace, process: named } = useParams();
  const process = useProcessIsThere(workspace, named) ? named : undefined;
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
            {workspace && <PlaceSwitcher workspaces={session.workspaces} current={workspace} />}
            {workspace && process && <ProcessName workspace={workspace} process={process} />}
          </div>
          {workspace && process && (
            <div className={styles.wideNav}>
              <ProcessNav workspace={workspace} process={process} />
            </div>
          )}
          <div className={styles.end}>
            <LanguageSwitch />
            {workspace && process && (
              <div className={styles.acts}>
                <ProcessActs workspace={workspace} process={process} />
              </div>
            )}
            <HelpButton />
            <AccountMenu session={session} current={workspace} />
          </div>
        </div>
      </header>
      {workspace && process && (
        <div className={styles.narrowNav}>
          <ProcessNav workspace={workspace} process={process} />
          <nav className={styles.narrowActs} aria-label={t('nav.acts')}>
            <ProcessActs workspace={workspace} process={process} />
          </nav>
        </div>
      )}
    </>
  );
}

/** False once the server has said that the process of the address is none: a page that does not exist has no parts. */
function useProcessIsThere(workspace = '', process = ''): boolean {
  const path = { workspace, process };
  const { isError } = useQuery({
    queryKey: [...processKey(path), ''],
    queryFn: ({ signal }) => getJson<Process>(processApi(path), signal),
    enabled: workspace !== '' && process !== '',
  });
  return !isError;
}
