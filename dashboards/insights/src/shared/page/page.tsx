import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../words/use-words.js';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** The process or theme that the title belongs to, for the tab of the browser. */
  readonly within?: string | undefined;
  /** One line above the heading: breadcrumb, or kind, dates and level. */
  readonly above?: ReactNode;
  readonly titleLanguage?: string | undefined;
  readonly children: ReactNode;
}

let firstPage = true;

/** One screen: its only H1, the tab's title, and the focus that follows a change of address. */
export function Page({ title, within, above, titleLanguage, children }: PageProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const documentTitle =
    within === undefined || within === title
      ? t('common.page-title-short', { page: title })
      : t('common.page-title', { page: title, process: within });

  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);

  useEffect(() => {
    if (firstPage) firstPage = false;
    else heading.current?.focus();
  }, [pathname]);

  return (
    <>
      {above !== undefined && <div className={styles.above}>{above}</div>}
      <h1 ref={heading} tabIndex={-1} lang={titleLanguage} className={styles.title}>
        {title}
      </h1>
      {children}
    </>
  );
}
