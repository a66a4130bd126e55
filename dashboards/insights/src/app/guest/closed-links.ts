import { useEffect, type RefObject } from 'react';
import type { ShareGuest } from '#contracts';
import { sharedViewOf, type SharedView } from '#domain';
import { processPage } from '../../shared/api/paths.js';
import { viewAddress } from '../../shared/views/view-address.js';

const pageOf = ({ workspace, process }: ShareGuest) => processPage({ workspace: workspace.slug, process });

const filtersOf = ({ filters }: SharedView) => JSON.stringify(Object.entries(filters).sort());

/** Whether an address is the shared page with its filters, however it is looked at. */
export function isShown(guest: ShareGuest, pathname: string, search: string): boolean {
  const page = pageOf(guest);
  if (pathname !== page && !pathname.startsWith(`${page}/`)) return false;
  const [shared, asked] = [sharedViewOf(guest.address), sharedViewOf(viewAddress(page, pathname, search))];
  return shared !== null && asked !== null && asked.page === shared.page && filtersOf(asked) === filtersOf(shared);
}

/** Parts of a screen that only lead somewhere: where that is closed, nothing of them is left. */
const ONLY_A_WAY = 'nav *, [data-way]';

/**
 * Takes the address off every link that the server would refuse, so that it stands as plain words and is no stop of the keyboard; what is
 * nothing but a way is hidden. The server is what closes; this keeps the screen from promising more.
 */
export function useClosedLinks(place: RefObject<HTMLElement | null>, guest: ShareGuest): void {
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    const close = () => {
      for (const link of root.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')) {
        const to = new URL(link.getAttribute('href') ?? '', location.href);
        if (to.origin !== location.origin || to.pathname.startsWith('/public/')) continue;
        if (isShown(guest, to.pathname, to.search)) {
          link.removeAttribute('data-closed');
          continue;
        }
        link.removeAttribute('href');
        link.removeAttribute('aria-label');
        link.setAttribute('data-closed', to.pathname.startsWith('/api/') || link.matches(ONLY_A_WAY) ? 'hidden' : '');
      }
    };
    const refuse = (event: Event) => {
      if (!(event.target instanceof Element) || !event.target.closest('a[data-closed]:not([href])')) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const observer = new MutationObserver(close);
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
    root.addEventListener('click', refuse, { capture: true });
    close();
    return () => {
      observer.disconnect();
      root.removeEventListener('click', refuse, { capture: true });
    };
  }, [place, guest]);
}
