import { useRef } from 'react';
import type { ShareGuest } from '#contracts';
import { Navigate, Outlet, useLocation } from 'react-router';
import { processPage } from '../../shared/api/paths.js';
import { isShown, useClosedLinks } from './closed-links.js';
import styles from './guest.module.css';

/** The shared page as the office sees it, without the ways to what is closed; any other address leads back to it. */
export function GuestFrame({ guest }: { guest: ShareGuest }) {
  const { pathname, search } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  useClosedLinks(place, guest);
  const { workspace, process, address } = guest;
  const isThere = isShown(guest, pathname, search);
  return (
    <div ref={place} className={styles.frame}>
      {isThere ? <Outlet /> : <Navigate to={processPage({ workspace: workspace.slug, process }, address)} replace />}
    </div>
  );
}
