import { type ReactNode } from 'react';
import type { Process } from '#contracts';
import { NavLink, useSearchParams } from 'react-router';
import { processPage, type ProcessPath } from '../../shared/api/paths.js';
import { useProcessQuery } from '../../shared/api/use-process-query.js';
import { carriedFilter, filterQuery } from '../../shared/contributions/filter.js';
import { DoneIcon, ReachedIcon, SaidIcon } from '../../shared/ui/icons.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './process-nav.module.css';

/** Screens that share their filters: who goes from one to another takes them along. */
const FILTERED = ['', '/themes', '/reach', '/impact'];

/** Always in this order: said, reached, done; votes where there are any. */
export function ProcessNav(path: ProcessPath) {
  const { t } = useWords();
  const process = useProcessQuery<Process>('');
  const filters = filterQuery(carriedFilter(useSearchParams()[0]));
  const parts: readonly { to: string; label: string; icon?: ReactNode }[] = [
    { to: '', label: t('nav.overview') },
    { to: '/themes', label: t('nav.themes'), icon: <SaidIcon /> },
    ...(process.data?.hasVotes ? [{ to: '/votes', label: t('nav.votes') }] : []),
    { to: '/reach', label: t('nav.reach'), icon: <ReachedIcon /> },
    { to: '/impact', label: t('nav.impact'), icon: <DoneIcon /> },
    { to: '/data', label: t('nav.data') },
  ];
  return (
    <nav aria-label={t('common.process-navigation')}>
      <ul className={styles.list}>
        {parts.map(({ to, label, icon }) => (
          <li key={to}>
            <NavLink
              to={processPage(path, FILTERED.includes(to) ? to + filters : to)}
              end={to === ''}
              className={styles.part}
            >
              {icon}
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
