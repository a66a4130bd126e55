import { lazy, Suspense, useEffect } from 'react';
import { Outlet, ScrollRestoration, useMatches, useNavigation } from 'react-router';
import { TourSlot } from '../../shared/guide/tour-slot.js';
import { StatusRegion } from '../../shared/page/announcements.js';
import { useSession } from '../../shared/session/use-session.js';
import { fetchDialogs } from '../../shared/ui/dialog-frame.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useWords } from '../../shared/words/use-words.js';
import { ConnectionNotice } from './connection-notice.js';
import { Header } from './header.js';
import { SampleBar } from './sample-bar.js';
import styles from './shell.module.css';

const GuestHeader = lazy(async () => ({ default: (await import('../guest/guest-header.js')).GuestHeader }));

/** The mark of addresses that nobody sees without a session or a link. */
export const FOR_MEMBERS = 'for members';

/** By then a first page stands, on a slow network too. */
const DIALOGS_AFTER_MS = 4_000;

/** What stands around every screen: skip link, sample mark, header, main, and the one live region. */
export function Shell() {
  const { t } = useWords();
  const { data: session, isPending } = useSession();
  const isForMembers = useMatches().some(({ handle }) => handle === FOR_MEMBERS);
  const isMoving = useNavigation().state !== 'idle';
  useEffect(() => {
    const timer = setTimeout(fetchDialogs, DIALOGS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  // a header that came above what is seen already would push it down
  if (isForMembers && isPending) {
    return (
      <main className={styles.stage}>
        <LoadingBlock rows={6} />
      </main>
    );
  }
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('common.skip-to-content')}
      </a>
      <SampleBar />
      {session?.guest && (
        <Suspense fallback={null}>
          <GuestHeader guest={session.guest} />
        </Suspense>
      )}
      {session && !session.guest ? <Header session={session} /> : null}
      {session ? <TourSlot /> : null}
      <main id="content" className={styles.stage} aria-busy={isMoving} tabIndex={-1}>
        <Outlet />
      </main>
      <ConnectionNotice />
      <StatusRegion />
      <ScrollRestoration />
    </>
  );
}
