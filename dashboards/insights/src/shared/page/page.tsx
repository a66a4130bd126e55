import { useContext, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { processPage } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { tourHasFocus } from '../guide/tour-state.js';
import { ProcessContext } from '../process/process-context.js';
import { useGuest } from '../session/guest.js';
import { ShareButton } from '../sharing/share-button.js';
import { ViewsButton } from '../views/views-button.js';
import { showLetters } from '../theme/letters.js';
import { useWords } from '../words/use-words.js';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** The process or theme that the title belongs to, for the tab of the browser and, on a main part of a process, above the heading. */
  readonly within?: string | undefined;
  /** One line above the heading: breadcrumb, or kind, dates and level. */
  readonly above?: ReactNode;
  readonly titleLanguage?: string | undefined;
  readonly children: ReactNode;
}

let firstPage = true;

/** Parts of a process that are looked at in different ways, and whose address is worth keeping. */
const VIEWED = /^\/(?:$|themes|contributions|reach|impact|votes|surveys|remarks|debate)/;

/** One screen: its only H1, the tab's title, and the focus that follows a change of address. */
export function Page({ title, within, above, titleLanguage, children }: PageProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const process = useContext(ProcessContext);
  const path = useProcessPath();
  const documentTitle =
    within === undefined || within === title
      ? t('common.page-title-short', { page: title })
      : t('common.page-title', { page: title, process: within });
  const isGuest = useGuest() !== undefined;
  const isViewed = process !== null && VIEWED.test(pathname.slice(processPage(path).length) || '/');
  const line = above ?? (process && within !== undefined && <Link to={processPage(path)}>{within}</Link>);

  useLayoutEffect(() => {
    if (!firstPage) showLetters();
  }, [pathname]);

  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);

  useEffect(() => {
    if (firstPage) firstPage = false;
    else if (!tourHasFocus()) heading.current?.focus();
  }, [pathname]);

  return (
    <>
      {line !== undefined && line !== null && <div className={styles.above}>{line}</div>}
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} lang={titleLanguage} className={styles.title}>
          {title}
        </h1>
        {isViewed && !isGuest && (
          <div className={styles.acts}>
            <ShareButton />
            <ViewsButton />
          </div>
        )}
      </div>
      {children}
    </>
  );
}
