import type { ThemePage } from '#contracts';
import { SMALLEST_PERCENTAGE_BASE } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { LockIcon } from '../../../shared/ui/icons.js';
import { useWords } from '../../../shared/words/use-words.js';
import { findStanding, useThemeHistory } from '../../../shared/themes/use-theme-history.js';
import styles from './theme-facts.module.css';
import { TrustWord } from './trust-word.js';

/** How many say it, how far the theme can be trusted, who named it, and the words that set it apart. */
export function ThemeFacts({ page }: { page: ThemePage }) {
  const { t, percent, text, word } = useWords();
  const path = useProcessPath();
  const { data: history } = useThemeHistory();
  const { theme, parent, ofPeople } = page;
  const { terms, topic, trust } = theme;
  const isLocked = findStanding(history, 'lock', theme.id) !== undefined;
  return (
    <>
      <ul className={styles.facts}>
        <li>
          <b>{t('count.opinions', { count: theme.contributions })}</b>
        </li>
        <li>
          <b>{t('count.people', { count: theme.people })}</b>
          {ofPeople >= SMALLEST_PERCENTAGE_BASE &&
            ` (${t('theme.of-people', { share: percent(theme.people / ofPeople) })})`}
        </li>
        {trust !== null && (
          <li>
            <TrustWord trust={trust} stability={theme.stability} ofTheme />
          </li>
        )}
        <li>{theme.labelBy === 'machine' ? t('themes.machine-label') : t('themes.person-label')}</li>
        {isLocked && (
          <li>
            <LockIcon /> {t('lock.is')}
          </li>
        )}
        {topic !== null && (
          <li>
            <Link to={processPage(path, listOf({ topic: topic.code }))}>
              {t('themes.topic', { topic: text(topic.name) })}
            </Link>
          </li>
        )}
        {parent !== null && (
          <li>
            {t('theme.part-of')} <Link to={processPage(path, `/themes/${parent.id}`)}>{parent.label}</Link>
          </li>
        )}
      </ul>
      {trust !== null && trust !== 'stable' && <p className={styles.terms}>{word('trust', `${trust}.help`)}</p>}
      {terms.length > 0 && (
        <p className={styles.terms}>
          {t('theme.terms', { terms: '' })}
          {terms.map((term, index) => (
            <span key={term}>
              {index > 0 && ', '}
              <Link to={processPage(path, `/themes/words?${new URLSearchParams({ word: term, theme: theme.id })}`)}>
                {term}
              </Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
